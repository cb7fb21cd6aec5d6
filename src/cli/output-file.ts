import { resolve } from 'node:path'
import { UsageError } from '../api.js'
import { errorCode } from '../files/error-code.js'
import { quoted } from '../formatters/visible-text.js'
import type { Io } from './io.js'
import { writeAtomically } from './write-file.js'

/**
 * Writes what a command prints to the file of `--output-file`.
 * @param checked the paths of the files that it is about, which are never overwritten
 * @throws UsageError if it is one of them, or cannot be written
 */
export function writeOutput(
  file: string,
  text: string,
  checked: readonly string[],
  { cwd }: Pick<Io, 'cwd'>,
): void {
  const path = resolve(cwd, file)
  if (checked.some((one) => resolve(cwd, one) === path))
    throw new UsageError(`"--output-file" names ${quoted(file)}, which is one of the checked files.`)
  try {
    writeAtomically(path, text)
  } catch (error) {
    throw new UsageError(`Cannot write ${quoted(file)} (${errorCode(error) ?? String(error)}).`)
  }
}
