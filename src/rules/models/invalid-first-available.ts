import type { Loose } from '../../analysis/config.js'
import { behaves } from '../../decode/versions.js'
import type { Path } from '../../diagnostic.js'
import { remove, type Report } from '../../finding.js'
import type { ModelConfig } from '../../generated/config.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: '`first_available` is empty, or appears beside settings that it excludes.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const excluded = behaves('first-available-excludes-gateway-settings', config.version)
      ? [...EXCLUDED, ...EXCLUDED_GATEWAY_SETTINGS]
      : EXCLUDED
    for (const { name, path, value } of config.models.values()) {
      if (!value.first_available) continue
      const own = [...path, 'first_available']
      for (const found of candidateReports(name, value.first_available, own)) report(found)
      for (const key of excluded) {
        if (!isWritten(key, value)) continue
        report({
          path: [...path, key],
          at: 'key',
          message: `"${key}" cannot be used together with "first_available".`,
          hint: 'Define each candidate as a separate entry under "models", with its own settings.',
          related: [{ path: own, at: 'key', message: '"first_available" is set here.' }],
          fix: remove([...path, key], key),
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
  'provider_opts',
  'track_usage',
  'thinking_budget',
  'task_budget',
  'auth',
  'routing',
  'title_model',
  'compaction_threshold',
  'cost',
  'output_capabilities',
]
const EXCLUDED_GATEWAY_SETTINGS: readonly (keyof ModelConfig)[] = [
  'bypass_models_gateway',
  'compaction_model',
]

function candidateReports(name: string, candidates: readonly (string | undefined)[], path: Path): Report[] {
  if (candidates.length === 0)
    return [
      {
        path,
        at: 'key',
        message: `"first_available" of "${name}" has no candidates.`,
        hint: 'List at least one model.',
      },
    ]
  return candidates.flatMap((candidate, index): Report[] =>
    candidate?.trim() === ''
      ? [
          {
            path: [...path, index],
            at: 'value',
            message: `Candidate ${index + 1} of "${name}" is empty.`,
            hint: 'Name a model, or remove the entry.',
            fix:
              candidates.length > 1
                ? { ...remove([...path, index], candidate), title: 'Remove the empty entry' }
                : undefined,
          },
        ]
      : [],
  )
}

/** docker-agent ignores an empty string, list, or map, and `bypass_models_gateway: false`; it counts any other 0 or `false`. */
function isWritten(key: keyof ModelConfig, model: Loose<ModelConfig>): boolean {
  const value = model[key]
  if (value === undefined || value === '' || (key === 'bypass_models_gateway' && value === false))
    return false
  const emptiable = key === 'provider_opts' || key === 'routing'
  return !emptiable || Object.keys(value).length > 0
}
