import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'The file does not define an agent.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ complete, config, report }) {
    if (!complete || config.agents.length > 0) return
    report({
      path: ['agents'],
      at: 'key',
      definedAt: [['agents']],
      message: 'The file does not define an agent.',
      hint: 'Add one: agents: { root: { model: openai/gpt-4o, instruction: … } }.',
    })
  },
})
