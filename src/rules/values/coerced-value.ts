import { defineRule } from '../define.js'

export default defineRule({
  severity: 'info',
  description: 'A value is taken, but as another one than is written.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['decoder'],
})
