import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A flavor cannot be applied, because a key with `+` or `-` does not fit what it changes.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['reader'],
})
