import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'too-many-values',
    severity: 'warning',
    description: 'The file holds more values than are checked.',
    rationale:
      'Aliases can make a small file enormous. Checking stops after 500,000 values, so mistakes may be missed.',
    fixable: false,
    since: '0.1.0',
  },
})
