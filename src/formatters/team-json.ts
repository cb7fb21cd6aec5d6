import type { Team } from '../team/team.js'
import { safeJson } from './visible-text.js'

/** For programs: what `describe()` returns, with the path of the file. `version` changes only if a field is removed or changes its meaning. */
export function teamJson(path: string, team: Team): string {
  return `${safeJson({ version: 1, file: path, ...team })}\n`
}
