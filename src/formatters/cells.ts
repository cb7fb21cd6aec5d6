import { once } from '../once.js'
import { visibleText } from './visible-text.js'

/** One character of a line, as a reader counts them, and its place on a terminal. */
export interface Cell {
  /** What is printed. */
  readonly text: string
  /** Columns on the terminal; 0 for a combining mark without a base. */
  readonly width: number
  /** Offsets in the line, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

const TAB_WIDTH = 4
/**
 * Letters and punctuation that take one column each and never combine. Other characters need a segmenter, which takes Node
 * 20 ms to load.
 */
const PLAIN = /^[\x20-\x7e\xa1-\xac\xae-\u024f\u2010-\u2027→]*$/
/** East Asian wide and fullwidth characters (Unicode Standard Annex 11), and emoji. */
const wide = once(
  () =>
    /^(?:[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f)/u,
)
const noWidth = once(() => /^(?:\p{Mark}|\u200b|\u200c|\u200d)+$/u)
const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }))

/** The cells of one line. */
export function cellsOf(line: string): Cell[] {
  if (PLAIN.test(line)) return Array.from(line, (text, start) => ({ text, width: 1, start, end: start + 1 }))
  return Array.from(segmenter().segment(line), ({ segment, index }) => cellOf(segment, index))
}

function cellOf(segment: string, start: number): Cell {
  const end = start + segment.length
  if (segment === '\t') return { text: ' '.repeat(TAB_WIDTH), width: TAB_WIDTH, start, end }
  const text = visibleText(segment)
  return { text, width: text === segment ? graphemeWidth(segment) : [...text].length, start, end }
}

function graphemeWidth(grapheme: string): number {
  if (wide().test(grapheme)) return 2
  return noWidth().test(grapheme) ? 0 : 1
}

/** The width of a text on a terminal, in columns. */
export function displayWidth(text: string): number {
  return PLAIN.test(text) ? text.length : cellsOf(text).reduce((sum, cell) => sum + cell.width, 0)
}

/** The part of a line around the span from `start` to `end` that fits into `width` columns, with `…` where it is cut. */
export function cutAround(cells: readonly Cell[], start: number, end: number, width: number): Cell[] {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0)
  if (total <= width) return [...cells]
  const before = cells.filter((cell) => cell.end <= start).reduce((sum, cell) => sum + cell.width, 0)
  const wanted = cells
    .filter((cell) => cell.end > start && cell.start < end)
    .reduce((sum, cell) => sum + cell.width, 0)
  // A span that does not fit is shown from its start, after some of the text before it.
  const lead = Math.floor(wanted < width ? (width - wanted) / 2 : width / 3)
  const from = Math.max(0, Math.min(before - lead, total - width))
  return window(cells, from, from + width, total)
}

/** The cells between two columns, with an ellipsis at each end that is cut. */
function window(cells: readonly Cell[], from: number, to: number, total: number): Cell[] {
  const shown: Cell[] = []
  const first = from > 0 ? from + 1 : from
  const last = to < total ? to - 1 : to
  let column = 0
  for (const cell of cells) {
    if (column >= first && column + cell.width <= last) shown.push(cell)
    column += cell.width
  }
  const head = from > 0 ? [ellipsis(shown[0]?.start ?? 0)] : []
  const tail = to < total ? [ellipsis(shown.at(-1)?.end ?? 0)] : []
  return [...head, ...shown, ...tail]
}

function ellipsis(at: number): Cell {
  return { text: '…', width: 1, start: at, end: at }
}
