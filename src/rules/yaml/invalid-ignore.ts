import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A comment that should ignore diagnostics does not do so.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['reader'],
})
