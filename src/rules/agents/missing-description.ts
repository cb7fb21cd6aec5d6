import { agentReferences } from '../../analysis/references/agents.js'
import { missingKey } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'An agent that others may delegate to has no description.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const callers = new Map<string, string>()
    for (const { kind, from, name } of agentReferences(config))
      if (isDelegation(kind) && from !== name && !callers.has(name)) callers.set(name, from)
    for (const { name, path, value } of config.agents) {
      const caller = callers.get(name)
      if (caller === undefined || value.description?.trim()) continue
      report(
        missingKey(
          path,
          'description',
          `Agent "${excerpt(name)}" has no description, so "${excerpt(caller)}" cannot tell what it is for.`,
          'Add a "description" that says which tasks the agent is for.',
        ),
      )
    }
  },
})

function isDelegation(kind: string): boolean {
  return kind === 'sub-agent' || kind === 'handoff'
}
