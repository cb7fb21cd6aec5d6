import type { RequiredVariable, ResolvedModel } from '../api.js'
import type { Position } from '../diagnostic.js'
import type { FormatOptions } from './formatter.js'
import { palette, type Palette } from './palette.js'
import { visibleText } from './visible-text.js'
import { breakWord, wrap } from './wrap.js'

/** What every model reference of a file resolves to, and what is needed to print it. */
export interface Resolution {
  readonly path: string
  readonly models: readonly ResolvedModel[]
  readonly variables: readonly RequiredVariable[]
  /** The position of a value in the file. */
  readonly position: (path: ResolvedModel['path']) => Position
  /** Whether a variable is set and not empty. */
  readonly isSet: (name: string) => boolean
}

const WIDEST = 80
const LABEL_WIDTH = 10

/** Draws a tree of agents and their references, each with the client that docker-agent builds, and a table of variables. Agents with the same reference share it. At most 80 columns wide, except for long names of variables and agents. */
export function formatResolution(resolution: Resolution, options: FormatOptions): string {
  const colors = palette(options)
  const width = Math.min(options.width, WIDEST)
  const agents = groups(resolution.models).map(({ agents: names, models }) => {
    const branches = models.flatMap((model, index) =>
      branch(model, index === models.length - 1, resolution, width, colors),
    )
    return [colors.strong(shortList(names)), ...branches].join('\n')
  })
  const blocks = [colors.place(visibleText(resolution.path)), ...agents, ...variableTable(resolution, colors)]
  if (resolution.models.length === 0)
    blocks.push('No model references: the file has no agents, or it is too broken to read.')
  return `${blocks.join('\n\n')}\n`
}

/** Agents with the references that they, and no others, have in common. */
interface Group {
  readonly agents: readonly string[]
  readonly models: readonly ResolvedModel[]
}

/** Puts identical references of several agents together, at the place of the first. */
function groups(models: readonly ResolvedModel[]): Group[] {
  const distinct = new Map<string, { readonly model: ResolvedModel; readonly agents: Set<string> }>()
  for (const model of models) {
    const key = JSON.stringify({ ...model, agent: '', path: [] })
    const known = distinct.get(key) ?? { model, agents: new Set() }
    distinct.set(key, known)
    known.agents.add(model.agent)
  }
  const found = new Map<string, Group>()
  for (const { model, agents } of distinct.values()) {
    const key = JSON.stringify([...agents])
    found.set(key, { agents: [...agents], models: [...(found.get(key)?.models ?? []), model] })
  }
  return [...found.values()]
}

function branch(
  model: ResolvedModel,
  isLast: boolean,
  resolution: Resolution,
  width: number,
  colors: Palette,
): string[] {
  const { line, column } = resolution.position(model.path)
  const trunk = colors.faint(isLast ? '  ' : '│ ')
  const reference = `"${visibleText(model.reference)}"`
  const fits = model.use.length + reference.length + String(line).length + String(column).length + 7 <= width
  const place = colors.faint(`${line}:${column}`)
  const head = `${colors.faint(isLast ? '└─' : '├─')} ${model.use} ${fits ? `${colors.strong(reference)}  ${place}` : place}`
  const longReference = fits ? [] : breakWord(reference, width - 3).map((piece) => colors.strong(piece))
  return [
    head,
    ...[...longReference, ...steps(model, resolution, width - 3, colors)].map((step) => `${trunk} ${step}`),
  ]
}

function steps(model: ResolvedModel, resolution: Resolution, width: number, colors: Palette): string[] {
  if (model.problem !== undefined)
    return wrap(`✖ ${visibleText(model.problem)}`, width).map((line) => colors.severity.error(line))
  const address = (url: string | undefined): string[] =>
    url === undefined
      ? []
      : breakWord(visibleText(url), width - LABEL_WIDTH).map((piece) => markUnset(piece, colors))
  const url = model.modelsGateway === undefined ? model.baseUrl : `${model.modelsGateway} (models gateway)`
  return [
    ...field('provider', [visibleText(model.provider)], colors),
    ...field('model', breakWord(visibleText(model.model), width - LABEL_WIDTH), colors),
    ...field('API', [visibleText(model.apiType)], colors),
    ...field('URL', url === undefined ? [colors.faint('default of the API')] : address(url), colors),
    ...field('request', address(model.requestUrl), colors),
    ...field('token', [tokenText(model.credential, resolution, colors)], colors),
  ]
}

/** Highlights placeholders: one that was not expanded has no value. */
function markUnset(address: string, colors: Palette): string {
  return address.replace(/\$\{[^{}]*\}/g, (placeholder) => colors.severity.error(placeholder))
}

function field(label: string, lines: readonly string[], colors: Palette): string[] {
  return lines.map((line, index) => `${colors.faint((index === 0 ? label : '').padEnd(LABEL_WIDTH))}${line}`)
}

function tokenText(name: string | undefined, { variables, isSet }: Resolution, colors: Palette): string {
  if (name === undefined) return colors.faint('none')
  const required = variables.find((variable) => variable.name === name)
  if (required?.set ?? isSet(name)) return `${visibleText(name)}  ${colors.good('✔ set')}`
  const state = required?.uncertain
    ? colors.severity.warning('⚠ not set; may be needed')
    : required
      ? colors.severity.error('✖ missing')
      : colors.severity.warning('⚠ not set; needed at the first request')
  return `${visibleText(name)}  ${state}`
}

function variableTable({ variables, position }: Resolution, colors: Palette): string[] {
  if (variables.length === 0) return []
  const nameWidth = Math.max(...variables.map(({ name }) => name.length)) + 2
  const rows = variables.map((variable) => {
    const { line, column } = position(variable.path)
    const missing = variable.uncertain ? colors.severity.warning : colors.severity.error
    const sign = variable.set ? colors.good('✔') : missing(variable.uncertain ? '⚠' : '✖')
    const state = variable.set ? 'set'.padEnd(9) : missing('missing'.padEnd(9))
    return `${sign} ${visibleText(variable.name).padEnd(nameWidth)}${state}${colors.faint(`${line}:${column}`)}  ${usersOf(variable)}`
  })
  return [[colors.strong('Variables'), ...rows].join('\n')]
}

function usersOf({ neededBy }: RequiredVariable): string {
  return shortList([...new Set(neededBy.map(({ agent }) => agent))])
}

/** `root`, `root, b and 2 more`. */
function shortList(names: readonly string[]): string {
  const shown = names.map(visibleText)
  return shown.length > 3 ? `${shown.slice(0, 2).join(', ')} and ${shown.length - 2} more` : shown.join(', ')
}
