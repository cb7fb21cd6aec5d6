import type { Position, Range } from '../diagnostic.js'

/** Converts offsets in one text to positions. A line ends with LF, CRLF or a bare CR. */
export interface LineIndex {
  position(offset: number): Position
  range(start: number, end: number): Range
  /** Offset of the first character of a line, which is counted from 1. */
  lineStart(line: number): number
  /** How many lines the text has. */
  readonly lines: number
}

/** Indexes the lines of a text once, at the first question: in a text without mistakes, nobody asks. */
export function indexLines(text: string): LineIndex {
  let known: readonly number[] | undefined
  const lineStarts = (): readonly number[] => (known ??= startsOf(text))
  const position = (offset: number): Position => {
    const starts = lineStarts()
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
  return {
    position,
    range: (start, end) => ({ start: position(start), end: position(end) }),
    lineStart: (line) => lineStarts()[line - 1] ?? text.length,
    get lines() {
      return lineStarts().length
    },
  }
}

function startsOf(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}
