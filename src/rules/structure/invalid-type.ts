import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'invalid-type',
    severity: 'error',
    description: 'A value has the wrong kind.',
    rationale:
      'docker-agent converts some values (a number where text is expected becomes text) and refuses the others: text for a list, a list for text, `"true"` for a boolean. This rule reports what it refuses; `coerced-value` reports what it changes.',
    fixable: false,
    since: '0.1.0',
  },
})
