import type { Path } from '../diagnostic.js'
import type { Finding } from '../finding.js'

/** A misspelt key whose value was decoded as that of the key which is probably meant. */
export interface Misspelling {
  /** The path with the key that is meant. */
  readonly meant: Path
  /** The key in the text. */
  readonly written: string
}

const indexes = new WeakMap<readonly Misspelling[], ReadonlyMap<string, string>>()

/** The key in the text by the path with the key that is meant. */
function indexOf(misspellings: readonly Misspelling[]): ReadonlyMap<string, string> {
  const known =
    indexes.get(misspellings) ??
    new Map([...misspellings].reverse().map(({ meant, written }) => [JSON.stringify(meant), written]))
  indexes.set(misspellings, known)
  return known
}

/** A path of decoded data as a path of the text, which has other keys where they are misspelt. */
export function pathInText(path: Path, misspellings: readonly Misspelling[]): Path {
  if (misspellings.length === 0) return path
  const written = indexOf(misspellings)
  return path.map((step, index) => written.get(JSON.stringify(path.slice(0, index + 1))) ?? step)
}

/** A finding whose paths are those of the text. */
export function findingInText(finding: Finding, misspellings: readonly Misspelling[]): Finding {
  if (misspellings.length === 0) return finding
  const inText = <Value extends { readonly path: Path }>(value: Value): Value => ({
    ...value,
    path: pathInText(value.path, misspellings),
  })
  const { related, fix } = finding
  return {
    ...inText(finding),
    related: related?.map(inText),
    fix: fix && { ...fix, edits: fix.edits.map(inText) },
  }
}
