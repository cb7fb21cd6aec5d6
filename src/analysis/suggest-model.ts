import { closest, oneOf } from '../suggest.js'
import { providersOffering } from '../catalog/models.js'
import type { Config } from './config.js'
import { isKnownProvider, provider as knownProvider, providerSynonyms } from '../catalog/providers.js'

/** What to do about a reference that names no model, and what to write instead where that is known. */
export interface ModelAdvice {
  readonly hint: string
  readonly replacement?: { readonly text: string; readonly certain: boolean }
}

/** Advice for a text that is neither the name of a model nor provider/model. */
export function adviseModel(config: Config, text: string): ModelAdvice {
  const names = [...config.models.keys()]
  const near = closest(text, names)
  return (
    withColon(config, text) ??
    halfReference(config, text) ??
    (near
      ? instead(`Did you mean "${near}"?`, near, near.toLowerCase() === text.toLowerCase())
      : undefined) ??
    bareId(text) ??
    fallback(names)
  )
}

/** `openai:gpt-4o`, as other tools write it. */
function withColon(config: Config, text: string): ModelAdvice | undefined {
  const [, before = '', id = ''] = /^([\w.-]+):([^/].*)$/.exec(text) ?? []
  const lower = before.toLowerCase()
  const synonyms = providerSynonyms(before)
  const name = isProvider(config, before)
    ? before
    : isKnownProvider(lower)
      ? lower
      : synonyms.length === 1
        ? synonyms[0]
        : undefined
  if (name === undefined || id === '') return undefined
  return {
    hint: `Provider and model are separated by a slash: write "${name}/${id}".`,
    replacement: { text: `${name}/${id}`, certain: name === before },
  }
}

/** A provider without a model, or a model without a provider. */
function halfReference(config: Config, text: string): ModelAdvice | undefined {
  const name = text.replace(/\/$/, '')
  if (isProvider(config, name))
    return { hint: `"${name}" is a provider: add a model, as in "${name}/MODEL".` }
  return text.startsWith('/')
    ? { hint: `Write the provider in front of it, as in "openai${text}".` }
    : undefined
}

/** A model id without its provider: looked up in the catalog, else guessed by its family. */
function bareId(text: string): ModelAdvice | undefined {
  const offering = providersOffering(text)
  const family = FAMILIES.find(([pattern]) => pattern.test(text))?.[1]
  if (offering.length === 0)
    return family === undefined
      ? undefined
      : instead(`Perhaps "${family}/${text}" is meant.`, `${family}/${text}`)
  const maker = offering.find((name) => name === family || knownProvider(name)?.kind === 'core')
  const whole = `${maker ?? offering[0]}/${text}`
  if (maker !== undefined || offering.length === 1)
    return instead(`Write the provider in front of it: "${whole}".`, whole)
  return {
    hint: `Write the provider in front of it, such as ${oneOf(offering.slice(0, 3).map((name) => `${name}/${text}`))}.`,
  }
}

/** Who makes the models whose names start so. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^claude-/i, 'anthropic'],
  [/^(gpt-|chatgpt-|o\d)/i, 'openai'],
  [/^gemini-/i, 'google'],
  [/^mistral-/i, 'mistral'],
  [/^grok-/i, 'xai'],
  [/^deepseek-/i, 'deepseek'],
]

function fallback(names: readonly string[]): ModelAdvice {
  const form = 'provider/model, such as "openai/gpt-4o"'
  if (names.length === 0) return { hint: `Write ${form}.` }
  return {
    hint: `${names.length < 6 ? `Name ${oneOf(names)}` : 'Define it under "models"'}, or write ${form}.`,
  }
}

function instead(hint: string, text: string, certain = false): ModelAdvice {
  return { hint, replacement: { text, certain } }
}

function isProvider(config: Config, name: string): boolean {
  return config.providers.has(name) || isKnownProvider(name)
}
