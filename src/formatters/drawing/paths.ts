import type { TeamLinkKind } from '../../team/team.js'
import { headAt, headLength } from './heads.js'
import { groupBy } from '../../group-by.js'
import type { Layout, LayoutArrow, Point, Route, Size } from './layout.js'
import { rounded } from './elements.js'

/** An arrow of a kind. Arrows of one kind leave and reach a box at one place. */
export interface KindArrow extends LayoutArrow {
  readonly kind: TeamLinkKind
  /** It has a head at both ends. */
  readonly isMutual: boolean
}

/** How an arrow is drawn. */
export interface DrawnArrow {
  /** The path of its line, and of its head. */
  readonly line: string
  readonly head: string
  /** The middle of its label. */
  readonly label?: Point
}

/** Between two places of one side of a box. */
const PORT_GAP = 16
/** A box of this height, such as a frame, is reached at the height of the other box, not in its middle. */
const HIGH = 300
/** From the corners of a high box to its arrows. */
const CORNER = 40
/** An arrow is straight for so long between a curve and its head, or a box. */
const LEAD = 5

/** The lines of the arrows: straight between other boxes, and curves from column to column. */
export function drawnArrows(
  sizes: readonly Size[],
  arrows: readonly KindArrow[],
  layout: Layout,
): DrawnArrow[] {
  const { boxes, routes } = layout
  const ports = portsOf(sizes, arrows, layout)
  return routes.map(({ forward, leaves, arrives, stretches, label }, index) => {
    const { from, to, kind, isMutual } = arrows[index] ?? {
      from: 0,
      to: 0,
      kind: 'sub-agent',
      isMutual: false,
    }
    const [start = 0, end = 0] = ports[index] ?? []
    const side = (box: number, isRight: boolean): number =>
      (boxes[box]?.x ?? 0) + (isRight ? (sizes[box]?.width ?? 0) : 0)
    const sign = forward ? 1 : -1
    const length = sign * headLength(kind)
    const startLength = isMutual ? length : 0
    const source = side(from, forward)
    const target = side(to, !forward)
    const straight = [
      { from: source + startLength, to: leaves + startLength + sign * LEAD, y: start },
      ...stretches,
      { from: arrives - length - sign * LEAD, to: target - length, y: end },
    ]
    const head = headAt(kind, target, end, sign) + (isMutual ? headAt(kind, source, start, -sign) : '')
    return { line: lineThrough(straight), head, label }
  })
}

function lineThrough(stretches: readonly { from: number; to: number; y: number }[]): string {
  const [first] = stretches
  if (!first) return ''
  let path = `M${rounded(first.from)} ${rounded(first.y)}`
  let x = first.from
  let y = first.y
  for (const stretch of stretches) {
    if (stretch !== first) {
      const middle = (x + stretch.from) / 2
      path += `C${[middle, y, middle, stretch.y, stretch.from, stretch.y].map(rounded).join(' ')}`
    }
    if (stretch.to !== stretch.from) path += `H${rounded(stretch.to)}`
    x = stretch.to
    y = stretch.y
  }
  return path
}

/** An end of an arrow at a box. */
interface End {
  readonly arrow: number
  readonly isStart: boolean
  readonly box: number
  /** The side of the box, and what the ends have in common that share a place. */
  readonly side: string
  readonly key: string
  /** Where the arrow comes from, or goes to. */
  readonly other: number
}

/** Where each arrow leaves its box and reaches the other one: heights. */
function portsOf(
  sizes: readonly Size[],
  arrows: readonly KindArrow[],
  { boxes, routes }: Layout,
): [number, number][] {
  const spans = sizes.map(({ height }, box): Span => ({ top: boxes[box]?.y ?? 0, height }))
  const ends = arrows.flatMap((arrow, index) => endsOf(arrow, index, routes[index], spans))
  const heights = arrows.map((): [number, number] => [0, 0])
  for (const side of groupBy(ends, (end) => end.side).values()) {
    const places = [...groupBy(side, ({ key }) => key).values()].sort((a, b) => mean(a) - mean(b))
    const span = spans[side[0]?.box ?? 0]
    const gap = Math.min(PORT_GAP, ((span?.height ?? 0) * 0.6) / places.length)
    for (const [index, place] of places.entries())
      for (const { arrow, isStart } of place) {
        const pair = heights[arrow]
        if (pair) pair[isStart ? 0 : 1] = centerOf(span, side) + (index - (places.length - 1) / 2) * gap
      }
  }
  return heights
}

interface Span {
  readonly top: number
  readonly height: number
}

function endsOf(
  { from, to, kind, isMutual }: KindArrow,
  arrow: number,
  route: Route | undefined,
  spans: readonly Span[],
): End[] {
  const [right, left] = route?.forward ? ['right', 'left'] : ['left', 'right']
  const after = route?.stretches[0]?.y ?? middleOf(spans[to])
  const before = route?.stretches.at(-1)?.y ?? middleOf(spans[from])
  const keyOf = (end: string): string => `${isMutual ? 'both' : end} ${kind}`
  return [
    { arrow, isStart: true, box: from, side: `${from} ${right}`, key: keyOf('out'), other: after },
    { arrow, isStart: false, box: to, side: `${to} ${left}`, key: keyOf('in'), other: before },
  ]
}

/** The middle of the arrows at one side of a box. */
function centerOf(span: Span | undefined, ends: readonly End[]): number {
  if (!span || span.height < HIGH) return middleOf(span)
  const { top, height } = span
  return Math.max(top + CORNER, Math.min(mean(ends), top + height - CORNER))
}

function middleOf(span: Span | undefined): number {
  return span ? span.top + span.height / 2 : 0
}

function mean(ends: readonly End[]): number {
  return ends.reduce((sum, { other }) => sum + other, 0) / ends.length
}
