/** Names of MCP servers, from a checkout of docker/mcp-registry or a JSON file. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

/** The content of `src/data/mcp-servers.json`. */
export interface ServerData {
  readonly _meta: { readonly date: string; readonly source: string; readonly note: string }
  /** Names after `ref: docker:`, sorted. */
  readonly registry: readonly string[]
  /** Entries of the registry that are archived, with the one that replaces them. */
  readonly archived: Readonly<Record<string, { readonly replacedBy?: string }>>
  /** IDs of the toolset `mcp_catalog`. */
  readonly catalog: readonly string[]
}

/** Server name → whether it is archived. */
export type Registry = ReadonlyMap<string, boolean>

type Json = Readonly<Record<string, unknown>>

/**
 * Reads a checkout of docker/mcp-registry (`servers/NAME/server.yaml`, archived where the title says so) or a JSON file
 * (`{"registry": {"NAME": {"archived": true}}}`). Throws an Error that names what is missing.
 */
export function readRegistry(source: string): Registry {
  const registry = statSync(source).isDirectory() ? readCheckout(source) : readJson(source)
  if (registry.size === 0) throw new Error(`${source} has no servers`)
  return registry
}

function readCheckout(folder: string): Registry {
  const servers = path.join(folder, 'servers')
  if (!existsSync(servers))
    throw new Error(`${folder} is not a checkout of docker/mcp-registry: it has no folder "servers"`)
  const files = readdirSync(servers).map((entry) => path.join(servers, entry, 'server.yaml'))
  return new Map(files.filter((file) => existsSync(file)).map((file) => readServer(file)))
}

function readServer(file: string): [string, boolean] {
  const server = mapAt(parse(readFileSync(file, 'utf8')), file)
  if (typeof server.name !== 'string') throw new Error(`${file} has no "name"`)
  const { title } = mapAt(server.about ?? {}, `${file}: about`)
  return [server.name, typeof title === 'string' && /\barchived\b/i.test(title)]
}

function readJson(file: string): Registry {
  const { registry } = mapAt(JSON.parse(readFileSync(file, 'utf8')), file)
  return new Map(
    Object.entries(mapAt(registry, `${file}: registry`)).map(([name, entry]) => [
      name,
      mapAt(entry, `${file}: registry.${name}`).archived === true,
    ]),
  )
}

/**
 * The data with the names of another registry. Successors of archived servers are kept as long as both are in it, and
 * the IDs of `mcp_catalog`, which come from docker-agent, always.
 */
export function withRegistry(
  known: ServerData,
  registry: Registry,
  meta: { readonly source: string; readonly date: string },
): ServerData {
  const names = [...registry.keys()].sort()
  const archived = names.filter((name) => registry.get(name))
  const entryOf = (name: string): { replacedBy?: string } => {
    const replacedBy = known.archived[name]?.replacedBy
    return replacedBy !== undefined && registry.has(replacedBy) ? { replacedBy } : {}
  }
  return {
    _meta: { ...known._meta, ...meta },
    registry: names,
    archived: Object.fromEntries(archived.map((name) => [name, entryOf(name)])),
    catalog: known.catalog,
  }
}

/** Formats the data with one server per line, so that updates are readable as a diff. */
export function formatServers({ _meta, registry, archived, catalog }: ServerData): string {
  const lines = (items: readonly string[]): string => items.map((item) => `    ${item}`).join(',\n')
  const list = (names: readonly string[]): string => lines(names.map((name) => JSON.stringify(name)))
  const entries = Object.entries(archived).map(
    ([name, entry]) => `${JSON.stringify(name)}: ${JSON.stringify(entry)}`,
  )
  return [
    '{',
    `  "_meta": ${JSON.stringify(_meta)},`,
    `  "registry": [\n${list(registry)}\n  ],`,
    `  "archived": {\n${lines(entries)}\n  },`,
    `  "catalog": [\n${list(catalog)}\n  ]`,
    '}\n',
  ].join('\n')
}

function mapAt(value: unknown, where: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${where} is not a mapping`)
  return value as Json
}
