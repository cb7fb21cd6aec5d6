import { agentReferences, externalAgentName } from '../../analysis/references/agents.js'
import { nearName } from '../../analysis/near-name.js'
import { closest, excerpt, oneOf } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A reference names no agent.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, files, complete, report }) {
    const names = config.agents.map(({ name }) => name)
    for (const { kind, name, path, fatal } of agentReferences(config)) {
      if (names.includes(name) || externalAgentName(name, files) !== undefined) continue
      const near = closest(name, names)
      // The agent may stand in the part of a broken file that could not be read.
      if (!complete && near === undefined) continue
      report({
        path,
        at: 'value',
        ...(fatal ? {} : { severity: 'warning' }),
        message: name === '' ? `This ${kind} names no agent.` : `There is no agent "${excerpt(name)}".`,
        definedAt: [['agents', name]],
        ...(near ? nearName('agents', near, name, path) : { hint: hintFor(name, names) }),
      })
    }
  },
})

function hintFor(name: string, names: readonly string[]): string {
  if (name === '') return 'Name an agent, or remove the entry.'
  if (/\.(ya?ml|hcl)$/.test(name))
    return 'Other files cannot be referred to: define the agent in this file, or name it by a web address or a registry name.'
  if (name.includes('/'))
    return 'An agent outside the file is named by a web address, or by a registry name in lower case, such as "org/agent:1.0".'
  return `Define it under "agents", or name ${oneOf(names.slice(0, 5))}.`
}
