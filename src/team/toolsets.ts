import type { Config, Loose, ToolsetEntry } from '../analysis/config.js'
import type { Path } from '../diagnostic.js'
import type { Toolset } from '../generated/config.js'
import { MASK, maskSecrets, withoutSecrets } from '../secrets/mask.js'
import { isHiddenValue } from '../secrets/named-values.js'
import type { Places } from './places.js'
import type { TeamToolset, TeamToolsetUse } from './team.js'

/** The distinct toolsets of a file, and who uses them. */
export interface Toolsets {
  readonly toolsets: readonly TeamToolset[]
  /** What each agent uses, by its name. */
  readonly uses: ReadonlyMap<string, readonly TeamToolsetUse[]>
}

/** The toolsets of a file. Identical toolsets of several agents become one. */
export function toolsetsOf(config: Config, places: Places): Toolsets {
  const own = config.toolsets.filter(({ where }) => where === 'agent')
  const shared = new Map(
    config.toolsets.filter(({ where }) => where === 'toolsets').map((entry) => [entry.owner, entry]),
  )
  const included = config.agents.flatMap(({ name, value, path }) =>
    (value.use_toolsets ?? []).flatMap((toolset, index) => {
      const entry = toolset === undefined ? undefined : shared.get(toolset)
      return entry ? [{ agent: name, entry, path: [...path, 'use_toolsets', index] }] : []
    }),
  )
  const used = [...own.map((entry) => ({ agent: entry.owner, entry, path: entry.path })), ...included]
  const toolsets = new Map<string, TeamToolset & { readonly usedBy: string[] }>()
  const indexes = new Map<string, number>()
  const uses = new Map<string, TeamToolsetUse[]>()
  for (const { agent, entry, path } of used) {
    const definition = definitionOf(entry, config)
    const parts = partsOf(entry, definition)
    const key = JSON.stringify([parts, definition?.path])
    const toolset = toolsets.get(key) ?? {
      ...parts,
      usedBy: [],
      findings: definition ? places.at(definition.path).findings : [],
    }
    toolsets.set(key, toolset)
    indexes.set(key, indexes.get(key) ?? indexes.size)
    const name = withoutSecrets(agent)
    if (toolset.usedBy.at(-1) !== name) toolset.usedBy.push(name)
    const ofAgent = uses.get(agent) ?? []
    ofAgent.push({ toolset: indexes.get(key) ?? 0, ...places.at(path) })
    uses.set(agent, ofAgent)
  }
  return { toolsets: [...toolsets.values()], uses }
}

/** An entry outside the agent that says more about one of its toolsets. */
interface Definition {
  readonly name: string
  readonly path: Path
  readonly value?: Loose<Toolset>
}

function definitionOf(
  { where, owner, path, type, value }: ToolsetEntry,
  config: Config,
): Definition | undefined {
  if (where === 'toolsets') return { name: owner, path }
  const { ref } = value
  if (!ref) return undefined
  const { mcps, rag } = config.data
  if (type === 'mcp' && mcps && Object.hasOwn(mcps, ref))
    return { name: ref, path: ['mcps', ref], value: mcps[ref] ?? undefined }
  return type === 'rag' && rag && Object.hasOwn(rag, ref) ? { name: ref, path: ['rag', ref] } : undefined
}

function partsOf(
  { type, value }: ToolsetEntry,
  definition: Definition | undefined,
): Omit<TeamToolset, 'usedBy' | 'findings'> {
  const name = value.name || definition?.value?.name
  const source = sourceOf(definition?.value ?? value)
  const tools = value.tools?.length ? value.tools : definition?.value?.tools
  return {
    type: withoutSecrets(type),
    name: name ? withoutSecrets(name) : undefined,
    source: source && maskSecrets(source, { diagnostics: [] }).replace(/•+/g, MASK),
    tools: tools?.length ? tools.map((tool) => withoutSecrets(tool ?? '')) : undefined,
    defined: definition && withoutSecrets(definition.name),
  }
}

/** What a toolset leads to: the server, the address or the file. */
function sourceOf({
  ref,
  command,
  args,
  remote,
  url,
  path,
  api_config,
  webhook_config,
  shell,
}: Loose<Toolset>): string | undefined {
  if (command) return [command, ...shownArguments(args ?? [])].join(' ')
  const scripts = Object.keys(shell ?? {})
  return (
    ref ||
    remote?.url ||
    url ||
    api_config?.endpoint ||
    webhook_config?.url ||
    path ||
    (scripts.length > 0 ? scripts.join(', ') : undefined)
  )
}

/** Arguments without those that are the values of options for secrets. */
function shownArguments(args: readonly (string | undefined)[]): string[] {
  return args.map((value = '', index) => {
    const [, option = ''] = /^--?([A-Za-z][\w-]*)$/.exec(args[index - 1] ?? '') ?? []
    return isHiddenValue(option, value) ? MASK : value
  })
}
