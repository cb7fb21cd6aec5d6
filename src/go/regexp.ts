/** Letters that may follow a backslash, inside or outside brackets. */
const LETTERS = 'aftnrvdDwWsSpPxQAbBz'
const CLASSES = [
  'alnum',
  'alpha',
  'ascii',
  'blank',
  'cntrl',
  'digit',
  'graph',
  'lower',
  'print',
  'punct',
  'space',
  'upper',
  'word',
  'xdigit',
]

/**
 * Why Go's `regexp` package refuses an expression (RE2 syntax), as a clause; undefined if it accepts the expression. Names of
 * Unicode classes are not checked.
 */
export function goRegexpError(text: string): string | undefined {
  let open = 0
  let previous: Previous = 'start'
  for (let i = 0; i < text.length;) {
    const token = tokenAt(text, i)
    if ('error' in token) return token.error
    if (token.kind === 'repeat') {
      if (previous === 'start') return `"${token.text}" has nothing to repeat`
      if (previous === 'repeat') return `"${token.text}" follows another repetition`
    }
    if (token.kind === 'open') open++
    if (token.kind === 'close' && --open < 0) return 'a ")" has no "("'
    previous = after(token.kind, previous)
    i += token.text.length
  }
  return open > 0 ? 'a "(" is not closed' : undefined
}

type Previous = 'start' | 'item' | 'repeat'

function after(kind: string, previous: Previous): Previous {
  if (kind === 'flags') return previous === 'repeat' ? 'item' : previous
  return kind === 'open' || kind === 'bar' ? 'start' : kind === 'repeat' ? 'repeat' : 'item'
}

type Token =
  | { readonly kind: 'item' | 'repeat' | 'open' | 'close' | 'bar' | 'flags'; readonly text: string }
  | { readonly error: string }

function tokenAt(text: string, at: number): Token {
  const rest = text.slice(at)
  switch (rest[0]) {
    case '\\':
      return escapeAt(rest)
    case '[':
      return bracketAt(rest)
    case '(':
      return groupAt(rest)
    case ')':
      return { kind: 'close', text: ')' }
    case '|':
      return { kind: 'bar', text: '|' }
    case '*':
    case '+':
    case '?':
      return { kind: 'repeat', text: rest[1] === '?' ? rest.slice(0, 2) : rest.slice(0, 1) }
    case '{':
      return countAt(rest)
    default:
      return { kind: 'item', text: rest.slice(0, 1) }
  }
}

/** `{2}`, `{2,}` or `{2,5}`; every other brace is a plain character. */
function countAt(rest: string): Token {
  const match = /^\{(0|[1-9]\d*)(,(0|[1-9]\d*)?)?\}\??/.exec(rest)
  if (!match) return { kind: 'item', text: '{' }
  const low = Number(match[1])
  const high = match[3] === undefined ? low : Number(match[3])
  return low > 1000 || high > 1000 || high < low
    ? { error: `"${match[0]}" is not a valid repetition count` }
    : { kind: 'repeat', text: match[0] }
}

function groupAt(rest: string): Token {
  if (rest[1] !== '?') return { kind: 'open', text: '(' }
  const named = /^\(\?P?<([A-Za-z_0-9]+)>/.exec(rest)
  if (named) return { kind: 'open', text: named[0] }
  const flags = /^\(\?([imsU]*)(-[imsU]+)?([:)])/.exec(rest)
  if (flags) return { kind: flags[3] === ':' ? 'open' : 'flags', text: flags[0] }
  return {
    error: /^\(\?<?[=!]/.test(rest)
      ? 'Go does not support lookahead or lookbehind'
      : `"${rest.slice(0, 3)}" does not start a valid group`,
  }
}

function escapeAt(rest: string): Token {
  const letter = rest[1]
  if (letter === undefined) return { error: 'it ends with a single backslash' }
  if (letter === 'Q') return { kind: 'item', text: /^\\Q[^]*?(\\E|$)/.exec(rest)?.[0] ?? rest }
  if (letter === 'x') return sized(rest, /^\\x(\{[0-9A-Fa-f]{1,6}\}|[0-9A-Fa-f]{2})/)
  if (letter === 'p' || letter === 'P') return sized(rest, /^\\[pP](\{\^?\w+\}|[A-Z])/)
  if (/[1-9]/.test(letter)) return sized(rest, /^\\[1-7][0-7]{1,2}/)
  if (letter === '0') return sized(rest, /^\\0[0-7]{0,2}/)
  return /[A-Za-z]/.test(letter) && !LETTERS.includes(letter)
    ? { error: `"\\${letter}" is not a valid escape` }
    : { kind: 'item', text: rest.slice(0, 2) }
}

function sized(rest: string, pattern: RegExp): Token {
  const match = pattern.exec(rest)
  return match ? { kind: 'item', text: match[0] } : { error: `"${rest.slice(0, 2)}" is not a valid escape` }
}

function bracketAt(rest: string): Token {
  let i = rest[1] === '^' ? 2 : 1
  for (let first = true; i < rest.length; first = false) {
    if (rest[i] === ']' && !first) return { kind: 'item', text: rest.slice(0, i + 1) }
    const name = /^\[:\^?(\w+):\]/.exec(rest.slice(i))
    if (name && !CLASSES.includes(name[1] ?? ''))
      return { error: `"${name[0]}" is not a known character class` }
    const item = name ? name[0] : itemAt(rest, i)
    if (typeof item !== 'string') return item
    const range = /^-([^\]])/.exec(rest.slice(i + item.length))
    if (range && item.length === 1 && range[1] !== '\\' && (range[1] ?? '') < item)
      return { error: `"${item}-${range[1] ?? ''}" is not a valid range` }
    i += item.length + (range && item.length === 1 && range[1] !== '\\' ? 2 : 0)
  }
  return { error: 'a "[" is not closed' }
}

function itemAt(rest: string, at: number): string | { readonly error: string } {
  if (rest[at] !== '\\') return rest.slice(at, at + 1)
  const token = /[zAbBQ]/.test(rest[at + 1] ?? '')
    ? { error: `"\\${rest[at + 1] ?? ''}" is not allowed in brackets` }
    : escapeAt(rest.slice(at))
  return 'error' in token ? token : token.text
}
