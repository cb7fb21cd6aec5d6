import { cycleThrough } from '../../analysis/cycles.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'Forced handoffs form a cycle.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const agents = new Map(config.agents.map((agent) => [agent.name, agent]))
    const target = (name: string): string[] => {
      const next = agents.get(name)?.value.force_handoff
      return next && agents.has(next) ? [next] : []
    }
    const seen = new Set<string>()
    for (const { name, path } of config.agents) {
      const cycle = seen.has(name) ? undefined : cycleThrough(name, target)
      if (!cycle) continue
      for (const member of cycle) seen.add(member)
      const toItself = cycle.length === 1
      report({
        path: [...path, 'force_handoff'],
        at: 'value',
        message: toItself
          ? `Agent "${name}" hands off to itself.`
          : `Forced handoffs form a cycle: ${[...cycle, name].join(' → ')}.`,
        hint: toItself
          ? 'Write the name of another agent, or remove the key.'
          : 'Remove one of them, or use "handoffs" there.',
        related: cycle.slice(1).map((member) => ({
          path: ['agents', member, 'force_handoff'],
          at: 'value',
          message: `"${member}" hands off here.`,
        })),
      })
    }
  },
})
