import { agentReferences, externalAgentName } from '../../analysis/references/agents.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'
import { unknownReference } from '../unknown-reference.js'

export default defineRule({
  severity: 'error',
  description: 'A reference names an agent that does not exist.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, files, complete, report }) {
    const names = new Set(config.agents.map(({ name }) => name))
    const examples = [...names].slice(0, 5)
    for (const { kind, ...reference } of agentReferences(config)) {
      const { name } = reference
      if (kind !== 'routing' && externalAgentName(name, files) !== undefined) continue
      const unknown = unknownReference({ ...reference, section: 'agents' }, names, complete)
      if (!unknown) continue
      report({
        ...unknown,
        message:
          name === '' ? `The agent name of this ${kind} is empty.` : `Unknown agent "${excerpt(name)}".`,
        hint: unknown.hint ?? hintFor(name, examples),
      })
    }
  },
})

function hintFor(name: string, examples: readonly string[]): string {
  if (name === '') return 'Write the name of an agent, or remove the entry.'
  if (/\.(ya?ml|hcl)$/.test(name))
    return 'An agent cannot be a file: define the agent in this file, or use a URL or a registry name.'
  if (name.includes('/'))
    return 'An agent outside the file is a URL, or a registry name in lower case such as "org/agent:1.0".'
  return `Define it under "agents", or use ${oneOf(examples)}.`
}
