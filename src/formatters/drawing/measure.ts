import { cellsOf, displayWidth, type Cell } from '../cells.js'

/** The width of one column of a monospace font, by its size. */
const COLUMN = 0.6
/** So much of one character is drawn: a base with some marks, or a family of emoji. */
const LONGEST_CELL = 16
/** No script needs more marks on a letter. They would be drawn over what is above and below. */
const MANY_MARKS = /(\p{Mark}{3})\p{Mark}+/gu

/** The width of a text in the drawing, in pixels. */
export function textWidth(text: string, size: number): number {
  return displayWidth(text) * size * COLUMN
}

/** How many columns of text fit. */
export function columnsIn(width: number, size: number): number {
  return Math.floor(width / (size * COLUMN) + 1e-6)
}

/** The text on one line of at most so many columns, with `…` where it is cut. */
export function cut(text: string, columns: number): string {
  return wrapText(text, columns, 1)[0] ?? ''
}

/** The text on one line of at most so many columns, with `…` in its middle: commands and addresses often differ only at their ends. */
export function cutMiddle(text: string, columns: number): string {
  const cells = shortCells(text.trim())
  if (widthOf(cells) <= columns) return joined(cells)
  const head = countIn(cells, Math.ceil((columns - 1) / 2))
  const tail = countIn(cells.toReversed(), columns - 1 - widthOf(cells.slice(0, head)))
  return `${joined(cells.slice(0, head))}…${joined(cells.slice(cells.length - tail))}`
}

/** Breaks a text into lines, at spaces and after the marks of addresses and names where possible. The last line has `…` where more follows. */
export function wrapText(text: string, columns: number, most: number): string[] {
  const lines: string[] = []
  // A name may have ten thousand characters.
  let rest = shortCells(text.trim().slice(0, (columns + 1) * (most + 1) * LONGEST_CELL))
  while (rest.length > 0) {
    if (widthOf(rest) <= columns) return [...lines, joined(rest)]
    if (lines.length === most - 1) return [...lines, `${joined(rest.slice(0, countIn(rest, columns - 1)))}…`]
    const at = breakIn(rest, Math.max(1, countIn(rest, columns)))
    lines.push(joined(rest.slice(0, at)))
    rest = rest.slice(rest[at]?.text === ' ' ? at + 1 : at)
  }
  return lines
}

function shortCells(text: string): Cell[] {
  return cellsOf(text.replace(/\s+/g, ' ')).map((cell) =>
    cell.text.length > 1
      ? { ...cell, text: cell.text.slice(0, LONGEST_CELL).replace(MANY_MARKS, '$1') }
      : cell,
  )
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}

/** How many of the cells fit. */
function countIn(cells: readonly Cell[], columns: number): number {
  let width = 0
  const over = cells.findIndex((cell) => (width += cell.width) > columns)
  return over < 0 ? cells.length : over
}

/** Where to break a line of so many cells: at a space, after a mark between parts of an address, or between words of a name. A seam in the first half of the line would leave too much of it empty. */
function breakIn(cells: readonly Cell[], count: number): number {
  for (const seam of [/ /, /[/?&]/, /[-_.,=]/])
    for (let at = count; at > count / 2; at--)
      if (cells[at]?.text === ' ' || seam.test(cells[at - 1]?.text ?? '')) return at
  return count
}

function joined(cells: readonly Cell[]): string {
  return cells
    .map(({ text }) => text)
    .join('')
    .trim()
}
