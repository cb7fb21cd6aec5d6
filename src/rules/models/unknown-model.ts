import type { Config } from '../../analysis/config.js'
import { isProvider } from '../../analysis/providers.js'
import { providersOffering } from '../../catalog/models.js'
import { isKnownProvider, provider as knownProvider, providerSynonyms } from '../../catalog/providers.js'
import { definedHere, placeOf, replaceWith } from '../../finding.js'
import { closest, isOnlyNear } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A reference names a model that does not exist.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, problems, complete, report }) {
    for (const problem of problems) {
      if (problem.kind !== 'not-found') continue
      const { text, within, fatal } = problem
      const { hint, right, safe = false } = adviceFor(text, config)
      // The entry may be in the part of a broken file that could not be read.
      if (!complete && right === undefined) continue
      const near = right === undefined ? undefined : config.models.get(right)
      report({
        ...placeOf(problem),
        at: within ? undefined : 'value',
        severity: fatal ? undefined : 'warning',
        message: `Unknown model "${excerpt(text)}".`,
        hint,
        definedAt: [['models', text]],
        related: near && [definedHere(near.name, near.path)],
        fix: replaceWith(problem, right, { safe: safe && (fatal || isSameButCase(text, right)) }),
      })
    }
  },
})

/** What to do about a string that is neither the name of a model nor provider/model. */
interface Advice {
  readonly hint: string
  /** What to write instead, where only one thing is likely. */
  readonly right?: string
  readonly safe?: boolean
}

function adviceFor(text: string, config: Config): Advice {
  return (
    withColon(text, config) ??
    halfReference(text, config) ??
    nearName(text, config) ??
    bareId(text) ?? { hint: fallbackHint(config) }
  )
}

/** `openai:gpt-4o`, as in other tools. */
function withColon(text: string, config: Config): Advice | undefined {
  const [, before = '', id = ''] = /^([\w.-]+):([^/].*)$/.exec(text) ?? []
  const provider = isProvider(config, before) ? before : builtInFor(before)
  if (provider === undefined || id === '') return undefined
  const right = `${provider}/${id}`
  return {
    hint: `Separate provider and model with a slash: write "${right}".`,
    right,
    safe: provider === before,
  }
}

function builtInFor(name: string): string | undefined {
  const lower = name.toLowerCase()
  const synonyms = providerSynonyms(name)
  return isKnownProvider(lower) ? lower : synonyms.length === 1 ? synonyms[0] : undefined
}

/** A provider without a model, or a model without a provider. */
function halfReference(text: string, config: Config): Advice | undefined {
  const name = text.replace(/\/$/, '')
  if (isProvider(config, name)) return { hint: `"${name}" is a provider. Add a model: "${name}/MODEL".` }
  return text.startsWith('/') ? { hint: `Write the provider before it, as in "openai${text}".` } : undefined
}

function nearName(text: string, { models }: Config): Advice | undefined {
  const near = closest(text, models.keys())
  return near === undefined
    ? undefined
    : {
        hint: `Did you mean "${near}"?`,
        right: near,
        // The ID of a model without its provider may be meant, too.
        safe: isSameButCase(text, near) || (isOnlyNear(text, near, models.keys()) && !bareId(text)),
      }
}

function isSameButCase(text: string, other = ''): boolean {
  return text.toLowerCase() === other.toLowerCase()
}

/** A model ID without its provider: looked up in the catalog, else guessed from its family. */
function bareId(text: string): Advice | undefined {
  const offering = providersOffering(text)
  const family = FAMILIES.find(([pattern]) => pattern.test(text))?.[1]
  if (offering.length === 0) {
    const guess = `${family}/${text}`
    return family === undefined ? undefined : { hint: `Did you mean "${guess}"?`, right: guess }
  }
  const maker = offering.find((name) => name === family || knownProvider(name)?.kind === 'core')
  const right = `${maker ?? offering[0]}/${text}`
  if (maker !== undefined || offering.length === 1)
    return { hint: `Write the provider before it: "${right}".`, right }
  const examples = offering.slice(0, 3).map((name) => `${name}/${text}`)
  return { hint: `Write the provider before it, such as ${oneOf(examples)}.` }
}

/** Who makes the models whose names start like this. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^claude-/i, 'anthropic'],
  [/^(gpt-|chatgpt-|o\d)/i, 'openai'],
  [/^gemini-/i, 'google'],
  [/^mistral-/i, 'mistral'],
  [/^grok-/i, 'xai'],
  [/^deepseek-/i, 'deepseek'],
]

function fallbackHint({ models }: Config): string {
  const form = 'provider/model, such as "openai/gpt-4o"'
  if (models.size === 0) return `Write ${form}.`
  return `${models.size < 6 ? `Use ${oneOf([...models.keys()])}` : 'Define it under "models"'}, or write ${form}.`
}
