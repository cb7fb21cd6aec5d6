import { unreachedAgents } from '../../analysis/reach.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'An agent cannot be reached from the start agent, so no conversation gets to it.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, complete, report }) {
    if (!complete || config.agents.length < 2) return
    const { start, agents } = unreachedAgents(config)
    for (const { name, maybeStarted } of agents)
      report({
        path: ['agents', name],
        at: 'key',
        unused: true,
        severity: maybeStarted ? 'info' : undefined,
        message: `Agent "${excerpt(name)}" cannot be reached from the start agent "${excerpt(start)}".`,
        hint: 'List it under "sub_agents" or "handoffs" of an agent that is used, or run it with --agent.',
      })
  },
})
