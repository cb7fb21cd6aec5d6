import { agentReferences, externalAgentName } from '../../analysis/references/agents.js'
import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'agent-name-conflict',
    severity: 'error',
    description: 'An agent outside the file gets the name of one in it.',
    rationale:
      'An agent that is named by a web address or a registry name is called after the last part of it: `org/reviewer:1.0` is "reviewer". docker-agent refuses a file in which an agent of its own has that name already. A name in front of the reference replaces the derived one: `other:org/reviewer:1.0`.',
    fixable: false,
    since: '0.1.0',
  },
  check({ model: { config, files }, report }) {
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
