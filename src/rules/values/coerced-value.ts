import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'coerced-value',
    severity: 'info',
    description: 'A value is taken, but as another one than is written.',
    rationale:
      'docker-agent is lenient with scalars: `2.5` is cut to 2 where a whole number is expected, `012` is ten, `1.10` becomes the text `1.1`. Where something is lost this is a warning; where only the notation differs, an info.',
    fixable: false,
    since: '0.1.0',
  },
})
