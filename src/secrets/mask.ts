import type { ValidationResult } from '../api.js'
import type { Span } from '../diagnostic.js'
import { isHiddenValue, valuesOfSecretNames } from './named-values.js'
import { NAMED_VALUE, SUBSTITUTION, URL_PASSWORD } from './patterns.js'
import { isWords } from './randomness.js'
import { isPlaceholder, namesSecret, secretIn } from './recognize.js'
import { privateKeySpans, tokenSpans } from './tokens.js'

/** What appears in place of a secret in messages and results. */
export const MASK = '•••'

/**
 * The source of a file for code frames, with one dot for each character of a secret, so that positions stay
 * the same. Masked are the secrets that the result names, whether it reports them or not, and everything else that looks like
 * one or has a name that says so, since no rule looks at comments and prompts.
 */
export function maskSecrets(
  source: string,
  { diagnostics, secrets = [] }: Pick<ValidationResult, 'diagnostics' | 'secrets'>,
): string {
  const reported = [...secrets, ...diagnostics.flatMap(({ data, range }) => (data?.secret ? [range] : []))]
    .map(({ start, end }) => ({ start: start.offset, end: end.offset }))
    .filter(({ start, end }) => !SUBSTITUTION.test(source.slice(start, end)))
  return replaceSpans(source, [...reported, ...valuesOfSecretNames(source), ...secretSpans(source)], dots)
}

/**
 * A text for a message, with three dots in place of everything that looks like a secret, and of the parts of
 * tokens in the source near to what the message is about: alone, they are not known as tokens.
 */
export function withoutSecrets(text: string, near = ''): string {
  if (!MAY_HOLD_SECRET.test(text)) return text
  return withoutPartsOf(
    near,
    replaceSpans(text, secretSpans(text), () => MASK),
  )
}

/** A message about the value of a key, without the value if the key's name says that it is a secret. */
export function withoutValue(message: string, name: string, value: string): string {
  return isHiddenValue(name, value) ? message.replaceAll(`"${value}"`, `"${MASK}"`) : message
}

function withoutPartsOf(source: string, message: string): string {
  if (source === '' || !PART.test(message)) return message
  const tokens = tokensOf(source)
  if (tokens.length === 0) return message
  return message.replace(PARTS, (part) =>
    !isWords(part) && tokens.some((token) => token.includes(part)) ? MASK : part,
  )
}

let searched: { readonly source: string; readonly tokens: readonly string[] } = { source: '', tokens: [] }

/** The tokens in a source, kept for the next message about the same one. */
function tokensOf(source: string): readonly string[] {
  if (source !== searched.source)
    searched = { source, tokens: tokenSpans(source).map(({ start, end }) => source.slice(start, end)) }
  return searched.tokens
}

/** A word that is long enough for a part of a token, and has a digit. */
const PART = /(?<![\w.+/=~-])(?=[\w.+/=~-]{8})[A-Za-z_.+/=~-]*\d/
const PARTS = /[A-Za-z\d][\w.+/=~-]{7,}/g

/** A text of short words has neither a token nor a URL. */
const MAY_HOLD_SECRET = /[^\s"'`]{8}|:\/\//

/**
 * Where a text contains something that looks like a secret: a value after a telling name, a token of a
 * well-known form, a password in a URL. Good enough for masking only: a rule needs the meaning of the place.
 */
function secretSpans(text: string): Span[] {
  const values = [...text.matchAll(NAMED_VALUE)].flatMap(
    ({ index, 0: before, 1: name = '', 2: value = '' }) =>
      namesSecret(name) && secretIn(name, value) ? [spanAt(index + before.length, value)] : [],
  )
  const passwords = text.includes('://') ? [...text.matchAll(URL_PASSWORD)] : []
  const ofUrls = passwords
    .filter(([password]) => !isPlaceholder(password))
    .map(({ index, 0: password }) => spanAt(index, password))
  return [...values, ...ofUrls, ...tokenSpans(text), ...privateKeySpans(text)]
}

function spanAt(start: number, text: string): Span {
  return { start, end: start + text.length }
}

/** Replaces some spans of a text; where they overlap, the first one covers what it shares with the next. */
function replaceSpans(text: string, spans: readonly Span[], replace: (part: string) => string): string {
  let result = ''
  let done = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= done) continue
    const from = Math.max(start, done)
    result += text.slice(done, from) + replace(text.slice(from, end))
    done = end
  }
  return result + text.slice(done)
}

/** Quotes and line breaks stay, so that the structure of the file is still visible. */
function dots(secret: string): string {
  const quote = /^(["'])[^]*\1$/.exec(secret)?.[1] ?? ''
  const inner = secret.slice(quote.length, secret.length - quote.length)
  return quote + inner.replace(/[^\r\n]/g, '•') + quote
}
