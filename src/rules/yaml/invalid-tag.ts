import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'invalid-tag',
    severity: 'error',
    description: 'A YAML tag stands where docker-agent cannot take one.',
    rationale:
      'docker-agent resolves no tags of its own: `!include` includes nothing. A tag on a mapping or a list outside `agents` makes it refuse the file, or even crash.',
    fixable: false,
    since: '0.1.0',
  },
})
