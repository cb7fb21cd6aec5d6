import { agentReferences, externalAgentName } from '../../analysis/references/agents.js'
import { definedHere } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'An agent from outside the file gets the name of an agent in the file.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, files, report }) {
    const agents = new Map(config.agents.map((agent) => [agent.name, agent]))
    for (const { kind, name, path, fatal } of agentReferences(config)) {
      if (!fatal || kind === 'routing' || agents.has(name)) continue
      const own = agents.get(externalAgentName(name, files) ?? '')
      if (!own) continue
      report({
        path,
        at: 'value',
        message: `The agent "${excerpt(name)}" gets the name "${own.name}", which an agent in this file already has.`,
        hint: `Write "${own.name}" to use the agent in this file, or add another name: "other:${excerpt(name)}".`,
        related: [definedHere(own.name, own.path)],
      })
    }
  },
})
