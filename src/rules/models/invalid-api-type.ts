import { OPENAI_TYPES } from '../../analysis/client.js'
import { didYouMean, excerpt, oneOf } from '../../suggest.js'
import { defineRule } from '../define.js'

const ALLOWED = ['openai_chatcompletions', 'openai_responses']

export default defineRule({
  severity: 'error',
  description: '`api_type` names no API.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, problems, report }) {
    for (const { path, value } of config.providers.values()) {
      if (!value.api_type || ALLOWED.includes(value.api_type)) continue
      report({ path: [...path, 'api_type'], at: 'value', ...words(value.api_type, ALLOWED) })
    }
    for (const { kind, text, path, fatal } of problems) {
      if (kind === 'invalid-api-type')
        report({ path, at: 'value', ...(fatal ? {} : { severity: 'warning' }), ...words(text, OPENAI_TYPES) })
    }
  },
})

function words(text: string, allowed: readonly string[]): { message: string; hint: string } {
  return {
    message: `"${excerpt(text)}" is no API type.`,
    hint: didYouMean(text, allowed) ?? `Write ${oneOf(ALLOWED)}.`,
  }
}
