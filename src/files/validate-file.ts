import type { ValidateOptions, ValidationResult } from '../api.js'
import { severitiesIn } from '../settings/rule-settings.js'
import { checkText } from './check-text.js'
import { lookUpIn } from './look-up.js'
import { node } from './node.js'
import { readSource, unreadResult } from './read-source.js'

/**
 * Reads and checks one file. Files that it refers to are looked up in its folder. The result for a file that
 * cannot be read has one diagnostic. `env` defaults to the process environment. Rejects with a `UsageError` for wrong settings.
 */
export function validateFile(path: string, options: ValidateOptions = {}): Promise<ValidationResult> {
  return new Promise((resolve) => {
    resolve(checkFile(path, options))
  })
}

function checkFile(path: string, options: ValidateOptions): ValidationResult {
  severitiesIn(options.settings?.rules)
  const { text, fault } = readSource(path)
  if (fault) return unreadResult(fault)
  return checkText(text, {
    files: lookUpIn(node('node:path').dirname(path)),
    ...options,
    env: options.env ?? process.env,
    filePath: path,
  })
}
