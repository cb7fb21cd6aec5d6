import type { Span } from '../../diagnostic.js'
import { isSpace, lineEnd } from '../scan.js'
import { continuesPlainText } from './dialect.js'

/**
 * The source with spaces in place of line breaks and comments inside flow collections and quoted strings, at
 * the same offsets. To docker-agent's parser, both may continue at any indentation; to npm's `yaml`, they may
 * not.
 */
export function flattenFlow(source: string): string {
  const out: string[] = []
  let position = 0
  for (const { start, end } of flowValues(source)) {
    out.push(source.slice(position, start), flattenSpan(source.slice(start, end)))
    position = end
  }
  out.push(source.slice(position))
  return out.join('')
}

/**
 * The bracket, brace or quote that is open at an offset, and whether it is closed later; undefined outside of
 * them.
 */
export function openedBefore(source: string, offset: number): { start: number; closed: boolean } | undefined {
  for (const { start, end } of flowValues(source)) {
    if (start >= offset) return undefined
    if (end >= offset) return { start, closed: end < source.length || /[\]}"']/.test(source[end - 1] ?? '') }
  }
  return undefined
}

/**
 * The first bracket or brace inside more than `levels` others, and the outermost of them where it is never closed; undefined
 * where nothing is nested so deeply.
 */
export function flowDeeperThan(
  source: string,
  levels: number,
): { at: number; unclosed: number | undefined } | undefined {
  for (const { start, end, depth } of flowValues(source, levels))
    if (depth > levels)
      return { at: end - 1, unclosed: collectionEnd(source, start).depth > 0 ? start : undefined }
  return undefined
}

/** A quoted string or flow collection that is a value, and how many brackets are open at its end. */
interface FlowValue extends Span {
  readonly depth: number
}

/**
 * Every quoted string and flow collection after the start of a line, `: `, `- `, `? ` or properties, in text order;
 * skips block scalars and comments. `levels`: see `collectionEnd`.
 */
function* flowValues(source: string, levels?: number): Generator<FlowValue> {
  let from = 0
  for (let lineStart = 0, end = lineEnd(source, 0); lineStart < source.length;) {
    const start = openingInLine(source, Math.max(lineStart, from), end, lineStart)
    if (start < 0) {
      lineStart = afterBlockScalar(source, lineStart, end)
      end = lineEnd(source, lineStart)
      continue
    }
    const value = collectionEnd(source, start, levels)
    yield { start, ...value }
    from = value.end
    if (from <= end) continue
    lineStart = source.lastIndexOf('\n', from - 1) + 1
    end = lineEnd(source, from)
  }
}

/** How many characters before a value are searched for its tag and anchor. */
const MAX_PROPERTIES = 300

const QUOTE_OR_BRACKET = /["'[{]/

/** The end of a line that opens a block scalar. */
const BLOCK_HEADER = /[|>][-+\d]*\s*(?:#[^]*)?$/

/** Offset of the next quote or bracket in a line that opens a value; -1 without one. */
function openingInLine(source: string, from: number, end: number, lineStart: number): number {
  for (let i = from; i < end; i++) {
    const character = source[i] ?? ''
    if (character === '#' && (i === lineStart || isSpace(source, i - 1))) return -1
    if (!QUOTE_OR_BRACKET.test(character) || (i > lineStart && !isSpace(source, i - 1))) continue
    const before = lineTo(source, i, lineStart)
    if (!before.trim() && continuesPlainText(lineBefore(source, lineStart), before.length)) return -1
    if (/(^|[:\-?,]\s)\s*([&!]\S*\s+)*$|^\s*([&!]\S*\s+)*$/.test(before)) return i
  }
  return -1
}

/** A line up to an offset; the start of a long one is left out. */
function lineTo(source: string, offset: number, lineStart: number): string {
  return offset - lineStart > MAX_PROPERTIES
    ? `x${source.slice(offset - MAX_PROPERTIES, offset)}`
    : source.slice(lineStart, offset)
}

function lineBefore(source: string, lineStart: number): string {
  return lineStart === 0 ? '' : source.slice(source.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1)
}

/** Start of the line after the block scalar that this line opens, or of the next line. */
function afterBlockScalar(source: string, lineStart: number, end: number): number {
  const line = source.slice(lineStart, end)
  const header = BLOCK_HEADER.exec(line)
  if (!header || !/(^|[:\-?]\s)\s*([&!]\S*\s+)*$/.test(lineTo(source, lineStart + header.index, lineStart)))
    return end + 1
  const indent = /^\s*(-\s+)*/.exec(line)?.[0].length ?? 0
  let next = end + 1
  while (next < source.length) {
    const bodyEnd = lineEnd(source, next)
    const body = source.slice(next, bodyEnd)
    if (body.trim() && (/^ */.exec(body)?.[0].length ?? 0) <= indent) break
    next = bodyEnd + 1
  }
  return next
}

/**
 * End offset of the quoted string or flow collection that opens at `start`; the end of the source when it is
 * never closed, or the end of the first bracket inside more than `levels` others. `depth`: how many brackets are open there.
 */
function collectionEnd(source: string, start: number, levels = Infinity): { end: number; depth: number } {
  let depth = 0
  for (let i = start; i < source.length; i++) {
    const character = source[i] ?? ''
    if ((character === '"' || character === "'") && opensToken(source, i, start)) i = quoteEnd(source, i) - 1
    else if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth--
    else if (character === '#' && isSpace(source, i - 1)) i = lineEnd(source, i) - 1
    if (depth <= 0 || depth > levels) return { end: i + 1, depth }
  }
  return { end: source.length, depth }
}

function quoteEnd(source: string, start: number): number {
  const quote = source[start]
  for (let i = start + 1; i < source.length; i++) {
    if (quote === '"' && source[i] === '\\') i++
    else if (source[i] === quote) {
      if (quote === "'" && source[i + 1] === "'") i++
      else return i + 1
    }
  }
  return source.length
}

/** Whether a quote opens a string, and is not a character of a plain scalar. */
function opensToken(source: string, at: number, start: number): boolean {
  return at === start || /[\s,[{:]/.test(source[at - 1] ?? '')
}

function flattenSpan(span: string): string {
  if (!span.includes('\n')) return span
  let out = ''
  for (let i = 0; i < span.length; i++) {
    const character = span[i] ?? ''
    if ((character === '"' || character === "'") && opensToken(span, i, 0)) {
      const end = quoteEnd(span, i)
      out += span.slice(i, end).replace(/[\r\n]/g, ' ')
      i = end - 1
    } else if (character === '#' && i > 0 && isSpace(span, i - 1)) {
      const end = lineEnd(span, i)
      out += ' '.repeat(end - i)
      i = end - 1
    } else out += character === '\n' || character === '\r' ? ' ' : character
  }
  return out
}
