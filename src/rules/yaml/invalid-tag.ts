import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A YAML tag stands where docker-agent cannot take one.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['reader'],
})
