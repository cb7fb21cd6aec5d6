import type { RuleId, ValidationResult } from '../api.js'
import { docsUrl, type Diagnostic, type Range } from '../diagnostic.js'
import { decodeText } from './decode-text.js'
import { errorCode } from './error-code.js'
import { MAX_FILE_BYTES, readBounded, type Contents, type Unsuitable } from './read-bounded.js'

/** The text of a file. With a `fault` it cannot be checked, and `text` is what can be shown of it. */
export interface Source {
  readonly text: string
  readonly fault?: Diagnostic
}

const START = { line: 1, column: 1, offset: 0 }
const NOWHERE: Range = { start: START, end: START }

/** The diagnostic for a text of more than 2 MiB. */
export const tooLarge = diagnostic(
  'file-too-large',
  `The file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB; agent-lint does not check it.`,
  'Check that this is the file you meant.',
  NOWHERE,
)

/** Reads a file. A file that is missing, unreadable, too large or not UTF-8 is a diagnostic, not an exception. */
export function readSource(path: string): Source {
  return sourceFrom(() => readBounded(path))
}

/** Reads a file or standard input by a function that may throw system errors; they are diagnostics. */
export function sourceFrom(read: () => Contents): Source {
  try {
    return sourceOf(read())
  } catch (error) {
    return { text: '', fault: unreadable(error) }
  }
}

/** The text of what was read. */
export function sourceOf(contents: Contents): Source {
  if (typeof contents === 'string') return { text: '', fault: unsuitable(contents) }
  const decoded = decodeText(contents)
  if (!('fault' in decoded)) return decoded
  const { encoding, byte, range } = decoded.fault
  const message = encoding
    ? `The file is encoded in ${encoding}; docker-agent reads only UTF-8.`
    : `The byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} is not valid UTF-8.`
  const hint = encoding
    ? 'Save the file as UTF-8.'
    : 'Save the file as UTF-8; it may be in an older encoding such as Windows-1252.'
  return { text: decoded.text, fault: diagnostic('invalid-encoding', message, hint, range) }
}

/** The result for a file that could not be read: one diagnostic. */
export function unreadResult(diagnostic: Diagnostic): ValidationResult {
  return { valid: false, diagnostics: [diagnostic], models: [], variables: [] }
}

function unsuitable(what: Unsuitable): Diagnostic {
  return what.startsWith('larger')
    ? tooLarge
    : diagnostic(
        'unreadable-file',
        `This is ${what}.`,
        'Use the path of a file, or "-" for standard input.',
        NOWHERE,
      )
}

const REASONS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ['The file does not exist.', 'Check the path.'],
  EACCES: ['No permission to read the file.', 'Check its permissions.'],
  EPERM: ['No permission to read the file.', 'Check its permissions.'],
  EISDIR: ['This is a directory, not a file.', 'Use the path of a file in it.'],
  ENXIO: ['This is a socket or a device, not a file.', 'Use the path of a file, or "-" for standard input.'],
  ELOOP: ['The file is a symbolic link that leads back to itself.', 'Point the link to a file.'],
}

function unreadable(error: unknown): Diagnostic {
  const code = errorCode(error)
  if (code === undefined) throw error
  const [message, hint] = REASONS[code] ?? [`The file cannot be read (${code}).`, undefined]
  return diagnostic('unreadable-file', message, hint, NOWHERE)
}

function diagnostic(ruleId: RuleId, message: string, hint: string | undefined, range: Range): Diagnostic {
  return {
    ruleId,
    severity: 'error',
    message,
    hint,
    path: [],
    range,
    docs: docsUrl(ruleId),
  }
}
