import type { ScalarNode } from './tree.js'

/**
 * A scalar as docker-agent's YAML parser (goccy/go-yaml) reads it. `int`: its signed and unsigned 64-bit
 * integers; `big`: beyond the signed range.
 */
export type ScalarValue =
  | { readonly type: 'null' }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'int'; readonly value: number; readonly big: boolean; readonly decimal: string }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }

const NULLS = new Set(['', '~', 'null', 'Null', 'NULL'])
const BOOLS = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])
const SPECIAL_FLOATS = new Map([
  ['.inf', Infinity],
  ['.Inf', Infinity],
  ['.INF', Infinity],
  ['-.inf', -Infinity],
  ['-.Inf', -Infinity],
  ['-.INF', -Infinity],
  ['.nan', NaN],
  ['.NaN', NaN],
  ['.NAN', NaN],
])
const PREFIX_BASES = { x: 16, o: 8, b: 2 } as const
const MAX_INT64 = 2n ** 63n - 1n
const MAX_UINT64 = 2n ** 64n - 1n

/** The value of a scalar without its tag (see `taggedValue`); quoted and block scalars are strings. */
export function scalarValue(node: ScalarNode): ScalarValue {
  return node.style === 'plain' ? plainValue(node.text) : { type: 'text', value: node.text }
}

/** Starts that no null, boolean or number has: most keys and values are told by their first character. */
const TEXT_START = /^[^-+.\d~nNtTfF]/

/** The value of a plain scalar. */
export function plainValue(text: string): ScalarValue {
  if (TEXT_START.test(text)) return { type: 'text', value: text }
  if (NULLS.has(text)) return { type: 'null' }
  const bool = BOOLS.get(text)
  if (bool !== undefined) return { type: 'bool', value: bool }
  const special = SPECIAL_FLOATS.get(text)
  if (special !== undefined) return { type: 'float', value: special }
  return number(text) ?? { type: 'text', value: text }
}

/**
 * A number in the notations of goccy/go-yaml: decimal, `0x`, `0o`, `0b`, octal with a leading zero,
 * underscores anywhere but at the start, and floats with one dot.
 */
function number(text: string): ScalarValue | undefined {
  if (text.startsWith('_') || !/^[-+]*[\d._]/.test(text)) return undefined
  const dots = text.split('.').length - 1
  if (dots > 1) return undefined
  const negative = text.startsWith('-')
  const digits = text.replace(/^\+/, '').replace(/^-/, '').replaceAll('_', '')
  if (/^0[xob]/.test(digits))
    return integer(digits.slice(2), PREFIX_BASES[digits[1] as keyof typeof PREFIX_BASES], negative)
  if (dots === 1) {
    const value = parseFloatText(digits)
    return value === undefined ? undefined : { type: 'float', value: negative ? -value : value }
  }
  const octal = digits.startsWith('0') && digits.length > 1
  return octal ? integer(digits.slice(1), 8, negative) : integer(digits, 10, negative)
}

function integer(digits: string, base: 2 | 8 | 10 | 16, negative: boolean): ScalarValue | undefined {
  const pattern = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^\d+$/, 16: /^[\da-fA-F]+$/ }[base]
  // Too large in every base; to convert millions of digits takes seconds.
  if (!pattern.test(digits) || digits.replace(/^0+/, '').length > 64) return undefined
  const magnitude = BigInt({ 2: '0b', 8: '0o', 10: '', 16: '0x' }[base] + digits)
  if (magnitude > (negative ? MAX_INT64 + 1n : MAX_UINT64)) return undefined
  const exact = negative ? -magnitude : magnitude
  return { type: 'int', value: Number(exact), big: exact > MAX_INT64, decimal: exact.toString() }
}

/**
 * Go's `strconv.ParseFloat` for decimal notation, underscores between digits, `inf` and `nan`; undefined
 * where it returns an error.
 */
export function parseFloatText(text: string): number | undefined {
  if (/^[-+]?(inf|infinity)$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity
  if (/^[-+]?nan$/i.test(text)) return NaN
  if (!/^[-+]?(\d(_?\d)*(\.(\d(_?\d)*)?)?|\.\d(_?\d)*)(e[-+]?\d(_?\d)*)?$/i.test(text)) return undefined
  const value = Number(text.replaceAll('_', ''))
  return Number.isFinite(value) ? value : undefined
}

/**
 * The string that docker-agent converts a value to where it expects a string: `1.50` becomes `1.5`, `0x10`
 * becomes `16`.
 */
export function textOf(value: ScalarValue): string {
  switch (value.type) {
    case 'null':
      return ''
    case 'bool':
      return String(value.value)
    case 'int':
      return value.decimal
    case 'float':
      return floatText(value.value)
    case 'text':
      return value.value
  }
}

function floatText(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf'
  const exponent = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)))
  if (exponent >= -5 && exponent < 21) return String(value)
  return value.toExponential().replace(/e([-+])(\d)$/, 'e$10$2')
}
