import {
  builtModels,
  familyId,
  isThinkingOff,
  optionOf,
  settingOf,
  speaksOpenAi,
  type BuiltModel,
} from '../../analysis/built-models.js'
import { remove, setHere, type Report } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A setting of a model is never sent, because its client does not have it or another setting excludes it.',
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
  return client.provider === 'chatgpt' || REASONING.test(familyId(client))
}

/** A default of a provider is useful if one of its models can think. */
function thinkingReport(model: BuiltModel, reasoning: ReadonlySet<string | undefined>): Report | undefined {
  const budget = settingOf(model, 'thinking_budget')
  if (!budget || isThinkingOff(budget.value) || !speaksOpenAi(model.client)) return undefined
  if (isReasoning(model) || (budget.path[0] === 'providers' && reasoning.has(model.value.provider)))
    return undefined
  return {
    path: budget.path,
    at: 'key',
    message: `docker-agent never sends "thinking_budget" for "${excerpt(model.client.model)}", because the ID is not the one of an OpenAI reasoning model.`,
    hint: 'Remove it, or use a reasoning model.',
    fix: remove(budget.path, 'thinking_budget'),
  }
}

function taskReport(model: BuiltModel): Report | undefined {
  const budget = settingOf(model, 'task_budget')
  const { wireApi } = model.client
  if (!budget || isZero(budget.value) || wireApi === 'anthropic' || optionOf(model, 'publisher'))
    return undefined
  return {
    path: budget.path,
    at: 'key',
    message: `docker-agent never sends "task_budget" to the provider "${excerpt(model.value.provider ?? '')}": only the Anthropic client has it.`,
    hint: 'Remove it.',
    fix: remove(budget.path, 'task_budget'),
  }
}

function isZero(budget: number | { readonly total?: number }): boolean {
  return (typeof budget === 'number' ? budget : (budget.total ?? 0)) === 0
}

/** The fewest thinking tokens that Anthropic accepts; docker-agent drops a smaller number. */
const MINIMUM = 1024

/** While a Claude model thinks, only the default of 1 is possible. */
function samplingReports(model: BuiltModel): Report[] {
  const budget = settingOf(model, 'thinking_budget')
  if (model.client.wireApi !== 'anthropic' || !budget || isThinkingOff(budget.value)) return []
  if (typeof budget.value === 'number' && budget.value < MINIMUM) return []
  return (['temperature', 'top_p'] as const).flatMap((key) => {
    const setting = settingOf(model, key)
    const others = setting?.path[0] === 'providers' && budget.path[0] !== 'providers'
    if (!setting || setting.value === 1 || others) return []
    return {
      path: setting.path,
      at: 'key' as const,
      severity: 'info' as const,
      message: `docker-agent does not send "${key}" to Anthropic while thinking is on.`,
      hint: `Remove "${key}", or turn thinking off.`,
      related: [setHere('thinking_budget', budget.path)],
      fix: remove(setting.path, key),
    }
  })
}
