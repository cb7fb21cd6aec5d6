import {
  builtModels,
  isThinkingOff,
  settingOf,
  speaksOpenAi,
  type BuiltModel,
} from '../../analysis/built-models.js'
import { asMap } from '../../analysis/config.js'
import { familyId } from '../../analysis/wire-api.js'
import { replaceWith, setHere, type RelatedReport } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    '`thinking_budget` does not fit the model: tokens where it accepts levels, a level where it accepts tokens, or a number out of range.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const model of builtModels(config)) {
      const budget = settingOf(model, 'thinking_budget')
      if (!budget || isThinkingOff(budget.value)) continue
      const mistake = mistakeOf(model, budget.value)
      if (!mistake) continue
      const { to, ...words } = mistake
      const place = { path: budget.path }
      report({ ...place, ...words, fix: replaceWith(place, to, { safe: false, bare: true }) })
    }
  },
})

interface Mistake {
  readonly message: string
  readonly hint: string
  readonly related?: readonly RelatedReport[]
  /** The value to write, where one is nearest. */
  readonly to?: string
}

function mistakeOf(model: BuiltModel, budget: number | string): Mistake | undefined {
  const { client } = model
  if (speaksOpenAi(client)) return ofOpenAi(familyId(client.model), budget)
  if (client.wireApi === 'anthropic' || client.wireApi === 'amazon-bedrock') return ofClaude(model, budget)
  return client.wireApi === 'google' && !hasPublisher(model) ? ofGemini(client.model, budget) : undefined
}

const LEVELS = 'Write a level, such as "high".'

/** A number fails before anything is sent. */
function ofOpenAi(id: string, budget: number | string): Mistake | undefined {
  if (typeof budget !== 'number' || budget <= 0 || !/^(gpt-5(?!.*chat)|o[134](?!\d))/.test(id))
    return undefined
  return {
    message: `Every message fails: "${id}" accepts a thinking level, not ${budget} tokens.`,
    hint: LEVELS,
  }
}

function ofGemini(id: string, budget: number | string): Mistake | undefined {
  if (id.startsWith('gemini-2.5') && typeof budget === 'string')
    return {
      message: `"${id}" accepts only a number of tokens: docker-agent sends the level "${budget}" as 0 tokens, which turns thinking off.`,
      hint: 'Write a number of tokens, such as 8192, or -1 to let the model decide.',
    }
  if (/^gemini-[3-9]/.test(id) && typeof budget === 'number' && budget > 0)
    return {
      message: `"${id}" accepts thinking levels: docker-agent sends ${budget} tokens in a field for older models.`,
      hint: LEVELS,
    }
  return undefined
}

/** The fewest thinking tokens that Anthropic accepts. */
const MINIMUM = 1024

/** Claude models that think for a number of tokens; for newer ones, the number is turned into an effort. */
const TOKEN_THINKING = /^claude-(3-7-sonnet|(opus|sonnet|haiku)-4(-[015])?(?!-?\d\b|-[6-9]))/

/** The Bedrock client drops what Anthropic would refuse, whatever the model. */
function ofClaude(model: BuiltModel, budget: number | string): Mistake | undefined {
  const isBedrock = model.client.wireApi === 'amazon-bedrock'
  if (typeof budget !== 'number' || !(isBedrock || TOKEN_THINKING.test(model.client.model))) return undefined
  const max = settingOf(model, 'max_tokens')
  if (budget < MINIMUM)
    return {
      message: `docker-agent drops a thinking budget of ${budget} tokens, which turns thinking off: Anthropic's minimum is ${MINIMUM}.`,
      hint: `Write at least ${MINIMUM}, or 0 to turn thinking off.`,
      to: max && max.value <= MINIMUM ? undefined : String(MINIMUM),
    }
  if (!max || max.value <= 0 || max.value > budget) return undefined
  return {
    message: `${isBedrock ? 'Thinking stays off' : 'Every message fails'}: the thinking budget (${budget}) is not less than "max_tokens" (${max.value}).`,
    hint: 'Write a smaller budget, or a larger "max_tokens".',
    related: [setHere('max_tokens', max.path)],
  }
}

/** Vertex AI's Model Garden serves models of other publishers, by their own APIs. */
function hasPublisher({ value, custom }: BuiltModel): boolean {
  return [value, custom?.value].some((owner) => asMap(owner?.provider_opts)?.publisher !== undefined)
}
