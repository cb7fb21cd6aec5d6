import { defineRule } from './define.js'

export default defineRule({
  meta: {
    id: 'removed-key',
    severity: 'error',
    description: 'A key was removed in the config version of the file.',
    rationale: 'Keys that a config version no longer has are refused as unknown. Most have a successor, which the hint names.',
    fixable: false,
    since: '0.1.0',
  },
})
