import { optionBlocks, type OptionBlock } from '../../analysis/provider-options.js'
import { replaceWith, spelling, type PathFix, type TextPlace } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A key of `provider_opts` has a value that the client of the model ignores.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const block of optionBlocks(config))
      for (const [key, value] of Object.entries(block.options)) {
        const words = Object.hasOwn(CHECKS, key) ? CHECKS[key]?.(value, block) : undefined
        const place = { path: [...block.path, key] }
        if (words) report({ ...place, at: 'value', ...words, fix: fixOf(value, key, place) })
      }
  },
})

interface Words {
  readonly message: string
  readonly hint: string
}

/** Key → what is wrong with a value of a type that the schema documents for some client. */
const CHECKS: Readonly<Record<string, (value: unknown, block: OptionBlock) => Words | undefined>> = {
  context_size: (value) =>
    isTokens(value)
      ? undefined
      : ignored('context_size', value, 'a positive number', 'Write a number of tokens, such as 32768.'),
  transport: (value, { kind }) =>
    kind !== 'openai' || typeof value !== 'string' || TRANSPORTS.includes(value.toLowerCase())
      ? undefined
      : ignored('transport', value, '"websocket"', 'Write "websocket", or "sse" for the default.'),
  interleaved_thinking: (value, { kind }) =>
    kind !== 'amazon-bedrock' || typeof value === 'boolean' || value === null
      ? undefined
      : {
          message: `The Amazon Bedrock client accepts only true or false for "interleaved_thinking": it uses true instead of ${shown(value)}.`,
          hint: 'Write true or false without quotes.',
        },
  seed: (value, { kind }) => wholeNumber('seed', value, kind, ['openai']),
  top_k: (value, { kind }) => wholeNumber('top_k', value, kind, ['openai', 'anthropic', 'amazon-bedrock']),
}

/** The same value in the form that the client reads, or the value that is nearly the same. */
function fixOf(value: unknown, key: string, place: TextPlace): PathFix | undefined {
  if (key === 'transport' && typeof value === 'string') return spelling(place, value, TRANSPORTS, false)
  if (key === 'interleaved_thinking' && (value === 'true' || value === 'false'))
    return replaceWith(place, value, { safe: false, bare: true })
  if (typeof value !== 'number' || Number.isInteger(value)) return undefined
  return replaceWith(place, `${Math.round(value)}.0`, { safe: false, bare: true })
}

const TRANSPORTS = ['', 'sse', 'websocket']

/** Positive numbers, or decimal digits in a string. Other types are reported elsewhere. */
function isTokens(value: unknown): boolean {
  if (typeof value === 'string') return /^\s*[1-9]\d*\s*$/.test(value)
  return typeof value !== 'number' || value > 0
}

/** Clients that need a whole number drop any other one. */
function wholeNumber(key: string, value: unknown, kind: string, kinds: readonly string[]): Words | undefined {
  if (typeof value !== 'number' || Number.isInteger(value) || !kinds.includes(kind)) return undefined
  return ignored(key, value, 'a whole number', `Write ${Math.round(value)}.0.`)
}

function ignored(key: string, value: unknown, kind: string, hint: string): Words {
  return { message: `docker-agent ignores "${key}", because ${shown(value)} is not ${kind}.`, hint }
}

function shown(value: unknown): string {
  if (typeof value === 'object') return 'a mapping or list'
  return typeof value === 'string' ? `"${excerpt(value)}"` : JSON.stringify(value)
}
