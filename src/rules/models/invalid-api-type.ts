import { OPENAI_TYPES } from '../../analysis/client-plan.js'
import { API_TYPES } from '../../analysis/provider-checks.js'
import { didYouMean } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'The value of `api_type` is not a valid API type.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, problems, report }) {
    for (const { path, value } of config.providers.values()) {
      if (!value.api_type || API_TYPES.includes(value.api_type)) continue
      report({ path: [...path, 'api_type'], at: 'value', ...words(value.api_type, API_TYPES) })
    }
    for (const { kind, text, path, fatal } of problems) {
      if (kind !== 'invalid-api-type') continue
      report({ path, at: 'value', severity: fatal ? undefined : 'warning', ...words(text, OPENAI_TYPES) })
    }
  },
})

function words(text: string, allowed: readonly string[]): { message: string; hint: string } {
  return {
    message: `"${excerpt(text)}" is not a valid API type.`,
    hint: didYouMean(text, allowed) ?? `Write ${oneOf(API_TYPES)}.`,
  }
}
