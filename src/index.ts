import schemaData from '../schema/docker-agent.schema.json' with { type: 'json' }
import { UsageError, type ValidateOptions, type ValidationResult } from './api.js'
import { checkText } from './files/check-text.js'

export type * from './api.js'
export type {
  Diagnostic,
  DiagnosticData,
  Fix,
  Path,
  Position,
  Range,
  RelatedPlace,
  Severity,
  TextEdit,
} from './diagnostic.js'
export type * from './generated/config.js'
export { UsageError } from './api.js'
export { rules } from './rules/index.js'
export { validateFile } from './files/validate-file.js'

/** The JSON Schema (draft-07) of a docker-agent file, for the newest config version. */
export const schema: Readonly<Record<string, unknown>> = schemaData

/**
 * Checks the text of one docker-agent configuration. Synchronous. It reads no file, and the process environment only when
 * `env` is not given; where there is no process, the environment is empty.
 * A text of more than 2 MiB, and one on which agent-lint crashes (`internal-error`), has one diagnostic.
 * @throws UsageError when `source` is not a string; never for any string
 */
export function validate(source: string, options: ValidateOptions = {}): ValidationResult {
  requireText(source)
  const { process } = globalThis as { readonly process?: NodeJS.Process }
  return checkText(source, { ...options, env: options.env ?? process?.env ?? {} })
}

/** Callers without types may pass anything. */
function requireText(source: unknown): void {
  if (typeof source === 'string') return
  throw new UsageError(
    `validate() expects the text of a file, not ${source === null ? 'null' : typeof source}.`,
  )
}
