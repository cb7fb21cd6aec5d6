import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { errorCode } from '../files/error-code.js'
import { readSource } from '../files/read-source.js'

/**
 * Replaces the text of a file that was read before. Follows links, and keeps permissions and owner.
 * Returns false, and leaves the file alone, if it no longer has the text `before`. Throws what Node throws if it cannot write.
 */
export function replaceText(path: string, before: string, text: string): boolean {
  const target = realpathSync(path)
  accessSync(target, constants.W_OK)
  if (readSource(target).text !== before) return false
  writeAtomically(target, text)
  return true
}

/**
 * Writes a file so that a reader sees the old content or the new one; the file need not exist. Only where another file must not
 * take its place, because it has several hard links or an owner that cannot be kept, the content is written in place.
 */
export function writeAtomically(path: string, text: string): void {
  const old = statIfThere(path)
  const target = old?.isFile() ? realpathSync(path) : path
  if (old && (old.nlink > 1 || !old.isFile())) {
    writeFileSync(target, text)
    return
  }
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomName()}.tmp`)
  const descriptor = openSync(temporary, 'wx', 0o666)
  try {
    try {
      writeFileSync(descriptor, text)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    if (old && !takeOver(temporary, old)) writeFileSync(target, text)
    else renameSync(temporary, target)
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** Gives a new file the owner and the permissions of the old one. Returns false if the owner cannot be kept. */
function takeOver(file: string, { uid, gid, mode }: Stats): boolean {
  const now = statSync(file)
  if (now.uid !== uid || now.gid !== gid) {
    try {
      chownSync(file, uid, gid)
    } catch {
      return false
    }
  }
  chmodSync(file, mode)
  return true
}

function statIfThere(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Nobody else can create the file first. `node:crypto` is loaded only here, where a file is written. */
function randomName(): string {
  return process.getBuiltinModule('node:crypto').randomUUID()
}
