import type { Severity } from '../../diagnostic.js'
import type { Team, TeamFinding } from '../../team/team.js'
import { visibleText } from '../visible-text.js'

/** What a drawing shows of findings: a sign and a color, and what to read when the pointer rests there. */
export interface Mark {
  readonly severity: Severity
  readonly messages: readonly string[]
}

/** Marks a severity without color. */
export const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', info: 'ℹ' }

/** From the worst. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

const MOST_MESSAGES = 10

/** The mark of a place with these findings; undefined where there are none. */
export function markOf(team: Team, indexes: readonly number[]): Mark | undefined {
  const found = findingsAt(team, indexes)
  const severity = worst(found.map((finding) => finding.severity))
  if (severity === undefined) return undefined
  const messages = found
    .slice(0, MOST_MESSAGES)
    .map(
      (finding) =>
        `${signText(finding.severity)}line ${finding.position.line}: ${visibleText(finding.message)}`,
    )
  const left = found.length - messages.length
  return { severity, messages: left > 0 ? [...messages, `and ${left} more`] : messages }
}

/** The findings at these indexes, each once, in the order of the file. */
export function findingsAt({ findings }: Team, indexes: readonly number[]): TeamFinding[] {
  return [...new Set(indexes)].sort((a, b) => a - b).flatMap((index) => findings[index] ?? [])
}

/** The worst of some severities. */
export function worst(severities: readonly (Severity | undefined)[]): Severity | undefined {
  return SEVERITIES.find((severity) => severities.includes(severity))
}

/** The sign of a severity, in front of a text. */
export function signText(severity: Severity | undefined): string {
  return severity ? `${SIGNS[severity]} ` : ''
}

/** A number with what it counts: "1 agent", "1,000 agents". */
export function count(number: number, name: string): string {
  return `${number.toLocaleString('en')} ${name}${number === 1 ? '' : 's'}`
}
