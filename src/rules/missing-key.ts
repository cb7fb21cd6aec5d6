import { defineRule } from './define.js'

export default defineRule({
  meta: {
    id: 'missing-key',
    severity: 'error',
    description: 'A required key is missing.',
    rationale: 'A part of the configuration cannot work without this key, and docker-agent refuses the file. Where it only skips the part, this rule warns.',
    fixable: false,
    since: '0.1.0',
  },
})
