import { asMap, type Loose, type Named } from '../../analysis/config.js'
import { isAlloy } from '../../analysis/references/forms.js'
import { remove } from '../../finding.js'
import type { ModelConfig } from '../../generated/config.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A list of models or a model with routing has a setting that docker-agent does not use.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const model of config.models.values()) {
      const kind = kindOf(model)
      if (!kind) continue
      for (const key of kind.keys) {
        if (!isSet(key, model.value)) continue
        const path = [...model.path, key]
        // An option that is not part of requests keeps its effect.
        const isIdle = asMap(model.value[key])?.context_size === undefined
        report({
          path,
          at: 'key',
          message: kind.message(key),
          hint: kind.hint,
          fix: isIdle ? remove(path, key) : undefined,
        })
      }
    }
  },
})

/** What only the requests of a model use. */
const OF_REQUESTS: readonly (keyof ModelConfig)[] = [
  'temperature',
  'max_tokens',
  'top_p',
  'frequency_penalty',
  'presence_penalty',
  'base_url',
  'token_key',
  'provider_opts',
  'thinking_budget',
  'task_budget',
  'auth',
]

interface IgnoringKind {
  readonly keys: readonly (keyof ModelConfig)[]
  readonly message: (key: string) => string
  readonly hint: string
}

const LIST: IgnoringKind = {
  keys: [
    ...OF_REQUESTS,
    'title_model',
    'compaction_model',
    'compaction_threshold',
    'cost',
    'track_usage',
    'parallel_tool_calls',
    'capabilities',
    'output_capabilities',
    'bypass_models_gateway',
  ],
  message: (key) => `docker-agent uses the settings of the listed models, so "${key}" has no effect here.`,
  hint: 'Define each model as an entry of its own, with its settings, and list the names.',
}

const ROUTER: IgnoringKind = {
  keys: OF_REQUESTS,
  message: (key) =>
    `A model with routing keeps only "provider" and "model" for its own requests, so "${key}" has no effect.`,
  hint: 'Define the targets of "routing" as entries of their own, and move it there.',
}

function kindOf(model: Named<ModelConfig>): IgnoringKind | undefined {
  if (isAlloy(model)) return LIST
  return model.value.routing?.length && !model.value.first_available ? ROUTER : undefined
}

/** `context_size` is not part of requests. */
function isSet(key: keyof ModelConfig, model: Loose<ModelConfig>): boolean {
  if (key === 'provider_opts')
    return Object.keys(asMap(model.provider_opts) ?? {}).some((option) => option !== 'context_size')
  return model[key] !== undefined && model[key] !== ''
}
