import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'byte-order-mark',
    severity: 'error',
    description: 'The file starts with a byte-order mark.',
    rationale:
      'Some editors put an invisible mark before the first character. docker-agent takes it for a part of the first key and then refuses the file for an unknown key.',
    fixable: true,
    since: '0.1.0',
  },
})
