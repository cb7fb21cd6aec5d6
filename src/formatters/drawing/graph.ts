import type { Team } from '../../team/team.js'
import { agentCard, sharedCard } from './agent-card.js'
import type { Arrangement, LinksInWords, TeamArrow } from './arrangement.js'
import type { Block } from './blocks.js'
import { group, rectangle, textAt, tooltip } from './elements.js'
import { frame } from './frame.js'
import { groupBy } from '../../group-by.js'
import { layOut, type Point } from './layout.js'
import { arrow } from './legend.js'
import { shownName } from './lines.js'
import { markOf, SIGNS, type Mark } from './marks.js'
import { drawnArrows, type DrawnArrow } from './paths.js'

const LABEL = { width: 22, height: 20 }
const MOST_LINES = 5

/** The agents that lead to others or are led to, in columns, with arrows. */
export function graph(team: Team, { boxes, arrows }: Arrangement, words: LinksInWords): Block {
  const isFrame = (box: number): boolean => (boxes[box]?.length ?? 0) > 1
  const marked = arrows.map((one) => ({ ...one, mark: markOf(team, one.findings) }))
  const atFrames = groupBy(marked, ({ to }) => to)
  const blocks = boxes.map((agents, box) => {
    const findings = (atFrames.get(box) ?? []).flatMap((one) => one.findings)
    return blockOf(agents, team, words, markOf(team, findings))
  })
  // The arrow to a frame may be long; its findings are shown where the frame begins.
  const wanted = marked.map(({ mark, ...one }) => ({
    ...one,
    label: mark && !isFrame(one.to) ? LABEL : undefined,
  }))
  const layout = layOut(blocks, wanted)
  const drawn = drawnArrows(blocks, wanted, layout)
  const nameOf = (box: number): string => boxName(boxes[box] ?? [], team)
  return {
    width: layout.width,
    height: layout.height,
    draw: (left, top) => [
      group({ transform: `translate(${left} ${top})` }, [
        ...drawn.map((one, index) => arrowGroup(one, marked[index], nameOf)),
        ...blocks.flatMap((block, index) => {
          const { x = 0, y = 0 } = layout.boxes[index] ?? {}
          return block.draw(x, y)
        }),
        ...drawn.flatMap(({ label }, index) => badge(label, marked[index]?.mark)),
      ]),
    ],
  }
}

function blockOf(agents: readonly number[], team: Team, words: LinksInWords, mark: Mark | undefined): Block {
  const cards = agents.flatMap((index) => {
    const agent = team.agents[index]
    return agent ? agentCard(agent, team, words.get(agent.name) ?? []) : []
  })
  const [card = sharedCard(team)] = cards
  return cards.length > 1 ? frame(cards, mark) : card
}

function boxName(agents: readonly number[], { agents: all }: Team): string {
  if (agents.length === 0) return 'every agent'
  return agents.length > 1 ? `${agents.length} agents` : shownName(all[agents[0] ?? 0]?.name ?? '')
}

function arrowGroup(
  { line, head }: DrawnArrow,
  one: (TeamArrow & { readonly mark?: Mark }) | undefined,
  nameOf: (box: number) => string,
): string {
  if (!one) return ''
  const { kind, from, to, isMutual, lines, mark } = one
  const places = lines.slice(0, MOST_LINES).join(', ')
  const said = `${nameOf(from)} ${isMutual ? '⇄' : '→'} ${nameOf(to)}: ${kind} (line ${places}${lines.length > MOST_LINES ? ', …' : ''})`
  return group({ class: 'al-arrow', 'data-kind': kind, 'data-line': lines[0] }, [
    tooltip([said, ...(mark?.messages ?? [])]),
    ...arrow(kind, line, head),
  ])
}

function badge(middle: Point | undefined, mark: Mark | undefined): string[] {
  if (!middle || !mark) return []
  const { width, height } = LABEL
  const corner = { x: middle.x - width / 2, y: middle.y - height / 2 }
  return [
    group({ class: 'al-label' }, [
      tooltip(mark.messages),
      rectangle({ ...corner, width, height }, height / 2, `al-box al-at-${mark.severity}`),
      textAt(middle.x - 3.6, middle.y, 12, SIGNS[mark.severity], mark.severity),
    ]),
  ]
}
