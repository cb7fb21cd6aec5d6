import { signature, type Difference } from './compare.js'
import data from './known.json' with { type: 'json' }

/** A known difference that the published schema no longer has. */
export interface StaleDifference {
  readonly at: string
  readonly difference: string
  readonly reason: string
}

interface KnownDifference {
  readonly at: readonly string[]
  readonly difference: readonly string[]
  readonly reason: string
}

/** Differences, sorted into new ones and known ones, and what is known but not found. */
export interface SortedDifferences {
  readonly unknown: Difference[]
  readonly known: Difference[]
  readonly stale: StaleDifference[]
}

/** Separates the differences that are there on purpose, by known.json. */
export function sortDifferences(
  differences: readonly Difference[],
  list: readonly KnownDifference[] = data.known,
): SortedDifferences {
  const single = list.flatMap(({ at, difference, reason }) =>
    at.flatMap((place) => difference.map((text) => ({ at: place, difference: text, reason }))),
  )
  const patterns = single.map((entry) => ({ entry, pattern: patternOf(`${entry.at} ${entry.difference}`) }))
  const used = new Set<StaleDifference>()
  const isKnown = (one: Difference): boolean => {
    const text = `${one.at} ${signature(one)}`
    const matching = patterns.filter(({ pattern }) => pattern.test(text)).map(({ entry }) => entry)
    for (const entry of matching) used.add(entry)
    return matching.length > 0
  }
  const known = differences.filter(isKnown)
  return {
    unknown: differences.filter((one) => !known.includes(one)),
    known,
    stale: single.filter((entry) => !used.has(entry)),
  }
}

/** A text as a pattern: "…" in it is any text without spaces. */
function patternOf(text: string): RegExp {
  const parts = text.split('…').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^ ]*')}$`)
}
