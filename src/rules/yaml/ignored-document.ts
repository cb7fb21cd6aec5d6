import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'ignored-document',
    severity: 'warning',
    description: 'There are YAML documents after the first one.',
    rationale:
      'docker-agent reads the first document of a file and ignores the others without a word, so agents or models that stand behind a second `---` do not exist.',
    fixable: false,
    since: '0.1.0',
  },
})
