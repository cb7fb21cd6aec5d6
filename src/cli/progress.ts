import type { Io } from './io.js'

/** Milliseconds before the first update, and between updates. */
const QUIET_START = 500
const INTERVAL = 100
const CLEAR = '\r\u001b[K'

/** A line that shows the progress of a long run. */
export interface Progress {
  readonly step: (done: number, total: number) => void
  /** Removes the line. */
  readonly clear: () => void
}

/** Shows progress on standard error if it is a terminal and the run is long; otherwise writes nothing. */
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
