import type {
  Team,
  TeamAgent,
  TeamFinding,
  TeamModel,
  TeamModelVariable,
  TeamToolset,
} from '../../team/team.js'
import { shortList } from '../short-list.js'
import { breakWord } from '../wrap.js'
import { SIGNS, signText, worst } from './marks.js'
import { shortened } from './shortened.js'

/** How much the boxes of a drawing say: `everything`, `less` (what they are, and what they use), or their `names`. */
export type Detail = 'everything' | 'less' | 'names'

const NAME = 40
const SENTENCE = 80
const ADDRESS_WIDTH = 64
const ADDRESS = 3 * ADDRESS_WIDTH
const LISTED = 3
const USES = 12

/** A name of a file, fit to be shown. */
export function shownName(name: string): string {
  return shortened(name, NAME) || '(no name)'
}

/** What the box of an agent says. */
export function agentLines(agent: TeamAgent, team: Team, detail: Detail): string[] {
  const { name, kind, start, description = '' } = agent
  const note = start
    ? ' (start)'
    : kind === 'external'
      ? ' (external)'
      : kind === 'missing'
        ? ' (not defined)'
        : ''
  const title = [`${start ? '▶ ' : ''}${shownName(name)}${note}`]
  if (detail === 'names') return title
  const about = detail === 'everything' && description !== '' ? [shortened(description, SENTENCE)] : []
  return [...title, ...about, ...modelUses(agent, team), ...toolsetUses(agent, team)]
}

function modelUses({ models }: TeamAgent, team: Team): string[] {
  const uses = models.slice(0, USES).map(({ use, model, findings }) => {
    const shown = team.models[model]
    return marked(`${use}: ${shown ? shownReference(shown) : ''}`, findings, team)
  })
  return models.length > USES ? [...uses, `and ${models.length - USES} more models`] : uses
}

/** `fast → openai/gpt-5-mini`, or what the file has if that says the same. */
function shownReference({ reference, provider, model, problem }: TeamModel): string {
  const client = `${provider}/${model}`
  if (problem !== undefined || provider === '' || reference === client)
    return shortened(reference, SENTENCE) || shownName(reference)
  return `${shownName(reference)} → ${shortened(client, SENTENCE)}`
}

function toolsetUses({ toolsets }: TeamAgent, team: Team): string[] {
  if (toolsets.length === 0) return []
  const names = toolsets.slice(0, USES).map(({ toolset, findings }) => {
    const shown = team.toolsets[toolset]
    return shown ? marked(toolsetName(shown), [...findings, ...shown.findings], team) : ''
  })
  const more = toolsets.length - names.length
  return [`tools: ${names.join(' · ')}${more > 0 ? ` · ${more} more` : ''}`]
}

/** `shell`, `mcp github`, `mcp docker:duckduckgo`. */
function toolsetName(toolset: TeamToolset): string {
  const which = whichToolset(toolset)
  return which === undefined ? shownName(toolset.type) : `${shownName(toolset.type)} ${shownName(which)}`
}

/** What tells a toolset from others of its type. */
export function whichToolset({ type, name, defined, source }: TeamToolset): string | undefined {
  return name ?? defined ?? (type === 'script' ? undefined : source)
}

/** The agents that use a model, each once. */
export function usersOf({ usedBy }: TeamModel): string[] {
  return [...new Set(usedBy.map(({ agent }) => (agent === '' ? 'all agents' : shownName(agent))))]
}

/** What the box of a model says. */
export function modelLines(model: TeamModel, detail: Detail): string[] {
  const { problem, variables } = model
  const title = [shownReference(model)]
  if (detail === 'names') return title
  const used = `used by ${shortList(usersOf(model))}`
  if (problem !== undefined) return [...title, `${SIGNS.error} ${shortened(problem, SENTENCE)}`, used]
  const address = detail === 'everything' ? addressOf(model) : []
  return [...title, ...address, ...variables.map(variableLine), used]
}

function addressOf({ requestUrl, baseUrl, modelsGateway }: TeamModel): string[] {
  if (modelsGateway !== undefined)
    return ['models gateway:', ...breakWord(shortened(modelsGateway, ADDRESS), ADDRESS_WIDTH)]
  const url = requestUrl ?? baseUrl
  return url === undefined
    ? ['default address of the API']
    : breakWord(shortened(url, ADDRESS), ADDRESS_WIDTH)
}

function variableLine({ name, set }: TeamModelVariable): string {
  if (set === undefined) return shownName(name)
  return set ? `✔ ${shownName(name)} is set` : `✖ ${shownName(name)} is not set`
}

function marked(text: string, indexes: readonly number[], { findings }: Team): string {
  return signText(worst(indexes.map((index) => findings[index]?.severity))) + text
}

/** What is wrong with a box: the first rules, with their lines in the file. */
export function findingLines(findings: readonly TeamFinding[]): string[] {
  const listed = findings
    .slice(0, LISTED)
    .map(({ ruleId, severity, position }) => `${signText(severity)}${ruleId}, line ${position.line}`)
  return findings.length > LISTED ? [...listed, `and ${findings.length - LISTED} more`] : listed
}
