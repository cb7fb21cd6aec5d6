import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'unknown-version',
    severity: 'error',
    description: '`version` names no config version.',
    rationale:
      '`version` chooses the parser. Numbers count by their value (`012` is ten), quoted text must be exact (`"2.0"` and `v2` are refused). A version that is newer than this linter knows gives a warning, and the file is checked as the newest known one.',
    fixable: true,
    since: '0.1.0',
  },
})
