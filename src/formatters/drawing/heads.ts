import type { TeamLinkKind } from '../../team/team.js'
import { rounded } from './elements.js'

/** The length of the head of an arrow, in pixels. A thick line has a larger one. */
export function headLength(kind: TeamLinkKind): number {
  return kind === 'forced handoff' ? 12 : 9
}

/** The path of a head with its tip at a place. `sign`: 1 if it points to the right, -1 if to the left. */
export function headAt(kind: TeamLinkKind, x: number, y: number, sign: number): string {
  const length = headLength(kind)
  return `M${rounded(x)} ${rounded(y)}L${rounded(x - sign * length)} ${rounded(y - length / 2)}V${rounded(y + length / 2)}Z`
}
