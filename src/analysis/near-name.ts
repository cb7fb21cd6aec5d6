import type { Path } from '../diagnostic.js'
import type { Report } from '../finding.js'

/** What to say of a name that no entry of a section has, where one is near: the question, where that one is defined, and the repair, safe where only case differs. */
export function nearName(
  section: string,
  near: string,
  name: string,
  path: Path,
): Pick<Report, 'hint' | 'related' | 'fix'> {
  const twin = near.toLowerCase() === name.toLowerCase()
  return {
    hint: `Did you mean "${near}"?`,
    related: [
      {
        path: [section, near],
        at: 'key',
        message: `"${near}" is defined here${twin ? '; case counts' : ''}.`,
      },
    ],
    fix: { title: `Write "${near}"`, safe: twin, edits: [{ kind: 'replace-value', path, to: near }] },
  }
}
