import data from '../data/tools.json' with { type: 'json' }
import type { AgentConfig, ScriptShellToolConfig } from '../generated/config.js'
import { asMap, type Config, type Loose, type Named, type ToolsetEntry } from './config.js'
import { perFile } from './per-file.js'
import { tableTools, type Table, type Tool } from './tool-tables.js'
import { isToolsetType } from './toolsets/attributes.js'

/** The tools of a toolset, an agent or a file. */
export interface Tools {
  readonly known: readonly Tool[]
  /** How the names of further tools start, which only a server knows: `github_`, or an empty string for any name. */
  readonly prefixes: readonly string[]
}

const builtIn: Table = data.tools
const implicit: Table = data.implicit

const NONE: Tools = { known: [], prefixes: [] }
const ANY: Tools = { known: [], prefixes: [''] }

/** The toolset type that has a built-in tool of this name; undefined if there is none. */
export function toolsetTypeOf(tool: string): string | undefined {
  return Object.keys(builtIn).find((type) => Object.hasOwn(builtIn[type] ?? {}, tool))
}

/** What docker-agent calls a tool that other programs know under this name; undefined if there is no such tool. */
export function ownNameOf(foreign: string): string | undefined {
  const names: Readonly<Record<string, string>> = data.foreign
  const key = foreign.toLowerCase()
  return Object.hasOwn(names, key) ? names[key] : undefined
}

/** Every tool that a toolset can have, before `tools`, `readonly` and `defer` leave some out. */
export function toolsOf(entry: ToolsetEntry, config: Config): Tools {
  const { type, value } = entry
  if (!isToolsetType(type, config.version)) return ANY
  switch (type) {
    case 'mcp':
      return { known: [], prefixes: [serverPrefix(entry, config)] }
    case 'a2a':
      return { known: [], prefixes: [skillPrefix(value.name)] }
    case 'script':
      return {
        known: Object.entries(value.shell ?? {}).map(([name, tool]) => scriptTool(name, tool ?? {})),
        prefixes: [],
      }
    case 'api':
      return only(value.api_config?.name, declared(value.api_config?.args), true)
    case 'open_url':
      return only(value.name || 'open_url', new Map(), false)
    case 'rag':
      return only(ragName(entry, config), new Map([['query', 'value']]), true)
    case 'mcp_catalog':
      return { known: tableTools(builtIn, type), prefixes: [''] }
    default:
      return Object.hasOwn(builtIn, type) ? { known: tableTools(builtIn, type), prefixes: [] } : ANY
  }
}

/** The tools that `tools` and `readonly` leave of a toolset. docker-agent compares names exactly, and applies `tools` first. */
export function offeredTools(entry: ToolsetEntry, config: Config, readOnlyAgent = false): Tools {
  const all = toolsOf(entry, config)
  const filter = filterOf(entry, config)
  const readOnly = entry.value.readonly === true || readOnlyAgent
  if (filter.length === 0 && !readOnly) return all
  const names = new Set(filter)
  const known = names.size > 0 ? all.known.filter(({ name }) => names.has(name)) : all.known
  const found = new Set(known.map(({ name }) => name))
  const kept = [...names].filter(
    (name) => !found.has(name) && all.prefixes.some((prefix) => name.startsWith(prefix)),
  )
  const tools: Tools =
    names.size === 0 ? all : { known: [...known, ...kept.map((name) => ({ name }))], prefixes: [] }
  return readOnly ? { ...tools, known: tools.known.filter((tool) => tool.readOnly !== false) } : tools
}

/** The `tools` of a toolset; those of its entry under `mcps` where it has none of its own. */
function filterOf(entry: ToolsetEntry, config: Config): string[] {
  const own = entry.value.tools ?? []
  const names = own.length > 0 ? own : (definitionOf(entry, config)?.tools ?? [])
  return names.flatMap((name) => (name === undefined ? [] : [name]))
}

/** The tools that an agent has besides those of its toolsets: delegation, skills, deferred tools, code mode. */
export function implicitTools({ value }: Named<AgentConfig>): Tool[] {
  const reasons = [
    ...(value.sub_agents?.length ? ['sub_agents'] : []),
    ...(value.handoffs?.length ? ['handoffs'] : []),
    ...(value.skills || value.use_skills?.length ? ['skills'] : []),
    ...(value.code_mode_tools ? ['code_mode_tools'] : []),
  ]
  return reasons.flatMap((reason) => tableTools(implicit, reason))
}

/**
 * Every tool that some agent of a file can have. Shared toolsets count whether used or not. Where an agent comes from
 * outside, has tools of its own kind (a harness, tool-mode output) or a key of an old version adds tools, any name is possible.
 */
export const toolsOfFile = perFile((config): Tools => {
  const parts = config.toolsets
    .filter(({ where }) => where !== 'mcps')
    .flatMap((entry) => [
      offeredTools(entry, config),
      entry.value.defer ? { known: tableTools(implicit, 'defer'), prefixes: [] } : NONE,
    ])
  const local = new Set(config.agents.map(({ name }) => name))
  const agents = config.agents.map((agent) => ({
    known: implicitTools(agent),
    prefixes: hasOtherTools(agent, local) ? [''] : [],
  }))
  const all = [...parts, ...agents]
  return {
    known: all.flatMap(({ known }) => known),
    prefixes: [...new Set(all.flatMap(({ prefixes }) => prefixes))],
  }
})

function hasOtherTools({ value }: Named<AgentConfig>, local: ReadonlySet<string>): boolean {
  const named = [...(value.sub_agents ?? []), ...(value.handoffs ?? []), value.force_handoff]
  const old = value as Readonly<Record<string, unknown>>
  return (
    named.some((name) => name && !local.has(name)) ||
    Boolean(value.harness) ||
    value.structured_output?.mode === 'tool' ||
    ['think', 'todo', 'memory', 'rag'].some((key) => Boolean(old[key]))
  )
}

/** The entry under `mcps` that an MCP toolset refers to. */
function definitionOf(
  { value, where }: ToolsetEntry,
  config: Config,
): Loose<ToolsetEntry['value']> | undefined {
  const { mcps } = config.data
  const { ref } = value
  if (where === 'mcps' || !ref || !mcps || !Object.hasOwn(mcps, ref)) return undefined
  return mcps[ref] ?? undefined
}

/** How the tools of an MCP toolset start: `<name>_`; empty without a name, and for names that need escaping. */
export function serverPrefix(entry: ToolsetEntry, config: Config): string {
  return prefixOf(entry.value.name || definitionOf(entry, config)?.name)
}

function prefixOf(name: string | undefined): string {
  return name && /^[\w-]+$/.test(name) ? `${name}_` : ''
}

/** docker-agent writes the names of a2a skills in lower case, with single underscores for all other characters. */
function skillPrefix(name: string | undefined): string {
  const word = (name ?? '').replace(/[^A-Za-z0-9]+/g, '_').replace(/^_/, '')
  return word.replace(/_$/, '') === '' ? '' : `${word.toLowerCase().replace(/_$/, '')}_`
}

function ragName({ value }: ToolsetEntry, config: Config): string {
  const { ref } = value
  const shared = ref && Object.hasOwn(config.data.rag ?? {}, ref) ? config.data.rag?.[ref] : undefined
  return value.rag_config?.tool?.name || shared?.tool?.name || value.name || ref || 'rag'
}

function only(name: string | undefined, parameters: Tool['parameters'], isReadOnly: boolean): Tools {
  return name ? { known: [{ name, parameters, readOnly: isReadOnly }], prefixes: [] } : ANY
}

function scriptTool(name: string, { args }: Loose<ScriptShellToolConfig>): Tool {
  return { name, parameters: declared(args), readOnly: false }
}

function declared(args: unknown): ReadonlyMap<string, 'value' | 'list'> {
  return new Map(
    Object.entries(asMap(args) ?? {}).map(([name, schema]) => [
      name,
      asMap(schema)?.type === 'array' ? 'list' : 'value',
    ]),
  )
}
