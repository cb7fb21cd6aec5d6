import { docsUrl, type Diagnostic } from './diagnostic.js'
import { excerpt } from './wording.js'

/** Where to report a bug in agent-lint. */
export const ISSUES = 'https://github.com/agent-lint/agent-lint/issues'

const START = { line: 1, column: 1, offset: 0 }

/** The longest text of an error that is shown, in characters. */
const LONGEST_SUMMARY = 200

/**
 * The diagnostic for a file whose check threw an error. It names only the kind of the error, since the text of an error may
 * quote the file. Never throws.
 */
export function internalError(error: unknown): Diagnostic {
  return {
    ruleId: 'internal-error',
    severity: 'error',
    message: `agent-lint crashed on this file (${partsOf(error).name}).`,
    hint: `This is a bug in agent-lint. Report it at ${ISSUES}.`,
    path: [],
    range: { start: START, end: START },
    docs: docsUrl('internal-error'),
  }
}

/** An error on one line: its kind and its text, with secrets masked. Never throws. */
export function summaryOf(error: unknown): string {
  const { name, message } = partsOf(error)
  return excerpt(`${name}: ${message}`, LONGEST_SUMMARY)
}

/** Where an error was thrown, one call per line; empty where that is not known. Never throws. */
export function callsOf(error: unknown): string {
  return partsOf(error).calls
}

/** Anything can be thrown, also objects whose properties throw. */
function partsOf(error: unknown): { name: string; message: string; calls: string } {
  try {
    const { name, message, stack } = (error ?? {}) as Partial<Error>
    // The first lines of a stack are the message.
    const calls = String(stack)
      .split('\n')
      .filter((line) => /^ {4}at /.test(line))
    return {
      name: /^\w{1,40}$/.test(name ?? '') ? String(name) : 'Error',
      message: String(message ?? error),
      calls: calls.join('\n'),
    }
  } catch {
    return { name: 'Error', message: 'unknown', calls: '' }
  }
}
