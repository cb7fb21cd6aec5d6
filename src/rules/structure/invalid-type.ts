import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A value has the wrong kind.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['decoder'],
})
