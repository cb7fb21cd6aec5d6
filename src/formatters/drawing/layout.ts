import * as library from '@dagrejs/dagre'

/** In pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** In pixels from the upper left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** An arrow between boxes, which have numbers. A label is kept free of boxes. */
export interface LayoutArrow {
  readonly from: number
  readonly to: number
  readonly label?: Size
}

/** A horizontal part of an arrow. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly y: number
}

/** Where an arrow passes between other boxes, in its direction. */
export interface Route {
  /** It leads to the right. */
  readonly forward: boolean
  /** Where the columns of its two boxes end and begin. */
  readonly leaves: number
  readonly arrives: number
  readonly stretches: readonly Stretch[]
  /** The middle of its label. */
  readonly label?: Point
}

/** Where everything is. */
export interface Layout extends Size {
  /** The upper left corners of the boxes. */
  readonly boxes: readonly Point[]
  readonly routes: readonly Route[]
}

/** The part of dagre that is used. Its own types cannot be resolved. */
interface Dagre {
  readonly Graph: new (options: { multigraph: boolean }) => Graph
  layout(graph: Graph): void
}
interface Graph {
  setGraph(options: object): void
  setNode(name: string, size: Size): void
  setEdge(from: string, to: string, label: object, name: string): void
  graph(): Size
  node(name: string): Size & Point
  edge(ends: { v: string; w: string; name: string }): Edge
}
interface Edge extends Partial<Point> {
  readonly points: readonly Point[]
}
const dagre = library as unknown as Dagre

const OPTIONS = { rankdir: 'LR', nodesep: 24, edgesep: 18, ranksep: 88 }
/** A box that is alone in the left column is not lower than this, so that the upper end of a tall drawing shows it. */
const FIRST_SCREEN = 160

/** Lays boxes out in columns, with the arrows from left to right where possible. */
export function layOut(sizes: readonly Size[], arrows: readonly LayoutArrow[]): Layout {
  const graph = new dagre.Graph({ multigraph: true })
  graph.setGraph(OPTIONS)
  sizes.forEach(({ width, height }, box) => graph.setNode(`${box}`, { width, height }))
  arrows.forEach(({ from, to, label }, index) =>
    graph.setEdge(`${from}`, `${to}`, { ...label, labelpos: 'c' }, `${index}`),
  )
  dagre.layout(graph)
  const boxes = raised(sizes.map((_, box) => graph.node(`${box}`)))
  const edges = arrows.map(({ from, to }, name) => graph.edge({ v: `${from}`, w: `${to}`, name: `${name}` }))
  const halves = halfWidths(boxes, arrows, edges)
  const routes = edges.map((edge, index) => routeOf(edge, arrows[index], boxes, halves))
  const tops = [
    ...boxes.map(({ y, height }) => y - height / 2),
    ...routes.flatMap(({ stretches }) => stretches.map(({ y }) => y)),
  ]
  const top = tops.reduce((least, y) => Math.min(least, y), Infinity)
  const bottoms = [...boxes.map(({ y, height }) => y + height / 2), ...tops]
  return {
    width: boxes.reduce((most, { x, width }) => Math.max(most, x + width / 2), 0),
    height: bottoms.reduce((most, y) => Math.max(most, y), 0) - top,
    boxes: boxes.map(({ x, y, width, height }) => ({ x: x - width / 2, y: y - height / 2 - top })),
    routes: routes.map(({ stretches, label, ...route }) => ({
      ...route,
      stretches: stretches.map((stretch) => ({ ...stretch, y: stretch.y - top })),
      label: label && { x: label.x, y: label.y - top },
    })),
  }
}

function routeOf(
  { points, x, y }: Edge,
  arrow: LayoutArrow | undefined,
  boxes: readonly Point[],
  halves: ReadonlyMap<number, number>,
): Route {
  const { from = 0, to = 0, label } = arrow ?? {}
  const [source = 0, target = 0] = [boxes[from]?.x, boxes[to]?.x]
  const sign = source < target ? 1 : -1
  const half = (middle: number): number => sign * (halves.get(Math.round(middle)) ?? 0)
  return {
    forward: sign > 0,
    leaves: source + half(source),
    arrives: target - half(target),
    stretches: points
      .slice(1, -1)
      .filter((point) => halves.has(Math.round(point.x)))
      .map((point) => ({ from: point.x - half(point.x), to: point.x + half(point.x), y: point.y })),
    label: label && x !== undefined && y !== undefined ? { x, y } : undefined,
  }
}

/** Half of the width of each column, by its middle. Labels have columns of their own. */
function halfWidths(
  boxes: readonly (Size & Point)[],
  arrows: readonly LayoutArrow[],
  edges: readonly Partial<Point>[],
): Map<number, number> {
  const labels = arrows.flatMap(({ label }, index) => ({ width: label?.width ?? 0, x: edges[index]?.x }))
  const halves = new Map<number, number>()
  for (const { x, width } of [...boxes, ...labels]) {
    if (x === undefined || width === 0) continue
    const middle = Math.round(x)
    halves.set(middle, Math.max(halves.get(middle) ?? 0, width / 2))
  }
  return halves
}

/** The boxes, where the only box of the first column is not far down. Nothing else can be in its way. */
function raised(boxes: readonly (Size & Point)[]): (Size & Point)[] {
  const first = boxes.reduce((least, { x }) => Math.min(least, Math.round(x)), Infinity)
  const isAlone = boxes.filter(({ x }) => Math.round(x) === first).length === 1
  return boxes.map((box) =>
    isAlone && Math.round(box.x) === first
      ? { ...box, y: Math.min(box.y, FIRST_SCREEN + box.height / 2) }
      : box,
  )
}
