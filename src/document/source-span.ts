import type { Span } from '../diagnostic.js'
import type { ScalarNode, ScalarStyle } from './tree.js'

/** Escapes of double-quoted scalars that are one letter long. */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1B',
  N: '\x85',
  _: '\xA0',
  L: '\u2028',
  P: '\u2029',
}
const ESCAPED = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(\r?\n)|([^]))/y
const FOLDED_LINE = /[ \t\r]*\n/y
const FOLD = /[ \t]*(?:\r?\n[ \t]*)+/y
const WHITE_SPACE = /\s/

/**
 * Where a span of a scalar's text is in the source, in any style. Each character that is not white space is at its exact
 * place; white space next to a line break is at the break. Undefined if docker-agent's parser reads the source differently.
 */
export function sourceSpan(node: ScalarNode, source: string, { start, end }: Span): Span | undefined {
  const { starts, ends } = alignmentOf(node, source)
  if (end > ends.length) return undefined
  const last = end > 0 ? (ends[end - 1] ?? 0) : contentStart(node, source)
  return { start: start < end ? (starts[start] ?? last) : last, end: last }
}

/** Source offsets of every character of a scalar's text, as far as they are known. */
interface Alignment {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const alignments = new WeakMap<ScalarNode, Alignment>()

/** Aligned once per scalar: one long prompt may hold thousands of spans. */
function alignmentOf(node: ScalarNode, source: string): Alignment {
  const known = alignments.get(node)
  if (known) return known
  const starts: number[] = []
  const ends: number[] = []
  let at = contentStart(node, source)
  while (starts.length < node.text.length) {
    const piece = nextPiece(node.style, source, at, node.text[starts.length] ?? '')
    if (!piece.text || !node.text.startsWith(piece.text, starts.length)) break
    for (let left = piece.text.length; left > 0; left--) {
      starts.push(piece.start)
      ends.push(piece.end)
    }
    at = piece.end
  }
  const alignment = { starts, ends }
  alignments.set(node, alignment)
  return alignment
}

function contentStart({ style, start, end }: ScalarNode, source: string): number {
  if (style === 'plain') return start
  if (style === 'single' || style === 'double') return start + 1
  const header = source.indexOf('\n', start)
  return header < 0 ? end : header + 1
}

interface Piece extends Span {
  /** The text that the source is read as: one character, the two halves of one beyond 16 bits, or folded line breaks. */
  readonly text: string
}

/** The piece of the source, from `at` on, that the character `wanted` of the text comes from. */
function nextPiece(style: ScalarStyle, source: string, at: number, wanted: string): Piece {
  if (style === 'double' && source[at] === '\\') return escaped(source, at, wanted)
  if (WHITE_SPACE.test(wanted))
    return (isBlock(style) ? undefined : fold(source, at)) ?? whiteSpace(source, at, wanted)
  let start = at
  while (WHITE_SPACE.test(source[start] ?? '')) start++
  if (style === 'double' && source[start] === '\\') return escaped(source, start, wanted)
  const quote = style === 'single' && source.startsWith("''", start)
  return { start, end: start + (quote ? 2 : 1), text: source[start] ?? '' }
}

function isBlock(style: ScalarStyle): boolean {
  return style === 'literal' || style === 'folded'
}

/** Line breaks in a plain or quoted scalar with the white space around them: one is a space, several are one less. */
function fold(source: string, at: number): Piece | undefined {
  FOLD.lastIndex = at
  const whole = FOLD.exec(source)?.[0]
  if (whole === undefined) return undefined
  const breaks = whole.split('\n').length - 1
  return { start: at, end: at + whole.length, text: breaks === 1 ? ' ' : '\n'.repeat(breaks - 1) }
}

/** White space of the text is in the source too, or it is a folded line break. */
function whiteSpace(source: string, at: number, wanted: string): Piece {
  if (source[at] === wanted) return { start: at, end: at + 1, text: wanted }
  FOLDED_LINE.lastIndex = at
  const length = FOLDED_LINE.exec(source)?.[0].length ?? 0
  return { start: at, end: at + length, text: wanted }
}

function escaped(source: string, at: number, wanted: string): Piece {
  ESCAPED.lastIndex = at
  const match = ESCAPED.exec(source)
  if (!match) return { start: at, end: at, text: '' }
  const [whole, ...groups] = match
  const [byte, short, long, lineBreak, letter = ''] = groups
  const end = at + whole.length
  if (lineBreak !== undefined) {
    const indent = /^[ \t]*/.exec(source.slice(end))?.[0].length ?? 0
    return nextPiece('double', source, end + indent, wanted)
  }
  const code = byte ?? short ?? long
  const text = code === undefined ? (ESCAPES[letter] ?? letter) : codePoint(code)
  return { start: at, end, text }
}

/** Empty for a number that is not a code point. */
function codePoint(hex: string): string {
  const code = Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
