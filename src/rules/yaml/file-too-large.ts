import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'The file is larger than 2 MiB, so it is not checked.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['reader'],
})
