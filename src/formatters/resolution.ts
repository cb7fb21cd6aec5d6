import type { ModelUse } from '../api.js'
import type { Team, TeamModel, TeamModelUser, TeamModelVariable } from '../team/team.js'
import type { FormatOptions } from './formatter.js'
import { palette, type Palette } from './palette.js'
import { shortList } from './short-list.js'
import { visibleText } from './visible-text.js'
import { breakWord, wrap } from './wrap.js'

const WIDEST = 80
const LABEL_WIDTH = 10

/** Draws a tree of agents and their references, each with the client that docker-agent builds, and a table of variables. Agents with the same reference share it. At most 80 columns wide, except for long names of variables and agents. */
export function formatResolution(path: string, team: Team, options: FormatOptions): string {
  const colors = palette(options)
  const width = Math.min(options.width, WIDEST)
  const agents = groups(team).map(({ agents: names, references }) => {
    const branches = references.flatMap((reference, index) =>
      branch(reference, index === references.length - 1, width, colors),
    )
    return [colors.strong(shortList(names)), ...branches].join('\n')
  })
  const blocks = [colors.place(visibleText(path)), ...agents, ...variableTable(team, colors)]
  if (team.models.length === 0)
    blocks.push('No model references: the file has no agents, or it is too broken to read.')
  return `${blocks.join('\n\n')}\n`
}

/** A model with one of its uses, by the agents that have this use in common. */
interface Shared {
  readonly use: ModelUse
  readonly model: TeamModel
  readonly first: TeamModelUser
  readonly agents: Set<string>
}

/** Agents with the references that they, and no others, have in common. */
interface Group {
  readonly agents: readonly string[]
  readonly references: readonly Shared[]
}

/** What an agent answers with comes first. */
function rank({ use }: Shared): number {
  return use === 'model' ? 0 : use === 'fallback' ? 1 : 2
}

/** Puts identical references of several agents together, at the place of the first. */
function groups({ models }: Team): Group[] {
  const found = new Map<string, { agents: string[]; references: Shared[] }>()
  const byUse = models.flatMap(sharedUses).sort((a, b) => rank(a) - rank(b))
  for (const shared of byUse) {
    const agents = [...shared.agents]
    const key = JSON.stringify(agents)
    const group = found.get(key) ?? { agents, references: [] }
    found.set(key, group)
    group.references.push(shared)
  }
  return [...found.values()]
}

function sharedUses(model: TeamModel): Shared[] {
  const uses = new Map<ModelUse, Shared>()
  for (const first of model.usedBy) {
    const shared = uses.get(first.use) ?? { use: first.use, model, first, agents: new Set() }
    uses.set(first.use, shared)
    shared.agents.add(first.agent)
  }
  return [...uses.values()]
}

function branch({ model, use, first }: Shared, isLast: boolean, width: number, colors: Palette): string[] {
  const { line, column } = first.position
  const trunk = colors.faint(isLast ? '  ' : '│ ')
  const reference = `"${visibleText(model.reference)}"`
  const fits = use.length + reference.length + String(line).length + String(column).length + 7 <= width
  const place = colors.faint(`${line}:${column}`)
  const head = `${colors.faint(isLast ? '└─' : '├─')} ${use} ${fits ? `${colors.strong(reference)}  ${place}` : place}`
  const longReference = fits ? [] : breakWord(reference, width - 3).map((piece) => colors.strong(piece))
  return [head, ...[...longReference, ...steps(model, width - 3, colors)].map((step) => `${trunk} ${step}`)]
}

function steps(model: TeamModel, width: number, colors: Palette): string[] {
  if (model.problem !== undefined)
    return wrap(`✖ ${visibleText(model.problem)}`, width).map((line) => colors.severity.error(line))
  const address = (url: string | undefined): string[] =>
    url === undefined
      ? []
      : breakWord(visibleText(url), width - LABEL_WIDTH).map((piece) => markUnset(piece, model, colors))
  const url = model.modelsGateway === undefined ? model.baseUrl : `${model.modelsGateway} (models gateway)`
  return [
    ...field('provider', [visibleText(model.provider)], colors),
    ...field('model', breakWord(visibleText(model.model), width - LABEL_WIDTH), colors),
    ...field('API', [visibleText(model.apiType)], colors),
    ...field('URL', url === undefined ? [colors.faint('default of the API')] : address(url), colors),
    ...field('request', address(model.requestUrl), colors),
    ...field('token', [tokenText(model, colors)], colors),
  ]
}

/** Highlights the placeholders of variables that have no value. The values of most others are not shown. */
function markUnset(address: string, { variables }: TeamModel, colors: Palette): string {
  return address.replace(/\$\{([^{}]*)\}/g, (placeholder, name) =>
    variables.some((variable) => variable.name === name && variable.set)
      ? placeholder
      : colors.severity.error(placeholder),
  )
}

function field(label: string, lines: readonly string[], colors: Palette): string[] {
  return lines.map((line, index) => `${colors.faint((index === 0 ? label : '').padEnd(LABEL_WIDTH))}${line}`)
}

function tokenText({ credential: name, variables }: TeamModel, colors: Palette): string {
  if (name === undefined) return colors.faint('none')
  const variable = variables.find((one) => one.name === name)
  const state = variable?.set ? colors.good('✔ set') : missingText(variable?.needed ?? 'request', colors)
  return `${visibleText(name)}  ${state}`
}

function missingText(needed: TeamModelVariable['needed'], { severity }: Palette): string {
  switch (needed) {
    case 'start':
      return severity.error('✖ missing')
    case 'maybe':
      return severity.warning('⚠ not set; may be needed')
    case 'request':
      return severity.warning('⚠ not set; needed at the first request')
  }
}

function variableTable({ variables }: Team, colors: Palette): string[] {
  if (variables.length === 0) return []
  const nameWidth = Math.max(...variables.map(({ name }) => name.length)) + 2
  const rows = variables.map((variable) => {
    const { line, column } = variable.position
    const missing = variable.uncertain ? colors.severity.warning : colors.severity.error
    const sign = variable.set ? colors.good('✔') : missing(variable.uncertain ? '⚠' : '✖')
    const state = variable.set ? 'set'.padEnd(9) : missing('missing'.padEnd(9))
    return `${sign} ${visibleText(variable.name).padEnd(nameWidth)}${state}${colors.faint(`${line}:${column}`)}  ${shortList(variable.neededBy)}`
  })
  return [[colors.strong('Variables'), ...rows].join('\n')]
}
