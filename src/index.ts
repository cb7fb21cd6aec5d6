import type { ValidateOptions, ValidationResult } from './api.js'
import { lint } from './lint.js'

export type * from './api.js'
export type { Diagnostic, Fix, Path, Position, Range, RelatedPlace, Severity, TextEdit } from './diagnostic.js'
export { UsageError } from './api.js'
export { rules } from './rules/index.js'

/**
 * Checks the text of one docker-agent configuration. Synchronous and pure, but for the process environment, which it reads
 * when `env` is not given (and where there is a process at all). Never throws on any text.
 */
export function validate(source: string, options: ValidateOptions = {}): ValidationResult {
  return lint(source, 'env' in options && options.env !== undefined ? options : { ...options, env: globalThis.process?.env ?? {} })
}
