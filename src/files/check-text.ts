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
  return withinLimits(
    text,
    options,
    () => lint(text, options),
    (result) => result,
  )
}

/**
 * What a check of a text gives, within the same limits.
 * @param unread turns the result of a text that was not checked into what the check gives
 */
export function withinLimits<Checked>(
  text: string,
  { settings }: ValidateOptions,
  check: () => Checked,
  unread: (result: ValidationResult) => Checked,
): Checked {
  severitiesIn(settings?.rules)
  if (isTooLarge(text)) return unread(unreadResult(tooLarge))
  try {
    return check()
  } catch (error) {
    if (error instanceof UsageError) throw error
    return unread(unreadResult(internalError(error)))
  }
}

/** Whether a text is larger than the limit for a file. A UTF-16 unit is one to three bytes in UTF-8, so that most texts need not be encoded to know. */
export function isTooLarge(text: string): boolean {
  if (text.length * 3 <= MAX_FILE_BYTES) return false
  return text.length > MAX_FILE_BYTES || new TextEncoder().encode(text).length > MAX_FILE_BYTES
}
