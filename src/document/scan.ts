import type { Span } from '../diagnostic.js'

/** Longer words are cut at their start: a text may be one word. */
const MAX_WORD = 300

/** Offset of the first character at or after an offset that is not white space; the length of the text if there is none. */
export function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text, at)) at++
  return at
}

/** Offset of the first character at or after an offset that is neither white space nor in a comment. */
export function skipComments(text: string, from: number): number {
  let at = skipSpace(text, from)
  while (text[at] === '#') at = skipSpace(text, lineEnd(text, at))
  return at
}

/** The word that ends before an offset, and before the white space in front of that; at most its last 300 characters. */
export function wordBefore(text: string, offset: number): Span {
  let end = offset
  while (end > 0 && isSpace(text, end - 1)) end--
  let start = end
  while (start > 0 && end - start < MAX_WORD && !isSpace(text, start - 1)) start--
  return { start, end }
}

/** Offset of the start of the line of an offset, after the LF before it. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Offset of the end of the line of an offset, before its LF. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset)
  return newline < 0 ? text.length : newline
}

/** Whether a character is white space. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(text.charAt(at)))
}

/** A text of spaces, as long as the given one and with its line breaks. */
export function spaces(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
