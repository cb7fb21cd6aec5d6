import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'agent-lint crashed on the file, so it is not checked.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['reader'],
})
