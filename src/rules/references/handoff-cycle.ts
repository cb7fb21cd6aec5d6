import { cycleThrough } from '../../analysis/cycles.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'handoff-cycle',
    severity: 'error',
    description: 'Forced handoffs lead back to where they started.',
    rationale:
      'With `force_handoff` an agent always hands over to another one when it has finished. docker-agent refuses a file in which an agent hands over to itself, or in which such handoffs form a circle: the conversation would never end. `handoffs`, which an agent may use or not, can go in circles.',
    fixable: false,
    since: '0.1.0',
  },
  check({ model: { config }, report }) {
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
