import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'The file holds more values than are checked.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['reader'],
})
