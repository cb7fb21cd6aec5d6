import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A mapping contains the same key twice.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['reader'],
})
