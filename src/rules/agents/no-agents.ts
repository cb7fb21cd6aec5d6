import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'no-agents',
    severity: 'error',
    description: 'The file defines no agent.',
    rationale: 'A docker-agent file needs at least one entry under `agents`; without one it is refused.',
    fixable: false,
    since: '0.1.0',
  },
  check({ model, report }) {
    if (!model.complete || model.config.agents.length > 0) return
    report({
      path: ['agents'],
      at: 'key',
      definedAt: [['agents']],
      message: 'No agent is defined.',
      hint: 'Add one under "agents": root: { model: openai/gpt-4o, instruction: … }.',
    })
  },
})
