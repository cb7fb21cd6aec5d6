import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'The file is not valid UTF-8.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['reader'],
})
