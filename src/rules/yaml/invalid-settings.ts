import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'The settings file of agent-lint has a mistake.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['reader'],
})
