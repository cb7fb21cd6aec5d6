import type { RuleId, ValidationResult } from '../api.js'
import { docsUrl, type Diagnostic, type Range } from '../diagnostic.js'
import { decodeText } from './decode-text.js'
import { errorCode } from './error-code.js'
import { node } from './node.js'

/** Size of the largest file that is read, in bytes; configurations written by hand are far smaller. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024

/** The text of a file. With a `fault` it cannot be checked, and `text` is what can be shown of it. */
export interface Source {
  readonly text: string
  readonly fault?: Diagnostic
}

const START = { line: 1, column: 1, offset: 0 }
const NOWHERE: Range = { start: START, end: START }

/**
 * Reads a file. A file that is missing, not readable, too large or not UTF-8 is a diagnostic, not an
 * exception.
 */
export async function readSource(path: string): Promise<Source> {
  const { readFile, stat } = node('node:fs').promises
  try {
    const { size } = await stat(path)
    if (size > MAX_FILE_BYTES) return { text: '', fault: tooLarge(size) }
    return sourceOf(await readFile(path))
  } catch (error) {
    return { text: '', fault: unreadable(error) }
  }
}

/** The text of bytes from elsewhere, such as standard input; they are checked like a file. */
export function sourceOf(bytes: Uint8Array): Source {
  if (bytes.length > MAX_FILE_BYTES) return { text: '', fault: tooLarge(bytes.length) }
  const decoded = decodeText(bytes)
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

function tooLarge(bytes: number): Diagnostic {
  const size = (bytes / 1024 / 1024).toFixed(1)
  const message = `The file has ${size} MiB; agent-lint checks only files of up to ${MAX_FILE_BYTES / 1024 / 1024} MiB.`
  return diagnostic('file-too-large', message, 'Check that this is the file you meant.', NOWHERE)
}

const REASONS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ['The file does not exist.', 'Check the path.'],
  EACCES: ['No permission to read the file.', 'Check its permissions.'],
  EPERM: ['No permission to read the file.', 'Check its permissions.'],
  EISDIR: ['This is a directory, not a file.', 'Use the path of a file in it.'],
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
