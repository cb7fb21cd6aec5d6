import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'docker-agent does not know a key.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['decoder'],
})
