import type { Config, ToolsetEntry } from '../analysis/config.js'
import { toolsOf } from '../analysis/tools.js'
import type { Path } from '../diagnostic.js'
import { groupBy } from '../group-by.js'
import { perFile } from '../analysis/per-file.js'

/** A tool that the file itself names: a script, or the tool of an `api`, `open_url` or `rag` toolset. */
export interface OwnTool {
  readonly name: string
  readonly path: Path
  readonly at: 'key' | 'value'
}

/** The tools whose names are in the file, at their names. */
export const ownTools = perFile((config): readonly OwnTool[] => [
  ...config.toolsets.flatMap(({ type, path, value }) => [
    ...Object.keys(type === 'script' ? (value.shell ?? {}) : {}).map((name): OwnTool => ({
      name,
      path: [...path, 'shell', name],
      at: 'key',
    })),
    ...(type === 'api' ? named(value.api_config?.name, [...path, 'api_config', 'name']) : []),
    ...(type === 'open_url' ? named(value.name, [...path, 'name']) : []),
    ...(type === 'rag' ? named(value.rag_config?.tool?.name, [...path, 'rag_config', 'tool', 'name']) : []),
  ]),
  ...Object.entries(config.data.rag ?? {}).flatMap(([name, value]) =>
    named(value?.tool?.name, ['rag', name, 'tool', 'name']),
  ),
])

function named(name: string | undefined, path: Path): OwnTool[] {
  return name ? [{ name, path, at: 'value' }] : []
}

/** The RAG sources whose name is also the name of their tool, since nothing else names it. */
export const sourcesAsTools = perFile((config): readonly string[] => {
  const own = new Set(ownTools(config).map(({ name }) => name))
  return config.toolsets.flatMap((entry) => {
    const { ref } = entry.value
    if (entry.type !== 'rag' || !ref || own.has(ref)) return []
    return toolsOf(entry, config).known.some(({ name }) => name === ref) ? [ref] : []
  })
})

/**
 * The toolsets that offer a tool, by its name or by the prefix of a server's tools. Names in permissions are compared without
 * case, so all are.
 */
export function toolsetsWith(name: string, config: Config): readonly ToolsetEntry[] {
  const lower = name.toLowerCase()
  const { byName, byPrefix } = offers(config)
  const known = byName.get(lower)
  if (known) return known.map(({ entry }) => entry)
  return byPrefix.filter(({ prefix }) => lower.startsWith(prefix)).map(({ entry }) => entry)
}

const offers = perFile((config) => {
  const all = config.toolsets.map((entry) => ({ entry, tools: toolsOf(entry, config) }))
  const names = all.flatMap(({ entry, tools }) =>
    tools.known.map(({ name }) => ({ name: name.toLowerCase(), entry })),
  )
  const prefixes = all.flatMap(({ entry, tools }) =>
    tools.prefixes.filter(Boolean).map((prefix) => ({ prefix: prefix.toLowerCase(), entry })),
  )
  return { byName: groupBy(names, ({ name }) => name), byPrefix: prefixes }
})
