import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: '`<<` cannot merge this value here.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['reader'],
})
