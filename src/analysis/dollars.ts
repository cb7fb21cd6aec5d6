/** A `${…}` or `$NAME` in a string, at its position in UTF-16 code units. */
export interface Dollar {
  readonly start: number
  readonly end: number
  /**
   * - `env`: `${env.X}`
   * - `braces`: `${X}`
   * - `bare`: `$X`, `$env.X`
   * - `default`: `${X:-d}`, `${X-d}`, `${env.X:-d}`, also with `=`, `?` and `+` instead of `-`
   * - `expression`: any other `${…}`
   */
  readonly form: 'env' | 'braces' | 'bare' | 'default' | 'expression'
  /** The variable; of an expression, its first name, or '' if it does not start with a name. */
  readonly name: string
  /** The text between the braces, or after the `$`. */
  readonly inner: string
  /** There is white space around the variable: `${ X }`. */
  readonly padded: boolean
  /** An expression that offers another value: `${X || 'd'}`, `${X ?? 'd'}`. */
  readonly isAlternative: boolean
  /** What is written before the name where other programs look variables up: `process.env.`, `env:`, `{ secrets.`. */
  readonly outside?: string
  /** In the form `default` with `-` or `=`: what replaces a variable that is not set. */
  readonly fallback?: string
}

/** Longer expressions are not followed to their end, so that reading stays linear. */
const LONGEST = 300

/** Whether a name is written as environment variables are by convention: in capitals, and more than one. */
export function isVariableName(name: string): boolean {
  return /^[A-Z_][A-Z\d_]+$/.test(name)
}

/** Every `${…}` and `$NAME` of a string, in order; any other `$` (`$5`, `$$`, `$(…)`, at the end) is left out. */
export function dollars(text: string): Dollar[] {
  const found: Dollar[] = []
  for (let start = text.indexOf('$'); start >= 0;) {
    const one = dollarAt(text, start)
    if (one) found.push(one)
    start = text.indexOf('$', one?.end ?? start + 1)
  }
  return found
}

function dollarAt(text: string, start: number): Dollar | undefined {
  if (text[start + 1] !== '{') {
    const [inner, name] =
      /^(?:env\.(?=[A-Z_]))?([A-Za-z_]\w*)/.exec(text.slice(start + 1, start + LONGEST)) ?? []
    if (inner === undefined || name === undefined) return undefined
    return {
      start,
      end: start + 1 + inner.length,
      form: 'bare',
      name,
      inner,
      padded: false,
      isAlternative: false,
    }
  }
  const close = closingBrace(text, start + 2)
  if (close === undefined) return undefined
  const inner = text.slice(start + 2, close)
  return { start, end: close + 1, inner, padded: inner !== inner.trim(), ...formOf(inner) }
}

function formOf(inner: string): Pick<Dollar, 'form' | 'name' | 'fallback' | 'outside' | 'isAlternative'> {
  const trimmed = inner.trim()
  const plain = /^(env\.)?([A-Za-z_]\w*)$/.exec(trimmed)
  if (plain) return { form: plain[1] ? 'env' : 'braces', name: plain[2] ?? '', isAlternative: false }
  // Without a colon, "env.X-d" and "env.X?a:b" are JavaScript.
  const [, name = '', operator = '', fallback = ''] =
    /^(?:env\.)?([A-Za-z_]\w*)(:[-=?+])(.*)$/s.exec(inner) ?? /^([A-Za-z_]\w*)(-)(.*)$/s.exec(inner) ?? []
  if (name !== '' && name !== 'env')
    return {
      form: 'default',
      name,
      fallback: /[-=]$/.test(operator) ? fallback : undefined,
      isAlternative: false,
    }
  const [, outside, elsewhere] =
    /^(process\.env\.|(?:ENV|secrets|vars)\.|env:|\{\s*(?:env|secrets|vars)\.)(\w+)\s*\}?$/.exec(trimmed) ??
    []
  return {
    form: 'expression',
    name: elsewhere ?? /^[A-Za-z_]\w*/.exec(trimmed)?.[0] ?? '',
    outside,
    isAlternative: /^\w+\s*(\|\||\?\?)/.test(trimmed),
  }
}

/** The brace that closes an expression, counting braces outside of strings; else the next brace of the line. */
function closingBrace(text: string, from: number): number | undefined {
  const last = Math.min(text.length, from + LONGEST)
  if (!text.slice(from, last).includes('}')) return undefined
  let depth = 0
  let quote = ''
  for (let i = from; i < last; i++) {
    const char = text.charAt(i)
    if (quote !== '') {
      if (char === '\\') i++
      else if (char === quote) quote = ''
    } else if (char === "'" || char === '"' || char === '`') quote = char
    else if (char === '{') depth++
    else if (char === '}' && depth-- === 0) return i
  }
  const [line = ''] = text.slice(from, last).split('\n', 1)
  const next = line.indexOf('}')
  return next < 0 ? undefined : from + next
}
