import type { TeamLinkKind } from '../../team/team.js'
import { element } from '../xml.js'
import type { Block } from './blocks.js'
import { SIZE } from './cards.js'
import { rounded, textAt } from './elements.js'
import { headAt, headLength } from './heads.js'
import { textWidth } from './measure.js'
import { ARROWS, arrowClass } from './style.js'

const SAMPLE = 36
const GAP = 22
const ROW = 22

/** What the lines of arrows mean, for the kinds that occur. In rows of at most `width` pixels where possible. */
export function legend(kinds: readonly TeamLinkKind[], width: number): Block {
  let x = 0
  let row = 0
  let widest = 0
  const items = (Object.keys(ARROWS) as TeamLinkKind[])
    .filter((kind) => kinds.includes(kind))
    .map((kind) => {
      const own = SAMPLE + 8 + textWidth(kind, SIZE.label)
      if (x > 0 && x + own > width) {
        x = 0
        row++
      }
      const place = { kind, x, y: row * ROW + ROW / 2 }
      widest = Math.max(widest, x + own)
      x += own + GAP
      return place
    })
  return {
    width: widest,
    height: items.length > 0 ? (row + 1) * ROW : 0,
    draw: (left, top) =>
      items.flatMap((item) => {
        const [start, middle] = [left + item.x, top + item.y]
        return [
          ...arrow(
            item.kind,
            `M${rounded(start)} ${rounded(middle)}h${SAMPLE - headLength(item.kind)}`,
            headAt(item.kind, start + SAMPLE, middle, 1),
          ),
          textAt(start + SAMPLE + 8, middle, SIZE.label, item.kind, 'muted'),
        ]
      }),
  }
}

/** The line and the head of an arrow of this kind. */
export function arrow(kind: TeamLinkKind, line: string, head: string): string[] {
  const name = arrowClass(kind)
  return [
    element('path', { class: `al-line ${name}`, d: line }),
    element('path', { class: `al-head ${name}`, d: head }),
  ]
}
