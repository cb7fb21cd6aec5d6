import { PADDING, SIZE, type Piece, type Row } from './cards.js'
import { group, rectangle, textAt, tooltip, type Look } from './elements.js'
import { columnsIn, cutMiddle, textWidth } from './measure.js'

/** A short text in a small box of its own. */
export interface Chip {
  readonly text: string
  readonly look?: Look
  /** Classes of the box. */
  readonly box: string
  /** What is said when the pointer rests on it. */
  readonly lines?: readonly string[]
}

const ROW_HEIGHT = 23
const HEIGHT = 18
const INSET = 7
const GAP = 6
const MOST_ROWS = 3

/** A chip that is as wide as its text. */
export function chipPiece({ text, look, box, lines = [] }: Chip): Piece {
  const width = textWidth(text, SIZE.label) + 2 * INSET
  return {
    width,
    draw: (x, middle) =>
      group({}, [
        tooltip(lines),
        rectangle({ x, y: middle - HEIGHT / 2, width, height: HEIGHT }, HEIGHT / 2, box),
        textAt(x + INSET, middle, SIZE.label, text, look),
      ]),
  }
}

/**
 * Chips beside each other, on as many lines as they need, but not more than three.
 * @param restOf a chip for those that do not fit
 */
export function chipRows(
  chips: readonly Chip[],
  width: number,
  restOf: (chips: readonly Chip[]) => Chip,
): Row[] {
  const inner = width - 2 * PADDING
  const restWidth = chipPiece(restOf(chips)).width + GAP
  const rows: Piece[][] = [[]]
  let used = 0
  for (const [index, chip] of chips.entries()) {
    const isTight = rows.length === MOST_ROWS && index < chips.length - 1
    let piece = fitted(chip, inner)
    if (used > 0 && used + piece.width > inner - (isTight ? restWidth : 0)) {
      if (rows.length === MOST_ROWS) {
        rows.at(-1)?.push(chipPiece(restOf(chips.slice(index))))
        break
      }
      rows.push([])
      used = 0
      // There may be no room for the next one.
      if (rows.length === MOST_ROWS && index < chips.length - 1) piece = fitted(chip, inner - restWidth)
    }
    rows.at(-1)?.push(piece)
    used += piece.width + GAP
  }
  return rows.map(rowOf)
}

function fitted(chip: Chip, width: number): Piece {
  return chipPiece({ ...chip, text: cutMiddle(chip.text, columnsIn(width - 2 * INSET, SIZE.label)) })
}

function rowOf(pieces: readonly Piece[]): Row {
  return {
    height: ROW_HEIGHT,
    draw: (y) => {
      let x = PADDING
      return pieces.map((piece) => {
        const drawn = piece.draw(x, y + ROW_HEIGHT / 2)
        x += piece.width + GAP
        return drawn
      })
    },
  }
}
