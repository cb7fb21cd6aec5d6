import data from '../data/mcp-servers.json' with { type: 'json' }
import { closest } from '../suggest.js'

/** A server that the registry lists as archived. */
export interface ArchivedServer {
  /** The entry of the registry that replaces it. */
  readonly replacedBy?: string
}

/** The day on which the names were read, `YYYY-MM-DD`. Servers are added every week. */
export const mcpServersDate: string = data._meta.date

/** The names that `ref: docker:NAME` accepted on that day. */
export const registryServers: ReadonlySet<string> = new Set(data.registry)

/** The servers of the registry that are archived, by name. */
export const archivedServers: ReadonlyMap<string, ArchivedServer> = new Map(
  Object.entries<ArchivedServer>(data.archived),
)

/** The IDs of the toolset `mcp_catalog`. */
export const catalogServers: ReadonlySet<string> = new Set(data.catalog)

const PREFIX = 'docker:'

/** The name of the server that a `ref` such as `docker:NAME` means; undefined for any other text. */
export function registryName(ref: string): string | undefined {
  return ref.startsWith(PREFIX) ? ref.slice(PREFIX.length) : undefined
}

/** The most letters that a misspelled name may have wrong. */
const MAX_EDITS = 3

/**
 * The server that a name which is not among `names` probably means: the same name apart from words such as "mcp" and
 * "server", one with almost the same name, or the name before the first hyphen (`brave` for `brave-search`). Archived
 * servers come last.
 */
export function nearestServer(name: string, names: ReadonlySet<string>): string | undefined {
  const known = [...names].sort((a, b) => Number(archivedServers.has(a)) - Number(archivedServers.has(b)))
  const wanted = core(name)
  if (wanted === '') return undefined
  const limit = Math.min(MAX_EDITS, Math.max(1, Math.floor(wanted.length / 3)), wanted.length - 1)
  return (
    known.find((other) => core(other) === wanted) ??
    closest(name, known, limit) ??
    known.find((other) => other === wanted.split('-')[0])
  )
}

/** A name without image path, tag, and the words that say only what kind of thing it is. */
function core(name: string): string {
  return name
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/[:@].*$/s, '')
    .split(/[-_. ]/)
    .filter((word) => !/^(?:mcp|server|remote|official|the)$/.test(word))
    .join('-')
}
