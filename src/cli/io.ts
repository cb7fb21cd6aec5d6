import type { Environment } from '../api.js'
import type { Contents } from '../files/read-bounded.js'
import { visibleText } from '../formatters/visible-text.js'

/** A stream to write text to, such as standard output. Never throws. */
export interface Output {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** The outside world of the command line, except for files. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  /** Reads standard input to its end, or to the limit. Throws system errors. */
  readonly stdin: () => Contents
  /** Asks the user and returns the answer, `no` if there is none; only on a terminal. */
  readonly ask?: (question: string) => Promise<string>
  readonly env: Environment
  /** Absolute path of the working directory. Throws a `UsageError` if it no longer exists. */
  readonly cwd: string
  /** Milliseconds since a fixed moment. */
  readonly clock: () => number
}

/** Exit codes: no errors, errors found, wrong use or a crash. */
export const EXIT = { clean: 0, findings: 1, misuse: 2 } as const

/** Writes a message of one or more lines to standard error. Whatever is in it, it cannot control the terminal. */
export function tell({ stderr }: Pick<Io, 'stderr'>, message: string): void {
  stderr.write(`agent-lint: ${message.split('\n').map(visibleText).join('\n')}\n`)
}
