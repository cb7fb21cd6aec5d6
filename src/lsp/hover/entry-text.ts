import { buildClient } from '../../analysis/client.js'
import { findProvider } from '../../analysis/config.js'
import { provider as knownProvider } from '../../catalog/providers.js'
import { maskSecrets } from '../../secrets/mask.js'
import { listed, shownMessage } from '../../wording.js'
import { sameName, type Occurrence } from '../names.js'
import type { OpenDocument } from '../open-document.js'
import { toolsetsWith } from '../tool-names.js'
import { KIND_WORDS } from '../written-names.js'
import { bullets, code, heading, paragraphs, stateOf } from './markdown.js'
import { modelText } from './model-text.js'

/** What is known about a name: of an agent its description and model, of a provider its variables, of others how they are defined. */
export function entryText(document: OpenDocument, occurrence: Occurrence): string | undefined {
  const { kind, name } = occurrence
  switch (kind) {
    case 'agents':
      return agentText(document, name)
    case 'models':
      return modelText(document, { text: name, path: ['models', name] })
    case 'providers':
      return providerText(document, name)
    case 'tools':
      return definitionText(document, occurrence) ?? toolText(document, name)
    default:
      return occurrence.role === 'use' ? definitionText(document, occurrence) : undefined
  }
}

/** The name of an agent outside the file says all that is known. */
function agentText({ inspection }: OpenDocument, name: string): string | undefined {
  const agent = inspection.analysis.config.agents.find((one) => one.name === name)
  if (!agent) return undefined
  const { description, model, harness, toolsets = [], sub_agents: team = [] } = agent.value
  const types = toolsets.flatMap((toolset) => (toolset?.type ? [toolset.type] : []))
  return paragraphs(
    heading(name, 'agent'),
    description && shownMessage(description),
    bullets([
      ...fact('Model', model),
      ...fact('Harness', harness?.type),
      ...fact('Toolsets', ...types),
      ...fact('Sub-agents', ...team),
    ]),
  )
}

function fact(label: string, ...texts: readonly (string | undefined)[]): [string, string][] {
  const written = texts.flatMap((text) => (text ? [code(shownMessage(text))] : []))
  return written.length > 0 ? [[label, written.join(', ')]] : []
}

/** The client of a provider, and the variables without which docker-agent does not start a model of it. */
export function providerText({ inspection }: OpenDocument, name: string): string | undefined {
  const { config, env } = inspection.analysis
  const own = findProvider(config, name)
  const known = knownProvider(name)
  if (!own && !known) return undefined
  const settings = { provider: name, model: 'model' }
  const client = buildClient(config, settings, { preflight: true })
  const variables = known?.kind === 'evaluator' && known.tokenKey ? [{ name: known.tokenKey }] : client.needs
  return paragraphs(
    heading(
      name,
      own
        ? 'user-defined provider'
        : `built-in ${known?.kind === 'evaluator' ? 'provider for evaluators' : 'provider'}`,
    ),
    known?.now && !own ? `The newer name is ${code(known.now)}.` : undefined,
    bullets([
      ...fact('Built on', own?.value.provider),
      ...fact('API', client.wireApi || own?.value.api_type),
      ...fact('Base URL', client.baseUrl ?? own?.value.base_url),
      ['Variables', variables.map((need) => stateOf(need, env)).join('; ') || 'none'],
    ]),
  )
}

function toolText({ inspection }: OpenDocument, name: string): string | undefined {
  const types = new Set(toolsetsWith(name, inspection.analysis.config).map(({ type }) => code(type)))
  return types.size > 0
    ? paragraphs(heading(name, 'tool'), `From a toolset of type ${listed([...types], 'or')}.`)
    : undefined
}

/** Longer definitions and lines are cut. */
const LINES = 12
const WIDTH = 120

/** The source of a definition, without secrets. */
function definitionText({ inspection, text }: OpenDocument, found: Occurrence): string | undefined {
  const [defined] = sameName(inspection, found).filter(({ role }) => role === 'definition')
  if (!defined) return undefined
  const { start, end } = defined.whole
  const lines = maskSecrets(text, inspection.result)
    .slice(start, end)
    .split(/\r\n|\n|\r/)
  const { column } = inspection.document.lines.position(start)
  const dedented = (line: string): string =>
    line.slice(Math.min(column - 1, line.length - line.trimStart().length))
  const shown = lines.slice(0, LINES).map((line) => dedented(line).slice(0, WIDTH))
  const cut = lines.length > LINES ? ['# …'] : []
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)))
  return paragraphs(
    heading(found.name, KIND_WORDS[found.kind]),
    [`${fence}yaml`, ...shown, ...cut, fence].join('\n'),
  )
}
