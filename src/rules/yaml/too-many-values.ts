import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'The file contains more values than agent-lint checks.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['reader'],
})
