import type { Span } from '../../diagnostic.js'

/** A line that starts a section of the file, or an entry of a section: a key, not an item, a comment or a closing bracket. */
const STARTS = /^[^\s#\-\]})]/

/**
 * The part of a file that decides where a position is: the section that it is in, and of a long section only the key and the entry.
 * What comes before and after it, such as a syntax error, does not matter then, and neither does the length of the file. All of
 * its lines are whole.
 * @param line the span of the line with the position
 * @param bare the line has no key yet, so it may belong to the section above it
 */
export function excerptAround(text: string, line: Span, bare: boolean): readonly Span[] {
  const section = partAround(text, { start: 0, end: text.length }, line, bare, '')
  const first = lineAt(text, section.start)
  const header = text.slice(first.start, first.end)
  if (first.start === line.start || !/^[^:]*:\s*(?:#.*)?$/.test(header)) return [section]
  const below = { start: first.end, end: section.end }
  const indent = indentBelow(text, below)
  if (indent === '') return [section]
  return [first, partAround(text, below, line, bare, indent)]
}

/** The lines from the nearest one that starts at an indentation, at the line or above it, to the next one below it. */
function partAround(text: string, within: Span, line: Span, bare: boolean, indent: string): Span {
  let { start } = within
  let { end } = within
  for (let at = within.start; at < within.end;) {
    const one = lineAt(text, at)
    const starts = text.startsWith(indent, at) && STARTS.test(text.charAt(at + indent.length))
    if (starts && (at < line.start || (at === line.start && !bare))) start = at
    if (starts && at > line.start) {
      end = at
      break
    }
    at = one.end
  }
  return { start, end }
}

/** The indentation of the first line with content; empty where there is none, or where it is an item. */
function indentBelow(text: string, within: Span): string {
  for (let at = within.start; at < within.end; at = lineAt(text, at).end) {
    const one = lineAt(text, at)
    const [, indent = '', content = ''] = /^(\s*)(.?)/.exec(text.slice(one.start, one.end)) ?? []
    if (content !== '' && content !== '#') return STARTS.test(content) ? indent : ''
  }
  return ''
}

/** The line at an offset, with its break. */
export function lineAt(text: string, offset: number): Span {
  let start = offset
  while (start > 0 && !endsLine(text, start - 1)) start--
  let end = offset
  while (end < text.length && !endsLine(text, end)) end++
  return { start, end: Math.min(end + 1, text.length) }
}

/** Whether a line ends with the character: LF, the LF of CRLF, or a bare CR. */
function endsLine(text: string, at: number): boolean {
  return text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')
}
