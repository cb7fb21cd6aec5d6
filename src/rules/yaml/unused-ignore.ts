import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A comment ignores a rule that reports nothing there.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['reader'],
})
