import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'file-too-large',
    severity: 'error',
    description: 'The file is larger than 2 MiB and is not checked.',
    rationale:
      'Configurations are written by hand and measure kilobytes. A file of megabytes is nearly always a mix-up: a log, a data set, a bundle. It is left unchecked rather than slowing every run down.',
    fixable: false,
    since: '0.1.0',
  },
})
