import type { Team } from '../../team/team.js'
import { element, escapeXml } from '../xml.js'
import type { Block } from './blocks.js'
import { AGENT_WIDTH, agentCard } from './agent-card.js'
import { arrange, linksInWords, type Arrangement } from './arrangement.js'
import { description } from './description.js'
import { section } from './frame.js'
import { graph } from './graph.js'
import { header } from './header.js'
import { count } from './marks.js'
import { cut } from './measure.js'
import { MODEL_WIDTH, modelCard } from './model-card.js'
import { styleSheet } from './style.js'

const MARGIN = 28
const GAP = 26
/** The widest part of a drawing without arrows: four agents beside each other. */
const WIDEST_GRID = 4 * (AGENT_WIDTH + 16)
const NARROWEST = 2 * AGENT_WIDTH

/**
 * Draws a team as an SVG image of its own: no script, no font, no image, no link. Text stays text. It follows the reader's choice of
 * light or dark. Where there are too many arrows to see anything, each agent says in words where it leads to.
 * @param options `title`: the heading, such as the path of the file
 */
export function teamSvg(team: Team, { title }: { readonly title?: string } = {}): string {
  const arrangement = arrange(team)
  const agents = agentBlocks(team, arrangement)
  const width = Math.max(NARROWEST, ...agents.map((block) => block.width))
  const models = modelBlocks(team, width)
  const widest = Math.max(width, ...models.map((block) => block.width))
  const kinds = [...new Set(arrangement.arrows.map(({ kind }) => kind))]
  const blocks = [
    header(team, { title, notes: notesOf(team, arrangement), kinds }, widest),
    ...agents,
    ...models,
  ]
  const shown = title ?? `Team of ${count(team.agents.length, 'agent')}`
  return image(
    blocks.filter(({ height }) => height > 0),
    cut(shown, 200),
    description(team),
  )
}

function image(blocks: readonly Block[], title: string, text: string): string {
  const width = Math.ceil(Math.max(...blocks.map((block) => block.width)) + 2 * MARGIN)
  const drawn: string[] = []
  let y = MARGIN
  for (const block of blocks) {
    drawn.push(...block.draw(MARGIN, y).filter(Boolean))
    y += block.height + GAP
  }
  const height = Math.ceil(y - GAP + MARGIN)
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'al-team',
    role: 'img',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  }
  return `${element('svg', attributes, [
    element('title', {}, escapeXml(title)),
    element('desc', {}, escapeXml(text)),
    `<style>\n${styleSheet()}\n</style>`,
    element('rect', { class: 'al-canvas', width, height, rx: 14 }),
    ...drawn,
  ])}\n`
}

function agentBlocks(team: Team, arrangement: Arrangement): Block[] {
  const { boxes, rest, isDense } = arrangement
  const words = linksInWords(team, isDense)
  const cards = rest.flatMap((index) => {
    const agent = team.agents[index]
    return agent ? agentCard(agent, team, words.get(agent.name) ?? []) : []
  })
  if (boxes.length === 0) return [section('', cards, WIDEST_GRID)]
  const drawn = graph(team, arrangement, words)
  return cards.length === 0
    ? [drawn]
    : [drawn, section('Agents without links', cards, Math.max(drawn.width, NARROWEST))]
}

function modelBlocks(team: Team, width: number): Block[] {
  if (team.models.length === 0) return []
  const cards = team.models.map((model) => modelCard(model, team))
  return [section('Models', cards, Math.max(width, 2 * MODEL_WIDTH + 16))]
}

function notesOf({ agents, links }: Team, { isDense }: Arrangement): string[] {
  if (agents.length === 0) return ['No agents: the file has none, or it is too broken to read.']
  if (!isDense) return []
  return [
    `There are too many links for arrows (${count(links.length, 'link')}). Each box says where its agent leads to.`,
  ]
}
