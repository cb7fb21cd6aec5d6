import type { Diagnostic } from '../diagnostic.js'
import { adviceLine } from './advice.js'
import type { Formatter } from './formatter.js'
import { visibleText } from './visible-text.js'

/** For editors, logs, coding agents and `grep`: one line per diagnostic, `path:line:column: severity[rule] message Hint: hint (fixable)`. */
export const compact: Formatter = (reports) =>
  reports
    .flatMap(({ path, result }) => result.diagnostics.map((diagnostic) => `${lineOf(path, diagnostic)}\n`))
    .join('')

function lineOf(path: string, diagnostic: Diagnostic): string {
  const { range, severity, ruleId, message } = diagnostic
  const place = `${visibleText(path)}:${range.start.line}:${range.start.column}:`
  return `${place} ${severity}[${ruleId}] ${visibleText(message)} ${adviceLine(diagnostic)}`.trimEnd()
}
