import { messageText } from './advice.js'
import type { Formatter } from './formatter.js'
import { element, xmlDocument } from './xml.js'

/** Checkstyle's XML, which many tools read: one `file` per checked file. */
export const checkstyle: Formatter = (reports) => {
  const files = reports.map(({ path, result }) =>
    element(
      'file',
      { name: path },
      result.diagnostics.map((diagnostic) =>
        element('error', {
          line: diagnostic.range.start.line,
          column: diagnostic.range.start.column,
          severity: diagnostic.severity,
          message: messageText(diagnostic),
          source: `agent-lint.${diagnostic.ruleId}`,
        }),
      ),
    ),
  )
  return xmlDocument(element('checkstyle', { version: '4.3' }, files))
}
