import type { Diagnostic, Span } from '../diagnostic.js'
import { NAMED_VALUE, SECRET_NAME, SUBSTITUTION, TOKEN_FORMS, URL_PASSWORD } from './patterns.js'
import { isPlaceholder, secretIn } from './recognize.js'

/** What appears in place of a secret in messages and results. */
export const MASK = '•••'

/**
 * The source of a file for code frames, with one dot for each character of a secret, so that positions stay
 * the same. Masked are the secrets that diagnostics report, and everything else that looks like one, since no
 * rule looks at comments and prompts.
 */
export function maskSecrets(source: string, diagnostics: readonly Diagnostic[]): string {
  const reported = diagnostics
    .filter(({ data }) => data?.secret)
    .map(({ range }) => ({ start: range.start.offset, end: range.end.offset }))
    .filter(({ start, end }) => !SUBSTITUTION.test(source.slice(start, end)))
  return replaceSpans(source, [...reported, ...secretSpans(source)], dots)
}

/** A text for a message, with three dots in place of everything that looks like a secret. */
export function withoutSecrets(text: string): string {
  return replaceSpans(text, secretSpans(text), () => MASK)
}

/**
 * Where a text contains something that looks like a secret: a value after a telling name, a token of a
 * well-known form, a password in a URL. Good enough for masking only: a rule needs the meaning of the place.
 */
function secretSpans(source: string): Span[] {
  const values = [...source.matchAll(NAMED_VALUE)].flatMap(
    ({ index, 0: before, 1: name = '', 2: value = '' }) =>
      SECRET_NAME.test(name) && secretIn(name, value) ? [spanAt(index + before.length, value)] : [],
  )
  const tokens = TOKENS.flatMap((pattern) => [...source.matchAll(pattern)])
    .filter(([secret]) => !isPlaceholder(secret))
    .map(({ index, 0: secret }) => spanAt(index, secret))
  return [...values, ...tokens]
}

const TOKENS = [...TOKEN_FORMS.map(([form]) => new RegExp(form, 'g')), URL_PASSWORD]

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
