import type { Io } from './io.js'

/** Milliseconds before the first line, and between two. */
const QUIET_START = 500
const INTERVAL = 100
const CLEAR = '\r\u001b[K'

/** A line that tells how far a long run is. */
export interface Progress {
  readonly step: (done: number, total: number) => void
  /** Removes the line again. */
  readonly clear: () => void
}

/** Tells the progress on a terminal's standard error; short runs, pipes and logs see nothing of it. */
export function startProgress({ stderr, clock }: Pick<Io, 'stderr' | 'clock'>): Progress {
  let next = clock() + QUIET_START
  let shown = false
  return {
    step(done, total) {
      if (stderr.isTTY !== true || clock() < next) return
      next = clock() + INTERVAL
      shown = true
      stderr.write(`${CLEAR}Checking files: ${done} of ${total}`)
    },
    clear() {
      if (shown) stderr.write(CLEAR)
    },
  }
}
