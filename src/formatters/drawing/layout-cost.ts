/** An arrow between boxes, which have numbers. */
interface Pair {
  readonly from: number
  readonly to: number
}

/**
 * What it costs to lay out boxes and arrows in layers: one for each box, and one for each layer that an arrow crosses. dagre needs
 * about half a millisecond for each. Takes linear time itself.
 */
export function layoutCost(boxes: number, arrows: readonly Pair[]): number {
  const next = neighbors(boxes, arrows)
  const order = orderOf(next)
  const place = new Map(order.map((box, index) => [box, index]))
  const at = (box: number): number => place.get(box) ?? 0
  const layers = new Array<number>(boxes).fill(0)
  // An arrow that closes a circle is laid out the other way round.
  const forward = neighbors(
    boxes,
    arrows.map(({ from, to }) => (at(from) <= at(to) ? { from, to } : { from: to, to: from })),
  )
  for (const box of order)
    for (const to of forward[box] ?? []) layers[to] = Math.max(layers[to] ?? 0, (layers[box] ?? 0) + 1)
  const lengths = arrows.map(({ from, to }) => Math.abs((layers[from] ?? 0) - (layers[to] ?? 0)))
  return boxes + lengths.reduce((sum, length) => sum + length, 0)
}

function neighbors(boxes: number, arrows: readonly Pair[]): number[][] {
  const next = Array.from({ length: boxes }, (): number[] => [])
  for (const { from, to } of arrows) next[from]?.push(to)
  return next
}

/** The boxes in an order in which arrows lead forward, except for those that close a circle. */
function orderOf(next: readonly (readonly number[])[]): number[] {
  const done: number[] = []
  const seen = new Set<number>()
  for (const start of next.keys()) {
    if (seen.has(start)) continue
    seen.add(start)
    const open = [{ box: start, at: 0 }]
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const to = next[top.box]?.[top.at++]
      if (to === undefined) {
        done.push(top.box)
        open.pop()
      } else if (!seen.has(to)) {
        seen.add(to)
        open.push({ box: to, at: 0 })
      }
    }
  }
  return done.reverse()
}
