import { OPENAI_TYPES } from '../../analysis/client-plan.js'
import { API_TYPES } from '../../analysis/provider-checks.js'
import type { Path } from '../../diagnostic.js'
import { didYouMean } from '../../suggest.js'
import { spelling, type Report } from '../../finding.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'The value of `api_type` is not a valid API type.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, problems, report }) {
    for (const { path, value } of config.providers.values()) {
      if (!value.api_type || API_TYPES.includes(value.api_type)) continue
      report(reportOn(value.api_type, [...path, 'api_type'], API_TYPES, true))
    }
    for (const { kind, text, path, fatal } of problems) {
      if (kind !== 'invalid-api-type') continue
      report(reportOn(text, path, OPENAI_TYPES, fatal))
    }
  },
})

function reportOn(text: string, path: Path, allowed: readonly string[], fatal: boolean): Report {
  return {
    path,
    at: 'value',
    severity: fatal ? undefined : 'warning',
    message: `"${excerpt(text)}" is not a valid API type.`,
    hint: didYouMean(text, allowed) ?? `Write ${oneOf(API_TYPES)}.`,
    fix: spelling({ path }, text, allowed, fatal),
  }
}
