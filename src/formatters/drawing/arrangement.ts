import type { Team, TeamLink, TeamLinkKind } from '../../team/team.js'
import { groupBy } from '../../group-by.js'
import { layoutCost } from './layout-cost.js'

/** Every place where an agent leads to another one in the same way, and back. Instead of one agent there may be several that are drawn in one frame. */
export interface TeamArrow {
  /** Indexes into `boxes` of the arrangement. */
  readonly from: number
  readonly to: number
  readonly kind: TeamLinkKind
  /** It leads back in the same way. */
  readonly isMutual: boolean
  /** Indexes into the findings of the team. */
  readonly findings: readonly number[]
  /** Lines of the file. */
  readonly lines: readonly number[]
}

/** One end of an arrow: an agent, several agents that are called in the same way, or (without agents) the shared commands. */
export type ArrowBox = readonly number[]

/** Which agents are drawn with arrows, and which are not. */
export interface Arrangement {
  readonly boxes: readonly ArrowBox[]
  readonly arrows: readonly TeamArrow[]
  /** Indexes of the agents that no arrow touches. */
  readonly rest: readonly number[]
  /** There are too many arrows to draw. Then all agents are in `rest`. */
  readonly isDense: boolean
}

/** So many agents with the same links become one frame. */
const FRAME_FROM = 5
/** dagre lays this out in about a second. */
const MOST_COST = 1200
/** More arrows than this are drawn only where they are few for each box, as in a tree. */
const MANY_ARROWS = 120
const MANY_PER_BOX = 3

/** Decides what is drawn with arrows. */
export function arrange(team: Team): Arrangement {
  const links = linksBetween(team)
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]))
  const boxes = boxesOf(team, links, linked)
  const boxOf = new Map(boxes.flatMap((agents, box) => agents.map((agent) => [agent, box] as const)))
  const shared = boxes.findIndex((agents) => agents.length === 0)
  const arrows = mutual(
    merged(
      links.map((link) => ({
        ...link,
        from: boxOf.get(link.from) ?? shared,
        to: boxOf.get(link.to) ?? shared,
      })),
    ),
  )
  const isDense =
    (arrows.length > MANY_ARROWS && arrows.length > MANY_PER_BOX * boxes.length) ||
    layoutCost(boxes.length, arrows) > MOST_COST
  if (isDense) return { boxes: [], arrows: [], rest: [...team.agents.keys()], isDense }
  return { boxes, arrows, rest: [...team.agents.keys()].filter((agent) => !linked.has(agent)), isDense }
}

/** The links that are said in words, by the name of the agent that leads. */
export type LinksInWords = ReadonlyMap<string | undefined, readonly TeamLink[]>

/** What arrows do not show: that an agent leads to itself, or (without arrows) everything. */
export function linksInWords({ links }: Team, isDense: boolean): LinksInWords {
  return groupBy(
    links.filter(({ from, to }) => isDense || from === to),
    ({ from }) => from,
  )
}

/** What all agents share, instead of the index of an agent. */
const SHARED = -1

/** One link per pair of agents and kind. What leads to itself needs no arrow. */
function linksBetween({ agents, links }: Team): TeamArrow[] {
  const indexes = new Map(agents.map(({ name }, index) => [name, index]))
  return merged(
    links.flatMap(({ from, to, kind, findings, position }) => {
      const source = from === undefined ? SHARED : indexes.get(from)
      const target = indexes.get(to)
      if (source === undefined || target === undefined || source === target) return []
      return { from: source, to: target, kind, isMutual: false, findings, lines: [position.line] }
    }),
  )
}

function merged(arrows: readonly TeamArrow[]): TeamArrow[] {
  return [...groupBy(arrows, ({ from, to, kind }) => `${from} ${to} ${kind}`).values()].flatMap((same) => {
    const [arrow] = same
    const findings = same.flatMap((one) => one.findings)
    return arrow ? [{ ...arrow, findings, lines: same.flatMap(({ lines }) => lines) }] : []
  })
}

/** An arrow and the one that leads back in the same way become one with two heads. */
function mutual(arrows: readonly TeamArrow[]): TeamArrow[] {
  const keys = new Set(arrows.map(({ from, to, kind }) => `${from} ${to} ${kind}`))
  const directions = new Set<string>()
  const joined = arrows.map((arrow) => {
    const { from, to, kind } = arrow
    const isBack = directions.has(`${to} ${from} ${kind}`)
    directions.add(`${from} ${to} ${kind}`)
    const isMutual = keys.has(`${to} ${from} ${kind}`)
    return isBack ? { ...arrow, from: to, to: from, isMutual } : { ...arrow, isMutual }
  })
  return merged(joined)
}

/** Agents with the same callers that lead to the same agents share a box if they are many. The one that the team starts with is first, because the drawing begins with it. */
function boxesOf({ agents }: Team, links: readonly TeamArrow[], linked: ReadonlySet<number>): ArrowBox[] {
  const neighbors = new Map<number, string[]>()
  const add = (agent: number, neighbor: string): void => {
    const known = neighbors.get(agent)
    if (known) known.push(neighbor)
    else neighbors.set(agent, [neighbor])
  }
  for (const { from, to, kind } of links) {
    add(from, `to ${to} ${kind}`)
    add(to, `from ${from} ${kind}`)
  }
  const groups = groupBy(
    [...agents.keys()].filter((agent) => linked.has(agent)),
    (agent) => JSON.stringify(neighbors.get(agent)?.sort()),
  )
  const boxes = [...groups.values()].flatMap((group) =>
    group.length >= FRAME_FROM ? [group] : group.map((agent) => [agent]),
  )
  const isFirst = (box: ArrowBox): boolean => box.some((agent) => agents[agent]?.start)
  return [
    ...boxes.filter(isFirst),
    ...(linked.has(SHARED) ? [[]] : []),
    ...boxes.filter((box) => !isFirst(box)),
  ]
}
