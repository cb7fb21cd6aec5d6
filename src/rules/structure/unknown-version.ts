import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: '`version` is not a known config version.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['decoder'],
})
