import { errorCode } from './error-code.js'
import { node } from './node.js'

/** Size of the largest file that is read, in bytes; configurations written by hand are far smaller. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024

/** Why there are no bytes to check, as the end of a sentence: "The file is …". */
export type Unsuitable = `larger than ${number} MiB` | `a ${'named pipe' | 'socket' | 'device'}, not a file`

/** What reading came to. */
export type Contents = Uint8Array | Unsuitable

const TOO_LARGE: Unsuitable = `larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB`

/**
 * Reads a file, but never more than one byte beyond the limit. It does not wait for anything: named pipes, sockets and devices
 * are not opened, except under the names of descriptors that are already open, such as `/dev/stdin`. Throws system errors
 * (`ENOENT`, `EISDIR`, …).
 */
export function readBounded(path: string): Contents {
  const { closeSync, constants, openSync, statSync } = node('node:fs')
  const found = statSync(path)
  if (!OPEN_DESCRIPTOR.test(path)) {
    if (found.isFIFO()) return 'a named pipe, not a file'
    if (found.isSocket()) return 'a socket, not a file'
    if (found.isCharacterDevice() || found.isBlockDevice()) return 'a device, not a file'
    if (found.size > MAX_FILE_BYTES && found.isFile()) return TOO_LARGE
  }
  // A named pipe may have replaced the file in the meantime. Windows does not have the flag.
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    return readDescriptor(descriptor, found.size)
  } finally {
    closeSync(descriptor)
  }
}

const OPEN_DESCRIPTOR = /^\/dev\/(?:stdin|fd\/\d+)$/

/**
 * Reads an open descriptor to its end, but never more than one byte beyond the limit. Waits for what is not there yet.
 * `expected`: the likely number of bytes.
 */
export function readDescriptor(descriptor: number, expected = 0): Contents {
  const { Buffer } = node('node:buffer')
  let bytes = Buffer.allocUnsafe(Math.min(Math.max(expected, SMALLEST_BUFFER), MAX_FILE_BYTES) + 1)
  let length = 0
  for (;;) {
    const count = readOnce(descriptor, bytes, length)
    if (count === 0) return bytes.subarray(0, length)
    length += count
    if (length > MAX_FILE_BYTES) return TOO_LARGE
    if (length < bytes.length) continue
    const larger = Buffer.allocUnsafe(Math.min(2 * bytes.length, MAX_FILE_BYTES + 1))
    bytes.copy(larger)
    bytes = larger
  }
}

const SMALLEST_BUFFER = 16 * 1024

/** The pause before a descriptor that had nothing to read is asked again, in milliseconds. */
const PAUSE = 5

function readOnce(descriptor: number, bytes: Uint8Array, offset: number): number {
  for (;;) {
    try {
      return node('node:fs').readSync(descriptor, bytes, offset, bytes.length - offset, null)
    } catch (error) {
      const code = errorCode(error)
      // Windows says so at the end of a pipe.
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}

/** The text of a file that nobody has named, within the limit; undefined where it cannot be read, for whatever reason. */
export function readIfThere(path: string): string | undefined {
  try {
    const contents = readBounded(path)
    return typeof contents === 'string' ? undefined : textOf(contents)
  } catch {
    return undefined
  }
}

/** Decodes UTF-8, with U+FFFD for bytes that are not. */
export function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return node('node:buffer').Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
}
