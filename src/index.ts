import schemaData from '../schema/docker-agent.schema.json' with { type: 'json' }
import { UsageError, type RuleId, type ValidateOptions, type ValidationResult } from './api.js'
import type { Diagnostic } from './diagnostic.js'
import { applyFixes as applyAll } from './document/apply-edits.js'
import { checkText, withinLimits } from './files/check-text.js'
import { fixText } from './fix/fix-text.js'
import { describeText, unreadTeam } from './team/describe.js'
import type { Team } from './team/team.js'

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
export type * from './team/team.js'
export { UsageError } from './api.js'
export { formatResult, type PrintOptions } from './formatters/format-result.js'
export { rules } from './rules/index.js'
export { validateFile } from './files/validate-file.js'

/** The JSON Schema (draft-07) of a docker-agent file, for the newest config version. */
export const schema: Readonly<Record<string, unknown>> = schemaData

/**
 * Checks the text of one docker-agent configuration. Synchronous. It reads no file, and the process environment only when
 * `env` is not given; where there is no process, the environment is empty.
 * A text of more than 2 MiB, and one on which agent-lint crashes (`internal-error`), has one diagnostic.
 * @throws UsageError when `source` is not a string, and for unknown rules and severities in the settings; never because of the text
 */
export function validate(source: string, options: ValidateOptions = {}): ValidationResult {
  requireText('validate', source)
  return checkText(source, { ...options, env: options.env ?? processEnvironment() })
}

/**
 * Describes the team of a docker-agent configuration: its agents, who leads to whom, and the models, toolsets and variables that they
 * use, each with its place and its diagnostics. `agent-lint graph` draws it. Takes the options of `validate()`. Secrets are masked;
 * of variables, only the values of CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_GATEWAY_ID appear.
 * @throws UsageError as `validate()`
 */
export function describe(source: string, options: ValidateOptions = {}): Team {
  requireText('describe', source)
  const all = { ...options, env: options.env ?? processEnvironment() }
  return withinLimits(source, all, () => describeText(source, all), unreadTeam)
}

/** A text after its fixes. */
export interface FixResult {
  readonly text: string
  /** Number of fixed mistakes per rule. */
  readonly fixed: Readonly<Partial<Record<RuleId, number>>>
  /** What is still wrong with the text. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Applies the fixes of a text until none is left, as `agent-lint --fix` does. Comments, quotes, order and line endings stay. A fix
 * that would add an error is left out. Takes the options of `validate()`; by default, only safe fixes are applied.
 * @throws UsageError when `source` is not a string
 */
export function fix(
  source: string,
  { unsafe = false, ...options }: ValidateOptions & { readonly unsafe?: boolean } = {},
): FixResult {
  requireText('fix', source)
  const { text, fixed, result } = fixText(
    source,
    (changed) => validate(changed, options),
    unsafe ? 'all' : 'safe',
  )
  return { text, fixed: Object.fromEntries(fixed), diagnostics: result.diagnostics }
}

/**
 * Applies the fixes of some diagnostics once, and returns the new text. Of two fixes that overlap, only the first is applied.
 * @param text the text that the diagnostics are about
 * @param options by default, only safe fixes are applied
 */
export function applyFixes(
  text: string,
  diagnostics: readonly Diagnostic[],
  { unsafe = false }: { readonly unsafe?: boolean } = {},
): string {
  requireText('applyFixes', text)
  const fixes = diagnostics.flatMap((diagnostic) => diagnostic.fix ?? [])
  return applyAll(
    text,
    fixes.filter(({ safe }) => safe || unsafe),
  ).text
}

function processEnvironment(): NodeJS.ProcessEnv {
  const { process } = globalThis as { readonly process?: NodeJS.Process }
  return process?.env ?? {}
}

/** Callers without types may pass anything. */
function requireText(name: string, source: unknown): void {
  if (typeof source === 'string') return
  throw new UsageError(
    `${name}() expects the text of a file, not ${source === null ? 'null' : typeof source}.`,
  )
}
