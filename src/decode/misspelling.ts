import type { Path } from '../diagnostic.js'
import type { Finding } from '../finding.js'

/** A misspelt key whose value was decoded as that of the key which is probably meant. */
export interface Misspelling {
  /** The path with the key that is meant. */
  readonly meant: Path
  /** The key in the text. */
  readonly written: string
}

/** A path of decoded data as a path of the text, which has other keys where they are misspelt. */
export function pathInText(path: Path, misspellings: readonly Misspelling[]): Path {
  if (misspellings.length === 0) return path
  return path.map((step, index) => {
    const found = misspellings.find(
      ({ meant }) => meant.length === index + 1 && meant.every((key, at) => key === path[at]),
    )
    return found?.written ?? step
  })
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
