import { behaves } from '../../decode/versions.js'
import type { Loose } from '../../analysis/config.js'
import type { ModelConfig } from '../../generated/config.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: '`first_available` is empty, or stands beside settings that it excludes.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { name, path, value } of config.models.values()) {
      const own = [...path, 'first_available']
      const { first_available: candidates } = value
      if (!candidates) continue
      if (candidates.length === 0)
        report({
          path: own,
          at: 'key',
          message: `"first_available" of "${name}" has no candidate.`,
          hint: 'List at least one model.',
        })
      candidates.forEach((candidate, index) => {
        if (candidate?.trim() === '')
          report({
            path: [...own, index],
            at: 'value',
            message: `Candidate ${index + 1} of "${name}" is blank.`,
            hint: 'Name a model, or remove the entry.',
          })
      })
      for (const key of EXCLUDED) {
        if (
          !isWritten(key, value) ||
          (!behaves('first-available-excludes-gateway-settings', config.version) &&
            GATEWAY_SETTINGS.includes(key))
        )
          continue
        report({
          path: [...path, key],
          at: 'key',
          message: `"${key}" cannot stand beside "first_available".`,
          hint: 'Give each candidate an entry of its own under "models", with its own settings.',
          related: [{ path: own, at: 'key', message: '"first_available" stands here.' }],
        })
      }
    }
  },
})

const EXCLUDED: readonly (keyof ModelConfig)[] = [
  'provider',
  'model',
  'temperature',
  'max_tokens',
  'top_p',
  'frequency_penalty',
  'presence_penalty',
  'base_url',
  'token_key',
  'bypass_models_gateway',
  'provider_opts',
  'track_usage',
  'thinking_budget',
  'task_budget',
  'auth',
  'routing',
  'title_model',
  'compaction_model',
  'compaction_threshold',
  'cost',
]
const GATEWAY_SETTINGS: readonly string[] = ['bypass_models_gateway', 'compaction_model']

/** Empty texts, lists and maps and a plain `false` for `bypass_models_gateway` count as absent; a written 0 or other `false` does not. */
function isWritten(key: keyof ModelConfig, model: Loose<ModelConfig>): boolean {
  const value = model[key]
  if (value === undefined || value === '' || (key === 'bypass_models_gateway' && value === false))
    return false
  const emptiable = key === 'provider_opts' || key === 'routing'
  return !emptiable || Object.keys(value).length > 0
}
