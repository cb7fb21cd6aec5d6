import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'unreadable-file',
    severity: 'error',
    description: 'The file cannot be opened or read.',
    rationale:
      'docker-agent stops when it cannot read the file that it is told to run: a missing permission, a directory in its place, a broken link.',
    fixable: false,
    since: '0.1.0',
  },
})
