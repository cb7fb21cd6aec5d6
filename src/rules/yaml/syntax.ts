import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'The file is not valid YAML.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['reader'],
})
