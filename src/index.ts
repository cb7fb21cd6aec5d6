import schemaData from '../schema/docker-agent.schema.json' with { type: 'json' }
import type { ValidateOptions, ValidationResult } from './api.js'
import { lint } from './lint.js'

export type * from './api.js'
export type { Diagnostic, Fix, Path, Position, Range, RelatedPlace, Severity, TextEdit } from './diagnostic.js'
export type * from './generated/config.js'
export { UsageError } from './api.js'
export { rules } from './rules/index.js'
export { validateFile } from './files/validate-file.js'

/** The JSON Schema (draft-07) of a docker-agent file, newest config version. */
export const schema: Readonly<Record<string, unknown>> = schemaData

/**
 * Checks the text of one docker-agent configuration. Synchronous; reads no file, and the process environment only when
 * `env` is not given (where there is no process, it counts as empty). Never throws on any text.
 */
export function validate(source: string, options: ValidateOptions = {}): ValidationResult {
  return lint(source, { ...options, env: options.env ?? globalThis.process?.env ?? {} })
}
