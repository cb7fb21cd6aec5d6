import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'duplicate-key',
    severity: 'error',
    description: 'A key stands twice in one mapping.',
    rationale:
      'docker-agent refuses duplicate keys everywhere, also in free maps such as `provider_opts`. Keys are compared after conversion to text, so `1.0` and `1` are the same key. Outside `agents` a key that `<<` merges in cannot be written out again either.',
    fixable: false,
    since: '0.1.0',
  },
})
