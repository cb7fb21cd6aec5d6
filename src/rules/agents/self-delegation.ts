import { agentReferences } from '../../analysis/references/agents.js'
import { remove } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'An agent lists itself under `sub_agents` or `handoffs`.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { kind, from, name, path } of agentReferences(config)) {
      if (from !== name || !(kind === 'sub-agent' || kind === 'handoff')) continue
      const gets = kind === 'sub-agent' ? 'give tasks' : 'hand the conversation'
      report({
        path,
        at: 'value',
        message: `Agent "${excerpt(name)}" lists itself, so it can ${gets} to itself endlessly.`,
        hint: 'Remove the entry.',
        fix: remove(path, name),
      })
    }
  },
})
