import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'The file starts with a byte-order mark.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['reader'],
})
