import type { RuleId, ValidationResult } from '../api.js'
import { docsUrl, type Diagnostic, type Range } from '../diagnostic.js'
import { decodeText } from './decode-text.js'
import { errorCode } from './error-code.js'
import { node } from './node.js'

/** Largest file that is read, in bytes; hand-written configurations stay far below it. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024

/** A file's text, or why there is none to check; `text` is then what can be shown of it. */
export interface Source {
  readonly text: string
  readonly fault?: Diagnostic
}

const START = { line: 1, column: 1, offset: 0 }
const NOWHERE: Range = { start: START, end: START }

/** Reads a file. Whatever goes wrong (missing, no permission, too large, not UTF-8) is a diagnostic, never an exception. */
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

/** The text of bytes that were read elsewhere, for example from standard input; under the same conditions as a file. */
export function sourceOf(bytes: Uint8Array): Source {
  if (bytes.length > MAX_FILE_BYTES) return { text: '', fault: tooLarge(bytes.length) }
  const decoded = decodeText(bytes)
  if (!('fault' in decoded)) return decoded
  const { encoding, byte, range } = decoded.fault
  const message = encoding
    ? `The file is ${encoding} text; docker-agent reads UTF-8 only.`
    : `The byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} is not UTF-8 text.`
  const hint = encoding
    ? 'Save the file as UTF-8.'
    : 'Save the file as UTF-8; it may be in an older encoding such as Windows-1252.'
  return { text: decoded.text, fault: diagnostic('invalid-encoding', message, hint, range) }
}

/** What is known of a file that could not be read: its one diagnostic. */
export function unreadResult(diagnostic: Diagnostic): ValidationResult {
  return { valid: false, diagnostics: [diagnostic], models: [], variables: [] }
}

function tooLarge(bytes: number): Diagnostic {
  const size = (bytes / 1024 / 1024).toFixed(1)
  const message = `The file has ${size} MiB; files of more than ${MAX_FILE_BYTES / 1024 / 1024} MiB are not checked.`
  return diagnostic('file-too-large', message, 'Check that this is the file that you meant.', NOWHERE)
}

const REASONS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ['The file does not exist.', 'Check the path.'],
  EACCES: ['The file may not be read.', 'Check its permissions.'],
  EPERM: ['The file may not be read.', 'Check its permissions.'],
  EISDIR: ['This is a directory, not a file.', 'Name a file in it.'],
  ELOOP: [
    'The file is a link that leads back to itself.',
    'Replace the link by the file that it was meant to lead to.',
  ],
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
