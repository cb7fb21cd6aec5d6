import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'The file contains more than one YAML document.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['reader'],
})
