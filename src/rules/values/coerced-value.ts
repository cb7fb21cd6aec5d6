import { defineRule } from '../define.js'

export default defineRule({
  severity: 'info',
  description: 'docker-agent reads a value differently from how it is written.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['decoder'],
})
