import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'The text is not well-formed YAML.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['reader'],
})
