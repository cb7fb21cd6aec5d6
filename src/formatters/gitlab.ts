import type { Severity } from '../diagnostic.js'
import { messageText } from './advice.js'
import { fingerprintsOf } from './fingerprints.js'
import type { Formatter } from './formatter.js'
import { safeJson } from './visible-text.js'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' }

/** GitLab's Code Quality report. GitLab does not show `check_name`, so the rule is part of the description. */
export const gitlab: Formatter = (reports) => {
  const issues = reports.flatMap((report) => {
    const fingerprints = fingerprintsOf(report)
    return report.result.diagnostics.map((diagnostic, index) => ({
      description: `${diagnostic.ruleId}: ${messageText(diagnostic)}`,
      check_name: diagnostic.ruleId,
      fingerprint: fingerprints[index],
      severity: SEVERITIES[diagnostic.severity],
      location: {
        path: report.path,
        lines: { begin: diagnostic.range.start.line, end: diagnostic.range.end.line },
      },
    }))
  })
  return `${safeJson(issues)}\n`
}
