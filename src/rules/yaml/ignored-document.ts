import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'There are YAML documents after the first one.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['reader'],
})
