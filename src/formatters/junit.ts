import type { Diagnostic } from '../diagnostic.js'
import { adviceLine } from './advice.js'
import type { FileReport, Formatter } from './formatter.js'
import { countDiagnostics } from './summary.js'
import { visibleText } from './visible-text.js'
import { element, escapeXml, xmlDocument, type Attributes } from './xml.js'

/**
 * JUnit's XML: a suite per file with a test case per diagnostic, or one that passes. Advice is a skipped test, since it never
 * fails a run. The names of a suite's tests are unique, because GitLab drops repeated ones.
 */
export const junit: Formatter = (reports) =>
  xmlDocument(element('testsuites', { name: 'agent-lint', ...totals(reports) }, reports.map(suite)))

function totals(reports: readonly FileReport[]): Attributes {
  const { error, warning, info } = countDiagnostics(reports)
  const clean = reports.filter(({ result }) => result.diagnostics.length === 0).length
  return { tests: error + warning + info + clean, failures: error + warning, errors: 0, skipped: info }
}

function suite(report: FileReport): string {
  const { path, result } = report
  const seen = new Map<string, number>()
  const cases = result.diagnostics.map((diagnostic) => {
    const name = `${diagnostic.ruleId} (${placeOf(diagnostic)})`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return testCase(path, count === 1 ? name : `${name} #${count}`, diagnostic)
  })
  const passed = element('testcase', { classname: path, name: 'agent-lint', file: path, time: 0 })
  return element(
    'testsuite',
    { name: path, ...totals([report]), time: 0 },
    cases.length > 0 ? cases : [passed],
  )
}

function testCase(path: string, name: string, diagnostic: Diagnostic): string {
  const { severity, range, docs } = diagnostic
  const message = visibleText(diagnostic.message)
  const text = [`${path}:${placeOf(diagnostic)}`, message, adviceLine(diagnostic), docs]
    .filter((line) => line !== '')
    .join('\n')
  const outcome =
    severity === 'info'
      ? element('skipped', { message }, escapeXml(text))
      : element('failure', { type: severity, message }, escapeXml(text))
  return element('testcase', { classname: path, name, file: path, line: range.start.line, time: 0 }, [
    outcome,
  ])
}

function placeOf({ range }: Diagnostic): string {
  return `${range.start.line}:${range.start.column}`
}
