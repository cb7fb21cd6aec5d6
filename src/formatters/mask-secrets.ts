import type { Diagnostic } from '../diagnostic.js'

/** The rules whose range may be a secret; one with a placeholder in it is none. */
const SECRET_RULES: readonly string[] = ['secret-in-config', 'gateway-auth-header']

/** The text with every secret that was found in it blotted out; positions stay what they are. */
export function maskSecrets(source: string, diagnostics: readonly Diagnostic[]): string {
  let masked = source
  for (const { ruleId, range } of diagnostics) {
    const { start, end } = { start: range.start.offset, end: range.end.offset }
    if (!SECRET_RULES.includes(ruleId) || /[$<{]/.test(source.slice(start, end))) continue
    masked = masked.slice(0, start) + blot(masked.slice(start, end)) + masked.slice(end)
  }
  return masked
}

/** Quotes and line breaks stay, so that the shape of the file can still be recognised. */
function blot(secret: string): string {
  const quote = /^(["'])[^]*\1$/.exec(secret)?.[1] ?? ''
  const inner = secret.slice(quote.length, secret.length - quote.length)
  return quote + inner.replace(/[^\r\n]/g, '•') + quote
}
