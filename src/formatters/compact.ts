import type { Formatter } from './formatter.js'
import { visibleText } from './visible-text.js'

/** For editors, logs and `grep`: one line per diagnostic, `path:line:column: severity[rule] message`. */
export const compact: Formatter = (reports) =>
  reports
    .flatMap(({ path, result }) =>
      result.diagnostics.map(({ range: { start }, severity, ruleId, message }) => {
        return `${visibleText(path)}:${start.line}:${start.column}: ${severity}[${ruleId}] ${visibleText(message)}\n`
      }),
    )
    .join('')
