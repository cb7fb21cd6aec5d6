import { agentReferences, externalAgentName } from '../../analysis/references/agents.js'
import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'An agent outside the file gets the name of one in it.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, files, report }) {
    const agents = new Map(config.agents.map((agent) => [agent.name, agent]))
    for (const { name, path, fatal } of agentReferences(config)) {
      if (!fatal || agents.has(name)) continue
      const own = agents.get(externalAgentName(name, files) ?? '')
      if (!own) continue
      report({
        path,
        at: 'value',
        message: `"${excerpt(name)}" would be called "${own.name}", like an agent of this file.`,
        hint: `Write "${own.name}" if the agent of this file is meant, or put another name in front: "other:${excerpt(name)}".`,
        related: [{ path: own.path, at: 'key', message: `"${own.name}" is defined here.` }],
      })
    }
  },
})
