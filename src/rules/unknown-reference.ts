import { definedHere, remove, replaceWith, type Report } from '../finding.js'
import type { Path } from '../diagnostic.js'
import { closest } from '../suggest.js'
import { excerpt } from '../wording.js'

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
 * is, and the entry with a similar name. The fix is safe where only letter case differs, since docker-agent
 * compares names exactly. In a list that has the similar name too, the fix removes the entry. Undefined where
 * the entry exists, or may be in a part of the file that could not be read (`complete` is false).
 * @param all every reference of the rule, to find the others of the same list
 */
export function unknownReference(
  reference: EntryReference,
  names: readonly string[],
  { complete, all }: { readonly complete: boolean; readonly all: readonly EntryReference[] },
): Omit<Report, 'message'> | undefined {
  const { section, name, path, fatal } = reference
  if (names.includes(name)) return undefined
  const near = closest(name, names)
  if (!complete && near === undefined) return undefined
  const report = {
    path,
    at: 'value',
    severity: fatal ? undefined : 'warning',
    definedAt: [[section, name]],
  } as const
  if (near === undefined) return report
  if (listsAlready(near, reference, all, names))
    return {
      ...report,
      hint: `"${near}" is already listed. Remove "${excerpt(name)}".`,
      related: [definedHere(near, [section, near])],
      fix: remove(path, name),
    }
  const sameButCase = near.toLowerCase() === name.toLowerCase()
  const related = definedHere(near, [section, near])
  return {
    ...report,
    hint: `Did you mean "${near}"?`,
    related: [sameButCase ? { ...related, message: `"${near}" is defined here; case matters.` } : related],
    fix: replaceWith({ path }, near, { safe: sameButCase }),
  }
}

/** Whether the list of a reference has a name, or an earlier misspelling of it, in another item. */
function listsAlready(
  name: string,
  { path }: EntryReference,
  all: readonly EntryReference[],
  names: readonly string[],
): boolean {
  const index = path.at(-1)
  if (typeof index !== 'number') return false
  return all.some((other) => {
    const otherIndex = other.path.at(-1)
    if (other.path.length !== path.length || typeof otherIndex !== 'number' || otherIndex === index)
      return false
    if (!path.slice(0, -1).every((step, depth) => other.path[depth] === step)) return false
    return (
      other.name === name ||
      (otherIndex < index && !names.includes(other.name) && closest(other.name, names) === name)
    )
  })
}
