import type { Attributes } from '../xml.js'
import type { Block } from './blocks.js'
import { group, rectangle, rounded, textAt, tooltip, type Look, type Run } from './elements.js'
import { signText, type Mark } from './marks.js'
import { displayWidth } from '../cells.js'
import { columnsIn, cut, textWidth, wrapText } from './measure.js'

/** Sizes of text, in pixels. */
export const SIZE = { title: 18, name: 14, text: 12, label: 11 } as const
/** Between the border of a card and its text. */
export const PADDING = 14

const ROW = { name: 19, text: 17 } as const
const EDGE = 11

/** A part of a card: a line of text, or a space between lines. */
export interface Row {
  readonly height: number
  readonly draw: (y: number) => readonly string[]
}

/** What a card is like, apart from its rows. */
export interface CardStyle {
  readonly width: number
  /** Of its corners. */
  readonly radius: number
  /** Classes of its box. */
  readonly box: string
  /** What is said when the pointer rests on it. */
  readonly lines: readonly (string | undefined)[]
  readonly attributes: Attributes
}

/** Puts rows below each other into a box. */
export function card(rows: readonly Row[], { width, radius, box, lines, attributes }: CardStyle): Block {
  let end = EDGE
  const drawn: string[] = []
  for (const row of rows) {
    drawn.push(...row.draw(end))
    end += row.height
  }
  const own = end + EDGE
  return {
    width,
    height: own,
    draw: (x, y, height = own) => [
      group({ ...attributes, transform: `translate(${rounded(x)} ${rounded(y)})` }, [
        tooltip(lines),
        rectangle({ x: 0, y: 0, width, height }, radius, box),
        ...drawn,
      ]),
    ],
  }
}

/** An empty row. */
export function space(height: number): Row {
  return { height, draw: () => [] }
}

/** The name of a card in bold, with its mark. `right` is right-aligned on the first line. */
export function nameRows(name: string, width: number, mark?: Mark, right?: Piece): Row[] {
  const columns = columnsIn(width - 2 * PADDING - (right ? right.width + 10 : 0), SIZE.name)
  return wrapText(name, columns - (mark ? 2 : 0), 2).map((line, index) => ({
    height: ROW.name,
    draw: (y) => {
      const middle = y + ROW.name / 2
      const sign: Run = { text: index === 0 ? signText(mark?.severity) : '', look: mark?.severity }
      const text = textAt(PADDING, middle, SIZE.name, [sign, { text: line }], 'strong')
      return right && index === 0 ? [text, right.draw(width - PADDING - right.width, middle)] : [text]
    },
  }))
}

/** A part of a row. */
export interface Piece {
  readonly width: number
  /** At its left end and the middle of the row. */
  readonly draw: (x: number, middle: number) => string
}

/** Prose, in at most so many lines. */
export function textRows(text: string, width: number, most: number, look?: Look): Row[] {
  return wrapText(text, columnsIn(width - 2 * PADDING, SIZE.text), most).map((line) => ({
    height: ROW.text,
    draw: (y) => [textAt(PADDING, y + ROW.text / 2, SIZE.text, line, look)],
  }))
}

/** The text to the right of a label. */
export interface Field {
  readonly label: string
  readonly text: string
  /** More text, on lines of its own where it does not fit beside. */
  readonly rest?: string
  /** In front of the text. */
  readonly sign?: Run
  readonly look?: Look
  /** In how many lines at most; 1 if undefined. */
  readonly most?: number
  /** What is said when the pointer rests on it. */
  readonly lines?: readonly string[]
}

/** Labels on the left, and what they are about beside them. A label like the one above it is not repeated. */
export function fieldRows(fields: readonly Field[], width: number): Row[] {
  const left = PADDING + 10 + Math.max(...fields.map(({ label }) => textWidth(label, SIZE.label)))
  const columns = columnsIn(width - PADDING - left, SIZE.text)
  return fields.flatMap((field, index) => {
    const label = fields[index - 1]?.label === field.label ? '' : field.label
    return fieldLines(field, columns).map((runs, line) => ({
      height: ROW.text,
      draw: (y: number) => {
        const middle = y + ROW.text / 2
        return [
          textAt(PADDING, middle, SIZE.label, line === 0 ? label : '', 'muted'),
          group({}, [tooltip(field.lines ?? []), textAt(left, middle, SIZE.text, runs, field.look)]),
        ]
      },
    }))
  })
}

function fieldLines({ text, rest = '', sign, most = 1 }: Field, columns: number): Run[][] {
  const whole = rest === '' ? text : `${text} ${rest}`
  const room = columns - (sign ? 2 : 0)
  const lines =
    rest === '' || displayWidth(whole) <= room
      ? wrapText(whole, room, most)
      : [cut(text, room), ...wrapText(rest, columns, most - 1)]
  return lines.map((line, index) => (sign && index === 0 ? [sign, { text: line }] : [{ text: line }]))
}
