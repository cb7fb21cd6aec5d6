import { cycleThrough } from '../../analysis/cycles.js'
import { routeTargets } from '../../analysis/hooks/control-hooks.js'
import { definedHere } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'Routes of agents, or routes and forced handoffs, form a cycle.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const routes = new Map(config.agents.map((agent) => [agent.name, routeTargets(agent, config)]))
    const forced = new Map(config.agents.map(({ name, value }) => [name, value.force_handoff ?? '']))
    const next = (name: string): string[] =>
      [...(routes.get(name) ?? []), forced.get(name) ?? ''].filter(
        (target) => target !== name && routes.has(target),
      )
    const seen = new Set<string>()
    for (const { name, path } of config.agents) {
      const cycle = routes.get(name)?.length && !seen.has(name) ? cycleThrough(name, next) : undefined
      // A cycle of forced handoffs alone is reported by handoff-cycle.
      if (!cycle?.some((member, index) => routes.get(member)?.includes(cycle[index + 1] ?? name))) continue
      for (const member of cycle) seen.add(member)
      report({
        path: [...path, 'routing'],
        at: 'key',
        message: `Routes form a cycle: ${[...cycle, name].join(' → ')}.`,
        hint: 'Remove one of the routes or forced handoffs.',
        related: cycle.slice(1).map((member) => definedHere(member, ['agents', member])),
      })
    }
  },
})
