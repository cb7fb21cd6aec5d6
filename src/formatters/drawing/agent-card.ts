import type { Team, TeamAgent, TeamLink, TeamModelUse } from '../../team/team.js'
import { shortList } from '../short-list.js'
import type { Block } from './blocks.js'
import { card, fieldRows, nameRows, space, textRows, type Field } from './cards.js'
import { chipPiece, chipRows, type Chip } from './chips.js'
import { shownName, whichToolset } from './lines.js'
import { markOf, SEVERITIES, signText, type Mark } from './marks.js'

/** All cards of agents are equally wide, so that their columns are straight. */
export const AGENT_WIDTH = 284

const MOST_MODELS = 5
const RADIUS = { file: 10, external: 24, missing: 10 } as const

/**
 * The card of an agent.
 * @param links those that are said in words
 */
export function agentCard(agent: TeamAgent, team: Team, links: readonly TeamLink[]): Block {
  const { name, kind, start, description = '', models, position } = agent
  const mark = markOf(team, agent.findings)
  const shown = shownName(name)
  const badge = badgeOf(agent)
  const uses = [...modelFields(models, team), ...leadFields(name, links, team)]
  const chips = toolsetChips(agent, team)
  return card(
    [
      ...nameRows(shown, AGENT_WIDTH, mark, badge && chipPiece(badge)),
      ...textRows(description, AGENT_WIDTH, 2, 'muted'),
      ...(uses.length > 0 ? [space(6), ...fieldRows(uses, AGENT_WIDTH)] : []),
      ...(chips.length > 0 ? [space(5), ...chipRows(chips, AGENT_WIDTH, restOf)] : []),
    ],
    {
      width: AGENT_WIDTH,
      radius: RADIUS[kind],
      box: ['al-box', `al-${kind}`, start ? 'al-start' : '', mark ? `al-at-${mark.severity}` : '']
        .join(' ')
        .trim(),
      lines: [name, description, ...(mark?.messages ?? [])],
      attributes: { class: 'al-agent', 'data-agent': name, 'data-line': position.line },
    },
  )
}

/** The box from which the arrows of shared commands start. */
export function sharedCard({ links }: Team): Block {
  const line = links.find(({ from }) => from === undefined)?.position.line
  return card(
    [...nameRows('every agent', AGENT_WIDTH), ...textRows('commands of all agents', AGENT_WIDTH, 1, 'muted')],
    {
      width: AGENT_WIDTH,
      radius: 10,
      box: 'al-box al-missing',
      lines: [],
      attributes: { class: 'al-agent', 'data-line': line },
    },
  )
}

function badgeOf({ kind, start }: TeamAgent): Chip | undefined {
  if (start) return { text: 'start', look: 'inverse', box: 'al-chip-start' }
  if (kind === 'file') return undefined
  return { text: kind === 'missing' ? 'not defined' : kind, look: 'muted', box: 'al-chip' }
}

function modelFields(uses: readonly TeamModelUse[], team: Team): Field[] {
  const shown = uses.length > MOST_MODELS ? uses.slice(0, MOST_MODELS - 1) : uses
  const left = uses.slice(shown.length)
  const rest = markOf(
    team,
    left.flatMap(({ findings }) => findings),
  )
  return [
    ...shown.map((use) => modelField(use, team)),
    ...(left.length > 0 ? [fieldWith('', `and ${left.length} more`, rest)] : []),
  ]
}

function modelField({ use, model: index, findings }: TeamModelUse, team: Team): Field {
  const model = team.models[index]
  const mark = markOf(team, findings)
  if (!model) return fieldWith(use, '', mark)
  const { reference, provider, model: id, problem } = model
  const field = fieldWith(use, reference || '(no model)', mark)
  const client = `${provider}/${id}`
  if (problem !== undefined || client === reference) return { ...field, most: 2 }
  return { ...field, rest: `→ ${client}`, most: 3, lines: [client, ...(field.lines ?? [])] }
}

function leadFields(name: string, links: readonly TeamLink[], team: Team): Field[] {
  if (links.length === 0) return []
  const names = [...new Set(links.map(({ to }) => (to === name ? 'itself' : shownName(to))))]
  const mark = markOf(
    team,
    links.flatMap(({ findings }) => findings),
  )
  return [
    {
      ...fieldWith('leads to', shortList(names), mark),
      most: 3,
      lines: [names.join(', '), ...(mark?.messages ?? [])],
    },
  ]
}

function fieldWith(label: string, text: string, mark: Mark | undefined): Field {
  const sign = mark && { text: signText(mark.severity) }
  return { label, text, sign, look: mark?.severity, lines: [text, ...(mark?.messages ?? [])] }
}

function toolsetChips({ toolsets }: TeamAgent, team: Team): Chip[] {
  return toolsets.flatMap(({ toolset: index, findings }) => {
    const toolset = team.toolsets[index]
    if (!toolset) return []
    const mark = markOf(team, [...findings, ...toolset.findings])
    const { type, source, tools } = toolset
    return {
      text: [`${signText(mark?.severity)}${shownName(type)}`, whichToolset(toolset)]
        .filter(Boolean)
        .join(' '),
      look: mark?.severity,
      box: mark ? `al-chip al-at-${mark.severity}` : 'al-chip',
      lines: [
        source === undefined ? type : `${type} ${source}`,
        ...(tools ? [`only ${tools.join(', ')}`] : []),
        ...(mark?.messages ?? []),
      ],
    }
  })
}

function restOf(chips: readonly Chip[]): Chip {
  const severity = SEVERITIES.find((one) => chips.some(({ look }) => look === one))
  return {
    text: `${signText(severity)}${chips.length} more`,
    look: severity ?? 'muted',
    box: 'al-chip',
    lines: chips.map(({ text }) => text),
  }
}
