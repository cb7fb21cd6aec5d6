import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'invalid-encoding',
    severity: 'error',
    description: 'The file is not UTF-8 text.',
    rationale:
      'YAML for docker-agent is UTF-8. Files saved as UTF-16 (the default of some Windows programs) or in a legacy code page such as Windows-1252 are refused, or their letters arrive garbled in the prompts.',
    fixable: false,
    since: '0.1.0',
  },
})
