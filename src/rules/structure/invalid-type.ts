import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A value has the wrong type, for example a string instead of a list.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['decoder'],
})
