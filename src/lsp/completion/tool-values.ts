import { CompletionItemKind } from 'vscode-languageserver'
import type { ToolsetEntry } from '../../analysis/config.js'
import type { Tool } from '../../analysis/tool-tables.js'
import { implicitTools, offeredTools, toolsOf, toolsOfFile, type Tools } from '../../analysis/tools.js'
import type { Path } from '../../diagnostic.js'
import type { Candidate, ValueContext } from './candidate.js'

/** The tools of the toolset that the value belongs to. */
export function toolsOfToolset({ document, path, sibling }: ValueContext): Candidate[] {
  const { config } = document.inspection.analysis
  const at = path.slice(
    0,
    path.findLastIndex((step) => step === 'tools' || step === 'defer'),
  )
  const known = config.toolsets.find((entry) => samePath(entry.path, at))
  const type = sibling('type') ?? known?.type
  if (type === undefined) return []
  const entry: ToolsetEntry = {
    ...(known ?? { path: at, value: {}, where: 'agent', owner: String(at[1]) }),
    type,
  }
  return candidatesOf(toolsOf(entry, config))
}

/** The tools of the agent that the value belongs to; those of every agent outside of agents. */
export function toolsOfAgent({ document, path }: ValueContext): Candidate[] {
  const { config } = document.inspection.analysis
  const agent = path[0] === 'agents' ? config.agents.find(({ name }) => name === path[1]) : undefined
  if (!agent) return candidatesOf(toolsOfFile(config))
  const shared = new Set(agent.value.use_toolsets)
  const entries = config.toolsets.filter(
    ({ where, owner }) =>
      (where === 'agent' && owner === agent.name) || (where === 'toolsets' && shared.has(owner)),
  )
  const tools = entries.map((entry) => offeredTools(entry, config))
  return candidatesOf({
    known: [...tools.flatMap(({ known }) => known), ...implicitTools(agent)],
    prefixes: tools.flatMap(({ prefixes }) => prefixes),
  })
}

/** Permission patterns: tools, all tools of a server, and after a colon the parameters of a tool. */
export function permissionPatterns(context: ValueContext): Candidate[] {
  const tools = toolsOfFile(context.document.inspection.analysis.config)
  const colon = context.typed.indexOf(':')
  const named = colon < 0 ? undefined : tools.known.find(({ name }) => name === context.typed.slice(0, colon))
  if (named) return parametersOf(named)
  const patterns = tools.prefixes.flatMap((prefix) =>
    prefix === ''
      ? []
      : [{ label: `${prefix}*`, kind: CompletionItemKind.Function, detail: 'all tools of the server' }],
  )
  return [...candidatesOf({ ...tools, prefixes: [] }), ...patterns]
}

function parametersOf({ name, parameters }: Tool): Candidate[] {
  return [...(parameters?.keys() ?? [])].map((parameter) => ({
    label: `${name}:${parameter}=`,
    kind: CompletionItemKind.Function,
    detail: `calls with a certain "${parameter}"`,
  }))
}

function candidatesOf({ known, prefixes }: Tools): Candidate[] {
  const tools = new Map(known.map((tool) => [tool.name, tool]))
  return [
    ...[...tools.values()].map(({ name, parameters, readOnly }) => ({
      label: name,
      kind: CompletionItemKind.Function,
      detail: [
        ...(parameters ? [`(${[...parameters.keys()].join(', ')})`] : []),
        ...(readOnly ? ['read-only'] : []),
      ].join(' '),
    })),
    ...prefixes
      .filter((prefix) => prefix !== '')
      .map((prefix) => ({ label: prefix, kind: CompletionItemKind.Function, detail: 'prefix of its tools' })),
  ]
}

function samePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index])
}
