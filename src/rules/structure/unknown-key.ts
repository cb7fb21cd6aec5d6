import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A key is not known where it stands.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['decoder'],
})
