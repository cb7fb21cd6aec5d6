import { offeredTools } from '../../analysis/tools.js'
import { remove, setHere } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: '`readonly` leaves no tool of a toolset, because none of its tools is read-only.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const readOnlyAgents = new Map(
      config.agents.filter(({ value }) => value.readonly).map((agent) => [agent.name, agent.path]),
    )
    for (const entry of config.toolsets) {
      const agent = entry.where === 'agent' ? readOnlyAgents.get(entry.owner) : undefined
      if (entry.where === 'mcps' || !(entry.value.readonly || agent)) continue
      const writing = offeredTools({ ...entry, value: { ...entry.value, readonly: false } }, config)
      if (writing.known.length === 0 || writing.prefixes.length > 0) continue
      if (writing.known.some(({ readOnly }) => readOnly !== false)) continue
      const own = entry.value.readonly === true
      report({
        path: [...entry.path, own ? 'readonly' : 'type'],
        at: own ? 'key' : 'value',
        message: `"readonly" leaves no tool of this "${entry.type}" toolset: docker-agent marks none of them as read-only.`,
        hint: own
          ? 'Remove "readonly", or the toolset.'
          : 'Remove the toolset, or set "readonly" on other toolsets instead of the agent.',
        fix: entry.where === 'agent' ? remove(entry.path, entry.type) : undefined,
        related: !own && agent ? [setHere('readonly', [...agent, 'readonly'])] : undefined,
      })
    }
  },
})
