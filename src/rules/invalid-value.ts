import { defineRule } from './define.js'

export default defineRule({
  meta: {
    id: 'invalid-value',
    severity: 'error',
    description: 'A value is none of those that are allowed.',
    rationale: 'Where docker-agent checks a value against a list or a format, a wrong one makes it refuse the file. Where it does not check at load, the value has no effect or fails when it is used: then this rule only warns.',
    fixable: true,
    since: '0.1.0',
  },
})
