import { defineRule } from './define.js'

export default defineRule({
  meta: {
    id: 'out-of-range',
    severity: 'error',
    description: 'A number is outside its range.',
    rationale: 'docker-agent refuses numbers outside the range that it checks at load; for others, which the provider will refuse or which have no effect, this rule warns.',
    fixable: false,
    since: '0.1.0',
  },
})
