import { continuesPlainText } from './dialect.js'

/**
 * The source with spaces in place of line breaks and comments inside flow collections and quoted strings, at
 * the same offsets. To docker-agent's parser, both may continue at any indentation; to npm's `yaml`, they may
 * not.
 */
export function flattenFlow(source: string): string {
  const out: string[] = []
  let position = 0
  while (position < source.length) {
    const next = valueStart(source, position)
    if (next < 0) break
    out.push(source.slice(position, next))
    const { end } = collectionEnd(source, next)
    out.push(flattenSpan(source.slice(next, end)))
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
  for (let position = 0; position < offset;) {
    const start = valueStart(source, position)
    if (start < 0 || start >= offset) return undefined
    const { end } = collectionEnd(source, start)
    if (end >= offset) return { start, closed: end < source.length || /[\]}"']/.test(source[end - 1] ?? '') }
    position = end
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
  for (let start = valueStart(source, 0); start >= 0;) {
    const { end, depth } = collectionEnd(source, start, levels)
    if (depth > levels)
      return { at: end - 1, unclosed: collectionEnd(source, start).depth > 0 ? start : undefined }
    start = valueStart(source, end)
  }
  return undefined
}

/** How many characters before a value are searched for its tag and anchor. */
const MAX_PROPERTIES = 300

const QUOTE_OR_BRACKET = /["'[{]/

/**
 * Offset of the next quote or bracket that opens a value: after the start of a line, `: `, `- `, `? ` or
 * properties; skips block scalars and comments.
 */
function valueStart(source: string, from: number): number {
  let lineStart = source.lastIndexOf('\n', from - 1) + 1
  while (lineStart < source.length) {
    const newline = source.indexOf('\n', lineStart)
    const lineEnd = newline < 0 ? source.length : newline
    const found = openingInLine(source, Math.max(lineStart, from), lineEnd, lineStart)
    if (found >= 0) return found
    lineStart = afterBlockScalar(source, lineStart, lineEnd)
  }
  return -1
}

function openingInLine(source: string, from: number, lineEnd: number, lineStart: number): number {
  for (let i = from; i < lineEnd; i++) {
    const character = source[i] ?? ''
    if (character === '#' && (i === lineStart || /\s/.test(source[i - 1] ?? ''))) return -1
    if (!QUOTE_OR_BRACKET.test(character)) continue
    const before =
      i - lineStart > MAX_PROPERTIES ? `x${source.slice(i - MAX_PROPERTIES, i)}` : source.slice(lineStart, i)
    if (!before.trim() && continuesPlainText(lineBefore(source, lineStart), before.length)) return -1
    if (/(^|[:\-?,]\s)\s*([&!]\S*\s+)*$|^\s*([&!]\S*\s+)*$/.test(before)) return i
  }
  return -1
}

function lineBefore(source: string, lineStart: number): string {
  return lineStart === 0 ? '' : source.slice(source.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1)
}

/** Start of the line after the block scalar that this line opens, or of the next line. */
function afterBlockScalar(source: string, lineStart: number, lineEnd: number): number {
  const line = source.slice(lineStart, lineEnd)
  if (!/(^|[:\-?]\s)\s*([&!]\S*\s+)*[|>][-+\d]*\s*(#.*)?$/.test(line)) return lineEnd + 1
  const indent = /^\s*(-\s+)*/.exec(line)?.[0].length ?? 0
  let next = lineEnd + 1
  while (next < source.length) {
    const newline = source.indexOf('\n', next)
    const end = newline < 0 ? source.length : newline
    const body = source.slice(next, end)
    if (body.trim() && (/^ */.exec(body)?.[0].length ?? 0) <= indent) break
    next = end + 1
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
    const opensToken = i === start || /[\s,[{:]/.test(source[i - 1] ?? '')
    if ((character === '"' || character === "'") && opensToken) i = quoteEnd(source, i) - 1
    else if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth--
    else if (character === '#' && /\s/.test(source[i - 1] ?? '')) i = lineEndFrom(source, i) - 1
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

function lineEndFrom(source: string, offset: number): number {
  const newline = source.indexOf('\n', offset)
  return newline < 0 ? source.length : newline
}

function flattenSpan(span: string): string {
  if (!span.includes('\n')) return span
  let out = ''
  for (let i = 0; i < span.length; i++) {
    const character = span[i] ?? ''
    const opensToken = i === 0 || /[\s,[{:]/.test(span[i - 1] ?? '')
    if ((character === '"' || character === "'") && opensToken) {
      const end = quoteEnd(span, i)
      out += span.slice(i, end).replace(/[\r\n]/g, ' ')
      i = end - 1
    } else if (character === '#' && /\s/.test(span[i - 1] ?? '')) {
      const end = lineEndFrom(span, i)
      out += ' '.repeat(end - i)
      i = end - 1
    } else out += character === '\n' || character === '\r' ? ' ' : character
  }
  return out
}
