import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'invalid-merge',
    severity: 'error',
    description: '`<<` cannot merge this value here.',
    rationale: '`<<` merges one mapping. Outside `agents`, docker-agent refuses a list of mappings as well.',
    fixable: false,
    since: '0.1.0',
  },
})
