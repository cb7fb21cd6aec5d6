import {
  builtModels,
  isThinkingOff,
  optionOf,
  settingOf,
  speaksOpenAi,
  type BuiltModel,
} from '../../analysis/built-models.js'
import { familyId } from '../../analysis/wire-api.js'
import { remove, setHere, type Report } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A setting of a model is never sent, because its client does not support it or another setting excludes it.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const reasoning = new Set(
      builtModels(config)
        .filter(isReasoning)
        .map(({ value }) => value.provider),
    )
    for (const model of builtModels(config))
      for (const found of [thinkingReport(model, reasoning), taskReport(model), ...samplingReports(model)])
        if (found) report(found)
  },
})

/** Model IDs for which the OpenAI client sends an effort; names that merely contain one of them are left alone. */
const REASONING = /gpt-?([5-9]|\d\d)|(^|[^a-z])o\d|codex|\$/

function isReasoning({ client }: BuiltModel): boolean {
  return client.provider === 'chatgpt' || REASONING.test(familyId(client.model))
}

/** A default of a provider is useful if one of its models can think. */
function thinkingReport(model: BuiltModel, reasoning: ReadonlySet<string | undefined>): Report | undefined {
  const budget = settingOf(model, 'thinking_budget')
  if (!budget || !speaksOpenAi(model.client)) return undefined
  if (isThinkingOff(budget.value) && !thinksByDefault(model)) return undefined
  if (isReasoning(model) || (budget.path[0] === 'providers' && reasoning.has(model.value.provider)))
    return undefined
  return {
    path: budget.path,
    at: 'key',
    message: `docker-agent never sends "thinking_budget" for "${excerpt(model.client.model)}", which is not the ID of an OpenAI reasoning model.`,
    hint: isThinkingOff(budget.value)
      ? 'Remove it. To turn thinking off, use an option of the server, under "extra_body" in "provider_opts".'
      : 'Remove it, or use a reasoning model.',
    fix: remove(budget.path, 'thinking_budget'),
  }
}

/** Other vendors' models that may think unless a request says otherwise. */
const OTHER_VENDORS = /claude|deepseek|gemini|glm-|grok|kimi|magistral|minimax|qwen|qwq/

/** Whether a model behind a URL of the user's own is one of another vendor, whose default applies when nothing is sent. */
function thinksByDefault({ client, value, custom }: BuiltModel): boolean {
  return Boolean(value.base_url ?? custom?.value.base_url) && OTHER_VENDORS.test(familyId(client.model))
}

function taskReport(model: BuiltModel): Report | undefined {
  const budget = settingOf(model, 'task_budget')
  const { wireApi } = model.client
  if (!budget || isZero(budget.value) || wireApi === 'anthropic' || optionOf(model, 'publisher'))
    return undefined
  return {
    path: budget.path,
    at: 'key',
    message: `docker-agent never sends "task_budget" to the provider "${excerpt(model.value.provider ?? '')}": only the Anthropic client supports it.`,
    hint: 'Remove it.',
    fix: remove(budget.path, 'task_budget'),
  }
}

function isZero(budget: number | { readonly total?: number }): boolean {
  return (typeof budget === 'number' ? budget : (budget.total ?? 0)) === 0
}

/** The fewest thinking tokens that Anthropic accepts; docker-agent drops a smaller number. */
const MINIMUM = 1024

/** The clients that leave sampling out while a model thinks, and the levels that turn thinking on; all where there is no list. */
const VENDORS: ReadonlyMap<string, { readonly name: string; readonly levels?: readonly string[] }> = new Map(
  Object.entries({
    anthropic: { name: 'Anthropic' },
    'amazon-bedrock': { name: 'Amazon Bedrock', levels: ['low', 'medium', 'high'] },
  }),
)

/** While a Claude model thinks, only the default of 1 is possible. */
function samplingReports(model: BuiltModel): Report[] {
  const budget = settingOf(model, 'thinking_budget')
  const vendor = VENDORS.get(model.client.wireApi)
  if (!vendor || !budget || isThinkingOff(budget.value)) return []
  if (
    typeof budget.value === 'number'
      ? budget.value < MINIMUM
      : vendor.levels?.includes(budget.value) === false
  )
    return []
  return (['temperature', 'top_p'] as const).flatMap((key) => {
    const setting = settingOf(model, key)
    const others = setting?.path[0] === 'providers' && budget.path[0] !== 'providers'
    if (!setting || setting.value === 1 || others) return []
    return {
      path: setting.path,
      at: 'key' as const,
      severity: 'info' as const,
      message: `docker-agent does not send "${key}" to ${vendor.name} while thinking is on.`,
      hint: `Remove "${key}", or turn thinking off.`,
      related: [setHere('thinking_budget', budget.path)],
      fix: remove(setting.path, key),
    }
  })
}
