import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A key was added in a later config version than the file declares.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['decoder'],
})
