import { definedHere, replaceWith, type Report } from '../finding.js'
import type { Path } from '../diagnostic.js'
import { closest, isOnlyNear } from '../suggest.js'

/** A place that names an entry of a section of the same file. */
export interface EntryReference {
  /** The key of the section at the root of the file, such as `agents`. */
  readonly section: string
  readonly name: string
  readonly path: Path
  /** docker-agent looks the name up when it loads the file. */
  readonly fatal: boolean
}

/**
 * What is the same in reports on any reference to an entry that does not exist: where it is, how severe it
 * is, and the entry with a similar name. The fix is safe where docker-agent refuses the name and no
 * other entry is near, and where only letter case differs, since docker-agent compares names exactly. Undefined where the entry exists, or may be in a part of the file that could not be read.
 * @param complete the file could be read completely
 */
export function unknownReference(
  reference: EntryReference,
  names: ReadonlySet<string>,
  complete: boolean,
): Omit<Report, 'message'> | undefined {
  const { section, name, path, fatal } = reference
  if (names.has(name)) return undefined
  const near = closest(name, names)
  if (!complete && near === undefined) return undefined
  const report = {
    path,
    at: 'value',
    severity: fatal ? undefined : 'warning',
    definedAt: [[section, name]],
  } as const
  if (near === undefined) return report
  const sameButCase = near.toLowerCase() === name.toLowerCase()
  const related = definedHere(near, [section, near])
  return {
    ...report,
    hint: `Did you mean "${near}"?`,
    related: [sameButCase ? { ...related, message: `"${near}" is defined here; case matters.` } : related],
    fix: replaceWith({ path }, near, {
      // Nothing refers to the entry that it is in.
      safe: (fatal || sameButCase) && !path.includes(near) && isOnlyNear(name, near, names),
    }),
  }
}
