import { UsageError, type ValidateOptions, type ValidationResult } from '../api.js'
import { internalError } from '../internal-error.js'
import { lint } from '../lint.js'
import { severitiesIn } from '../settings/rule-settings.js'
import { MAX_FILE_BYTES } from './read-bounded.js'
import { tooLarge, unreadResult } from './read-source.js'

/**
 * Checks the text of one file within the limits of the command line. A text that is too large has one diagnostic, and so has
 * a text on which agent-lint crashes. Throws only `UsageError`, for options that are wrong.
 */
export function checkText(text: string, options: ValidateOptions): ValidationResult {
  severitiesIn(options.settings?.rules)
  if (isTooLarge(text)) return unreadResult(tooLarge)
  try {
    return lint(text, options)
  } catch (error) {
    if (error instanceof UsageError) throw error
    return unreadResult(internalError(error))
  }
}

/** Whether a text is larger than the limit for a file. A UTF-16 unit is one to three bytes in UTF-8, so that most texts need not be encoded to know. */
export function isTooLarge(text: string): boolean {
  if (text.length * 3 <= MAX_FILE_BYTES) return false
  return text.length > MAX_FILE_BYTES || new TextEncoder().encode(text).length > MAX_FILE_BYTES
}
