import { fstatSync, statSync, writeSync } from 'node:fs'
import type { WriteStream } from 'node:tty'
import { errorCode } from '../files/error-code.js'
import type { Output } from './io.js'

/**
 * The output to a descriptor of the process. Everything but a terminal is written to without a stream, since making one takes
 * longer (6 to 9 % of a run). After a failure, nothing more is written.
 * @param stream makes the stream of the descriptor: for a terminal, and for what a pipe cannot take at once
 * @param onFailure called once with the code of the system error (`EPIPE`, `ENOSPC`, …), possibly after the run
 */
export function outputTo(
  descriptor: number,
  stream: () => WriteStream,
  onFailure: (code: string) => void,
): Output {
  let failed = false
  const fail = (error: unknown): void => {
    if (!failed) onFailure(errorCode(error) ?? 'unknown error')
    failed = true
  }
  let opened: WriteStream | undefined
  const open = (): WriteStream => (opened ??= stream().on('error', fail))
  let terminal: boolean | undefined
  const isTerminal = (): boolean => (terminal ??= isTty(descriptor))
  return {
    get isTTY() {
      return isTerminal()
    },
    get columns() {
      return isTerminal() ? open().columns : undefined
    },
    write(text) {
      if (failed) return
      try {
        if (opened || isTerminal()) open().write(text)
        else writeAll(descriptor, Buffer.from(text), (rest) => open().write(rest))
      } catch (error) {
        fail(error)
      }
    },
  }
}

/** Only a character device other than the null device can be a terminal, and `node:tty` takes long to load (7 % of a run). */
function isTty(descriptor: number): boolean {
  const device = fstatSync(descriptor)
  if (!device.isCharacterDevice()) return false
  const nothing = statSync('/dev/null', { throwIfNoEntry: false })
  return device.rdev !== nothing?.rdev && process.getBuiltinModule('node:tty').isatty(descriptor)
}

function writeAll(descriptor: number, bytes: Buffer, onBusy: (rest: Buffer) => void): void {
  let rest = bytes
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
  } catch (error) {
    if (errorCode(error) !== 'EAGAIN') throw error
    onBusy(rest)
  }
}
