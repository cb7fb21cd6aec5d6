import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'unknown-key',
    severity: 'error',
    description: 'A key is not known where it stands.',
    rationale:
      'docker-agent parses strictly: one unknown key makes it refuse the whole file. Keys are case-sensitive.',
    fixable: true,
    since: '0.1.0',
  },
})
