import type { Environment } from '../api.js'

/** A stream that takes text, such as standard output. */
export interface Output {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Everything of the outer world that the command line touches, apart from files. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  /** Reads standard input to its end. */
  readonly stdin: () => Promise<Uint8Array>
  readonly env: Environment
  /** Absolute path of the working directory. */
  readonly cwd: string
  /** Milliseconds since some fixed moment. */
  readonly clock: () => number
}

/** Exit codes: nothing wrong, something found, the tool itself misused or broken. */
export const EXIT = { clean: 0, findings: 1, misuse: 2 } as const
