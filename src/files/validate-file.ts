import type { ValidateOptions, ValidationResult } from '../api.js'
import { lint } from '../lint.js'
import { lookUpIn } from './look-up.js'
import { node } from './node.js'
import { readSource, unreadResult } from './read-source.js'

/**
 * Reads and checks one file. Files that it refers to are looked up in its folder. The result for a file that
 * cannot be read has one diagnostic. `env` defaults to the process environment.
 */
export async function validateFile(path: string, options: ValidateOptions = {}): Promise<ValidationResult> {
  const { text, fault } = await readSource(path)
  if (fault) return unreadResult(fault)
  return lint(text, {
    files: lookUpIn(node('node:path').dirname(path)),
    ...options,
    env: options.env ?? process.env,
    filePath: path,
  })
}
