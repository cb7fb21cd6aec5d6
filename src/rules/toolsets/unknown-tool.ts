import type { Config, ToolsetEntry } from '../../analysis/config.js'
import { offeredTools, ownNameOf, toolsetTypeOf, toolsOf, type Tools } from '../../analysis/tools.js'
import { remove, replaceWith, type Report } from '../../finding.js'
import { closest } from '../../suggest.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'The `tools` or `defer` of a toolset names a tool that the toolset does not have.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, complete, report }) {
    if (!complete) return
    const renamed = renamedServers(config)
    for (const entry of config.toolsets) {
      if (entry.where === 'mcps' && renamed.has(entry.owner)) continue
      const all = toolsOf(entry, config)
      for (const found of checkList('tools', entry, all, config)) report(found)
      for (const found of checkList('defer', entry, all, config)) report(found)
    }
  },
})

/** Entries under `mcps` that some toolset gives another name, so that their tools have other prefixes there. */
function renamedServers(config: Config): Set<string> {
  return new Set(
    config.toolsets.flatMap(({ where, type, value }) =>
      where !== 'mcps' && type === 'mcp' && value.name && value.ref ? [value.ref] : [],
    ),
  )
}

function checkList(key: 'tools' | 'defer', entry: ToolsetEntry, all: Tools, config: Config): Report[] {
  const written = entry.value[key]
  if (!Array.isArray(written) || written.length === 0) return []
  const names = new Set(all.known.map(({ name }) => name))
  const offered = key === 'defer' ? offeredTools(entry, config) : undefined
  const kept = new Set(offered?.known.map(({ name }) => name))
  // An empty list selects every tool.
  const isKept = key === 'defer' || written.some((name) => names.has(String(name)))
  return written.flatMap((name: unknown, index): Report[] => {
    if (typeof name !== 'string' || name === '') return []
    const place = { path: [...entry.path, key, index] }
    if (names.has(name) || all.prefixes.some((prefix) => name.startsWith(prefix))) {
      if (!offered || offered.prefixes.length > 0 || kept.has(name)) return []
      return [leftOut(name, place.path)]
    }
    const found = unknown(name, place.path, key, entry, all)
    return [{ ...found, fix: found.fix ?? (isKept ? remove(place.path, name) : undefined) }]
  })
}

function leftOut(name: string, path: Report['path']): Report {
  return {
    path,
    at: 'value',
    message: `The toolset does not offer the tool "${excerpt(name)}", so there is nothing to defer.`,
    hint: 'Add it to "tools" too, or remove it here. "readonly" leaves out tools that write.',
  }
}

function unknown(
  name: string,
  path: Report['path'],
  key: 'tools' | 'defer',
  entry: ToolsetEntry,
  { known, prefixes }: Tools,
): Report {
  const effect = key === 'tools' ? 'so this entry selects nothing' : 'so it defers nothing'
  const [prefix = ''] = prefixes
  if (prefix !== '')
    return {
      path,
      at: 'value',
      message: `The names of the server's tools start with "${prefix}", so "${excerpt(name)}" in "${key}" matches no tool.`,
      hint: `Write "${excerpt(prefix + name)}", or remove "name" from the toolset.`,
      fix: replaceWith({ path }, prefix + name, { safe: false }),
    }
  const candidates = known.map((tool) => tool.name)
  const meant = [ownNameOf(name), closest(name, candidates), longer(name, candidates)].find(
    (candidate) => candidate !== undefined && candidates.includes(candidate),
  )
  const other = toolsetTypeOf(name)
  return {
    path,
    at: 'value',
    message: `The "${entry.type}" toolset has no tool "${excerpt(name)}", ${effect}.`,
    hint: other
      ? `"${name}" belongs to toolsets of type "${other}".`
      : meant
        ? `Did you mean "${meant}"?`
        : toolList(candidates),
    fix: other ? undefined : replaceWith({ path }, meant, { safe: false }),
  }
}

/** The only tool whose name has more words: `search_files_content` for `search_files`. */
function longer(name: string, candidates: readonly string[]): string | undefined {
  const [only, ...others] = candidates.filter((candidate) => candidate.startsWith(`${name}_`))
  return others.length === 0 ? only : undefined
}

function toolList(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(', ')
  return `Its tools: ${shown}${names.length > 10 ? ', …' : ''}.`
}
