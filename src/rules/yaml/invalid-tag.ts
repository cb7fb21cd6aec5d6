import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A YAML tag is in a place where docker-agent does not accept one.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['reader'],
})
