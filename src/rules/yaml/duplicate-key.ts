import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A key stands twice in one mapping.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['reader'],
})
