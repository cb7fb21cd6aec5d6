import type { Diagnostic } from '../diagnostic.js'
import { replaceSpans, secretSpans } from './secrets.js'

/** The text with every secret that was found in it blotted out, and all else that looks like one, since it may stand where no rule looks; positions stay what they are. */
export function maskSecrets(source: string, diagnostics: readonly Diagnostic[]): string {
  const reported = diagnostics
    .filter(({ data }) => data?.secret)
    .map(({ range }) => ({ start: range.start.offset, end: range.end.offset }))
    // A placeholder is no secret.
    .filter(({ start, end }) => !/[$<{]/.test(source.slice(start, end)))
  return replaceSpans(source, [...reported, ...secretSpans(source)], blot)
}

/** Quotes and line breaks stay, so that the shape of the file can still be recognized. */
function blot(secret: string): string {
  const quote = /^(["'])[^]*\1$/.exec(secret)?.[1] ?? ''
  const inner = secret.slice(quote.length, secret.length - quote.length)
  return quote + inner.replace(/[^\r\n]/g, '•') + quote
}
