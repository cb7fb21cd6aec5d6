import { defineRule } from '../define.js'

export default defineRule({
  severity: 'info',
  description: 'The file is HCL, which is not checked.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['reader'],
})
