import type { RuleMeta } from '../api.js'

/** Largest file that is read, in bytes; hand-written configurations stay far below it. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024

/** What can be wrong with a file before its text is known; reported by `validateFile` and the command line. */
export const fileRules: readonly RuleMeta[] = [
  {
    id: 'unreadable-file',
    severity: 'error',
    description: 'The file cannot be opened or read.',
    rationale: 'docker-agent stops when it cannot read the file that it is told to run: a missing permission, a directory in its place, a broken link.',
    fixable: false,
    since: '0.1.0',
  },
  {
    id: 'invalid-encoding',
    severity: 'error',
    description: 'The file is not UTF-8 text.',
    rationale:
      'YAML for docker-agent is UTF-8. Files saved as UTF-16 (the default of some Windows programs) or in a legacy code page such as Windows-1252 are refused, or their letters arrive garbled in the prompts. Save the file as UTF-8.',
    fixable: false,
    since: '0.1.0',
  },
  {
    id: 'file-too-large',
    severity: 'error',
    description: 'The file is larger than 2 MiB and is not checked.',
    rationale:
      'Configurations are written by hand and measure kilobytes. A file of megabytes is nearly always a mix-up: a log, a data set, a bundle. It is left unchecked rather than slowing every run down.',
    fixable: false,
    since: '0.1.0',
  },
]
