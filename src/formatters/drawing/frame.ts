import type { Block } from './blocks.js'
import { SIZE } from './cards.js'
import { chipPiece, type Chip } from './chips.js'
import { group, rectangle, rounded, textAt } from './elements.js'
import { columnsFor, gridOf } from './grid.js'
import { count, signText, type Mark } from './marks.js'
import { textWidth } from './measure.js'

const EDGE = 16
const TITLE = 26

/**
 * A frame around the cards of agents with the same links.
 * @param mark what is wrong with the links to them
 */
export function frame(cards: readonly Block[], mark: Mark | undefined): Block {
  const columns = cards.length <= 8 ? 2 : cards.length <= 30 ? 3 : 4
  const grid = gridOf(cards, columns)
  const size = { width: grid.width + 2 * EDGE, height: grid.height + TITLE + EDGE + 6 }
  const title = count(cards.length, 'agent')
  const chip = mark && chipPiece(markChip(mark))
  return {
    ...size,
    draw: (x, y) => [
      group({ class: 'al-agents' }, [
        rectangle({ x, y, ...size }, 16, 'al-frame'),
        textAt(x + EDGE, y + 4 + TITLE / 2, SIZE.label, title, 'muted'),
        ...(chip ? [chip.draw(x + EDGE + textWidth(title, SIZE.label) + 10, y + 4 + TITLE / 2)] : []),
        ...grid.draw(x + EDGE, y + 6 + TITLE),
      ]),
    ],
  }
}

function markChip(mark: Mark): Chip {
  const { severity, messages } = mark
  return {
    text: `${signText(severity)}links`,
    look: severity,
    box: `al-box al-at-${severity}`,
    lines: messages,
  }
}

/** A heading, and cards in a grid below it. */
export function section(title: string, cards: readonly Block[], width: number): Block {
  const grid = gridOf(cards, columnsFor(cards[0]?.width ?? 0, width))
  const top = title === '' ? 0 : TITLE
  return {
    width: grid.width,
    height: grid.height + top,
    draw: (x, y) => [textAt(x, rounded(y + 8), SIZE.name, title, 'strong'), ...grid.draw(x, y + top)],
  }
}
