import type { Environment } from '../api.js'

/** A stream to write text to, such as standard output. */
export interface Output {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** The outside world of the command line, except for files. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  /** Reads standard input to its end. */
  readonly stdin: () => Promise<Uint8Array>
  readonly env: Environment
  /** Absolute path of the working directory. */
  readonly cwd: string
  /** Milliseconds since a fixed moment. */
  readonly clock: () => number
}

/** Exit codes: no errors, errors found, wrong use or a crash. */
export const EXIT = { clean: 0, findings: 1, misuse: 2 } as const
