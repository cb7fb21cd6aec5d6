import type { RequiredVariable, ResolvedModel } from '../api.js'
import type { Position } from '../diagnostic.js'
import type { FormatOptions } from './formatter.js'
import { palette, type Palette } from './palette.js'
import { visibleText } from './visible-text.js'
import { breakWord, wrap } from './wrap.js'

/** What every reference of a file comes to, and what is needed to tell it. */
export interface Resolution {
  readonly path: string
  readonly models: readonly ResolvedModel[]
  readonly variables: readonly RequiredVariable[]
  /** Where a value stands in the file. */
  readonly position: (path: ResolvedModel['path']) => Position
  /** Whether a variable is set, and not empty. */
  readonly isSet: (name: string) => boolean
}

const WIDEST = 80
const LABEL_WIDTH = 10

/** A tree: agents, their references, and each step to the client that is built; then the variables. At most 80 columns, names apart. */
export function formatResolution(resolution: Resolution, options: FormatOptions): string {
  const colours = palette(options)
  const width = Math.min(options.width, WIDEST)
  const agents = [...new Set(resolution.models.map(({ agent }) => agent))].map((agent) => {
    const models = resolution.models.filter((model) => model.agent === agent)
    const branches = models.flatMap((model, index) =>
      branch(model, index === models.length - 1, resolution, width, colours),
    )
    return [colours.strong(visibleText(agent)), ...branches].join('\n')
  })
  const blocks = [
    colours.place(visibleText(resolution.path)),
    ...agents,
    ...variableTable(resolution, colours),
  ]
  if (resolution.models.length === 0)
    blocks.push('No model references: either there are no agents, or the file is too broken to tell.')
  return `${blocks.join('\n\n')}\n`
}

function branch(
  model: ResolvedModel,
  isLast: boolean,
  resolution: Resolution,
  width: number,
  colours: Palette,
): string[] {
  const { line, column } = resolution.position(model.path)
  const trunk = colours.faint(isLast ? '  ' : '│ ')
  const reference = `"${visibleText(model.reference)}"`
  const fits = model.use.length + reference.length + String(line).length + String(column).length + 7 <= width
  const place = colours.faint(`${line}:${column}`)
  const head = `${colours.faint(isLast ? '└─' : '├─')} ${model.use} ${fits ? `${colours.strong(reference)}  ${place}` : place}`
  const longReference = fits ? [] : breakWord(reference, width - 3).map((piece) => colours.strong(piece))
  return [
    head,
    ...[...longReference, ...steps(model, resolution, width - 3, colours)].map((step) => `${trunk} ${step}`),
  ]
}

function steps(model: ResolvedModel, resolution: Resolution, width: number, colours: Palette): string[] {
  if (model.problem !== undefined)
    return wrap(`✖ ${visibleText(model.problem)}`, width).map((line) => colours.severity.error(line))
  const address = breakWord(visibleText(model.baseUrl ?? ''), width - LABEL_WIDTH).map((piece) =>
    markUnset(piece, colours),
  )
  return [
    ...field('provider', [visibleText(model.provider)], colours),
    ...field('model', breakWord(visibleText(model.model), width - LABEL_WIDTH), colours),
    ...field('API', [visibleText(model.apiType)], colours),
    ...field(
      'URL',
      model.baseUrl === undefined ? [colours.faint('the default of the API')] : address,
      colours,
    ),
    ...field('token', [tokenText(model.credential, resolution, colours)], colours),
  ]
}

/** A placeholder that is still there has no value. */
function markUnset(address: string, colours: Palette): string {
  return address.replace(/\$\{[^}]*\}/g, (placeholder) => colours.severity.error(placeholder))
}

function field(label: string, lines: readonly string[], colours: Palette): string[] {
  return lines.map((line, index) => `${colours.faint((index === 0 ? label : '').padEnd(LABEL_WIDTH))}${line}`)
}

function tokenText(name: string | undefined, { variables, isSet }: Resolution, colours: Palette): string {
  if (name === undefined) return colours.faint('none')
  const required = variables.find((variable) => variable.name === name)
  if (required?.set ?? isSet(name)) return `${visibleText(name)}  ${colours.good('✔ set')}`
  const state = required
    ? colours.severity.error('✖ missing')
    : colours.severity.warning('⚠ not set; needed at the first request')
  return `${visibleText(name)}  ${state}`
}

function variableTable({ variables, position }: Resolution, colours: Palette): string[] {
  if (variables.length === 0) return []
  const nameWidth = Math.max(...variables.map(({ name }) => name.length)) + 2
  const rows = variables.map((variable) => {
    const { line, column } = position(variable.path)
    const sign = variable.set ? colours.good('✔') : colours.severity.error('✖')
    const state = variable.set ? 'set'.padEnd(9) : colours.severity.error('missing'.padEnd(9))
    return `${sign} ${visibleText(variable.name).padEnd(nameWidth)}${state}${colours.faint(`${line}:${column}`)}  ${usersOf(variable)}`
  })
  return [[colours.strong('Variables'), ...rows].join('\n')]
}

function usersOf({ neededBy }: RequiredVariable): string {
  const agents = [...new Set(neededBy.map(({ agent }) => visibleText(agent)))]
  return agents.length > 3
    ? `${agents.slice(0, 2).join(', ')} and ${agents.length - 2} more`
    : agents.join(', ')
}
