import type { Config, Loose, Named, ToolsetEntry } from '../../analysis/config.js'
import { groupBy } from '../../group-by.js'
import { offeredTools } from '../../analysis/tools.js'
import type { Path } from '../../diagnostic.js'
import { remove } from '../../finding.js'
import type { AgentConfig, Toolset } from '../../generated/config.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

/** A toolset of an agent, and where the agent includes it. */
interface Member {
  readonly entry: ToolsetEntry
  readonly path: Path
}

export default defineRule({
  severity: 'warning',
  description: 'An agent already has every tool of a toolset from another toolset.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const own = groupBy(
      config.toolsets.filter(({ where }) => where === 'agent'),
      ({ owner }) => owner,
    )
    const shared = new Map(
      config.toolsets.filter(({ where }) => where === 'toolsets').map((entry) => [entry.owner, entry]),
    )
    for (const agent of config.agents) {
      const members = [
        ...(own.get(agent.name) ?? []).map((entry) => ({ entry, path: entry.path })),
        ...includedToolsets(agent, shared),
      ]
      const from = new Map<string, Member>()
      for (const member of members) {
        const names = toolKeys(member.entry, config, agent.value.readonly === true)
        const first = from.get(names[0] ?? '')
        if (first && names.every((name) => from.has(name))) {
          const isServer = member.entry.type === 'mcp'
          report({
            // Not its type, which an alias or a merge may share with the first toolset.
            path: member.path,
            message: `Another toolset of agent "${excerpt(agent.name)}" already has every tool of this "${excerpt(member.entry.type)}" toolset, so docker-agent drops its tools.`,
            hint: isServer
              ? 'Give each toolset a "name", which becomes the prefix of its tools, or remove one.'
              : 'Keep one toolset with the settings of both.',
            related: [{ path: first.path, message: 'The tools are first added here.' }],
            fix: hasSettings(member.entry) ? undefined : remove(member.path, member.entry.type),
          })
        } else for (const name of names) if (!from.has(name)) from.set(name, member)
      }
    }
  },
})

function includedToolsets(
  { value, path }: Named<AgentConfig>,
  shared: ReadonlyMap<string, ToolsetEntry>,
): Member[] {
  return (value.use_toolsets ?? []).flatMap((name, index) => {
    const entry = name === undefined ? undefined : shared.get(name)
    return entry ? [{ entry, path: [...path, 'use_toolsets', index] }] : []
  })
}

/**
 * The tools of a toolset, or one key for all tools of a server without a name. Empty where not all are known; for `lsp`,
 * whose toolsets docker-agent merges; and where tools are deferred, since a second toolset may bring them back.
 */
function toolKeys(entry: ToolsetEntry, config: Config, readOnlyAgent: boolean): string[] {
  if (entry.type === 'lsp' || entry.value.defer) return []
  const { known, prefixes } = offeredTools(entry, config, readOnlyAgent)
  if (entry.type === 'mcp') return serverKeys(entry.value)
  return prefixes.length > 0 ? [] : known.map(({ name }) => name)
}

function serverKeys({ name, ref, command, args, remote, tools }: Loose<Toolset>): string[] {
  const source = ref ?? (command ? [command, ...(args ?? [])] : remote?.url)
  if (source === undefined) return []
  const server = JSON.stringify([name ?? '', source])
  return tools?.length ? tools.map((tool) => `${server} ${tool ?? ''}`) : [server]
}

/** Settings that would be lost with the toolset. The dropped tools do not use them, but the author may want them. */
function hasSettings({ value }: ToolsetEntry): boolean {
  return Object.keys(value).some((key) => key !== 'type')
}
