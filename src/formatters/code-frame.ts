import type { Range } from '../diagnostic.js'
import { cellsOf, cutAround, displayWidth, type Cell } from './cells.js'
import { contextOf } from './frame-context.js'
import type { Palette } from './palette.js'

/** A span of text to underline. */
export interface Mark {
  readonly range: Range
  /** The place of the diagnostic, drawn with `^` in the severity's color; related places are drawn with `-`. */
  readonly primary: boolean
  readonly label?: string
}

/** How to draw a frame. */
export interface FrameStyle {
  readonly palette: Palette
  readonly paint: (text: string) => string
  /** Width in columns, with the gutter. */
  readonly width: number
}

/** Of a range over more lines than this, only the first two lines and the last one are shown. */
const MAX_RANGE_LINES = 4

/** Draws the marked lines of a text with their numbers, the lines they belong to, and an underline for every mark. */
export function codeFrame(lines: readonly string[], marks: readonly Mark[], style: FrameStyle): string[] {
  const numbers = linesToShow(lines, marks)
  const digits = Math.max(2, String(numbers.at(-1) ?? 1).length)
  const gutter = (label: string): string => style.palette.faint(`  ${label.padStart(digits)} │`)
  const width = Math.max(30, style.width - digits - 5)
  return numbers.flatMap((number, index) => {
    const skipped =
      index > 0 && number - (numbers[index - 1] ?? 0) > 1
        ? [style.palette.faint(`  ${'⋮'.padStart(digits)}`)]
        : []
    const here = marks.filter(({ range }) => range.start.line <= number && number <= lastLine(range))
    const drawn = drawLine(lines[number - 1] ?? '', number, here, { ...style, width })
    const body = drawn.map(
      (text, row) => `${gutter(row === 0 ? String(number) : '')}${text === '' ? '' : ` ${text}`}`,
    )
    return [...skipped, ...body]
  })
}

/** The last line of a range: not a line where it ends at the first column. */
function lastLine({ start, end }: Range): number {
  return end.line > start.line && end.column === 1 ? end.line - 1 : end.line
}

function linesToShow(lines: readonly string[], marks: readonly Mark[]): number[] {
  const wanted = new Set<number>()
  for (const { range, primary } of marks) {
    const first = range.start.line
    const last = lastLine(range)
    for (let line = first; line <= last; line++) {
      if (last - first < MAX_RANGE_LINES || line < first + 2 || line === last) wanted.add(line)
    }
    if (primary) for (const line of contextOf(lines, first)) wanted.add(line)
  }
  const sorted = [...wanted].sort((a, b) => a - b)
  // A gap of one line is as high as the line itself.
  return sorted.flatMap((line, index) =>
    line - (sorted[index - 1] ?? line) === 2 ? [line - 1, line] : [line],
  )
}

function drawLine(line: string, number: number, marks: readonly Mark[], style: FrameStyle): string[] {
  const spans = marks.map((mark) => ({ mark, ...spanOn(line, number, mark.range) }))
  const focus = spans.find(({ mark }) => mark.primary) ?? spans[0]
  const cells = cutAround(cellsOf(line.trimEnd()), focus?.start ?? 0, focus?.end ?? 0, style.width)
  const code = cells.map((cell) => cell.text).join('')
  return [
    code,
    ...spans.flatMap(({ mark, start, end }) =>
      underline(cells, start, end, isLast(mark, number) ? mark : { ...mark, label: undefined }, style),
    ),
  ]
}

function isLast(mark: Mark, number: number): boolean {
  return number === lastLine(mark.range)
}

/** The part of a range on one line, in UTF-16 units of that line, without the indentation of further lines. */
function spanOn(line: string, number: number, range: Range): { start: number; end: number } {
  const start = number === range.start.line ? range.start.column - 1 : line.length - line.trimStart().length
  const end = number === range.end.line ? range.end.column - 1 : line.trimEnd().length
  return { start, end: Math.max(start, end) }
}

function underline(
  cells: readonly Cell[],
  start: number,
  end: number,
  mark: Mark,
  style: FrameStyle,
): string[] {
  const left = sum(cells.filter((cell) => cell.end <= start))
  const length = Math.max(1, sum(cells.filter((cell) => cell.end > start && cell.start < end)))
  const paint = mark.primary ? style.paint : style.palette.related
  const caret = (mark.primary ? '^' : '-').repeat(length)
  const indent = ' '.repeat(left)
  if (mark.label === undefined) return [indent + paint(caret)]
  const fits = left + length + 1 + displayWidth(mark.label) <= style.width
  if (fits) return [`${indent}${paint(caret)} ${paint(mark.label)}`]
  return [
    indent + paint(caret),
    ' '.repeat(Math.max(0, Math.min(left, style.width - displayWidth(mark.label)))) + paint(mark.label),
  ]
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((width, cell) => width + cell.width, 0)
}
