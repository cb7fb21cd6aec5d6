import { cycleThrough } from '../../analysis/cycles.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'Forced handoffs lead back to where they started.',
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
      report({
        path: [...path, 'force_handoff'],
        at: 'value',
        message:
          cycle.length === 1
            ? `The agent "${name}" hands over to itself.`
            : `Forced handoffs go in a circle: ${[...cycle, name].join(' → ')}.`,
        hint:
          cycle.length === 1
            ? 'Name another agent, or remove it.'
            : 'Remove one of them, or use "handoffs" there.',
        related: cycle.slice(1).map((member) => ({
          path: ['agents', member, 'force_handoff'],
          at: 'value',
          message: `"${member}" hands on here.`,
        })),
      })
    }
  },
})
