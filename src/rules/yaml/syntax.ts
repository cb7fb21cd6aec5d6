import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'syntax',
    severity: 'error',
    description: 'The text is not well-formed YAML.',
    rationale:
      'docker-agent refuses a file that it cannot parse, names one problem only, and often a line far from the cause. The rest of the file is still checked as far as it can be read.',
    fixable: false,
    since: '0.1.0',
  },
})
