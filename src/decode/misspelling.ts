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

/** Changes the path of a value to that of the text. */
export function pathsInText(misspellings: readonly Misspelling[]) {
  return <Value extends { readonly path: Path }>(value: Value): Value =>
    misspellings.length === 0 ? value : { ...value, path: pathInText(value.path, misspellings) }
}

/** A finding whose paths are those of the text. */
export function findingInText(finding: Finding, misspellings: readonly Misspelling[]): Finding {
  if (misspellings.length === 0) return finding
  const moved = pathsInText(misspellings)
  const { related, fix } = finding
  return {
    ...moved(finding),
    related: related?.map(moved),
    fix: fix && { ...fix, edits: fix.edits.map(moved) },
  }
}
