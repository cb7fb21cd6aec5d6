import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'The file cannot be opened or read.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['reader'],
})
