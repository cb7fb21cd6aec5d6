import type { Block } from './blocks.js'

const GAP = 16
const MOST_COLUMNS = 4

/** Puts cards of the same width into a grid, row by row. The cards of a row are as high as the highest. */
export function gridOf(cards: readonly Block[], columns: number): Block {
  const width = cards[0]?.width ?? 0
  const used = Math.min(columns, cards.length)
  const rows: { readonly top: number; readonly height: number }[] = []
  let end = 0
  for (let first = 0; first < cards.length; first += columns) {
    const height = Math.max(...cards.slice(first, first + columns).map((one) => one.height))
    rows.push({ top: end, height })
    end += height + GAP
  }
  return {
    width: used * width + (used - 1) * GAP,
    height: Math.max(0, end - GAP),
    draw: (x, y) =>
      cards.flatMap((one, index) => {
        const { top, height } = rows[Math.floor(index / columns)] ?? { top: 0, height: 0 }
        return one.draw(x + (index % columns) * (width + GAP), y + top, height)
      }),
  }
}

/** How many columns of cards fit, at least one and at most four. */
export function columnsFor(cardWidth: number, width: number): number {
  return Math.min(MOST_COLUMNS, Math.max(1, Math.floor((width + GAP) / (cardWidth + GAP))))
}
