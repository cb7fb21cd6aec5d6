import type { Diagnostic, Path, Severity } from './diagnostic.js'
import type { RuleGroup, RuleId } from './generated/rule-ids.js'

export type { RuleGroup, RuleId }

/** The environment that a file is checked against: variable name → value. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Looks at files named in a configuration; paths are relative to the linted file's folder and never leave it. */
export interface FileLookup {
  readonly kind: (relativePath: string) => 'file' | 'directory' | undefined
}

/** Switches of the linter; everything is optional. */
export interface Settings {
  /** Severity per rule id; `off` silences the rule. */
  readonly rules?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>
}

/** What `validate()` may be told. */
export interface ValidateOptions {
  /** Name for messages, and the place from which other files are looked up. */
  readonly filePath?: string
  /** Default: the process environment; `false`: no environment checks. */
  readonly env?: Environment | false
  /** Phrases that say where `env` was read from, for `missing-env`; default: "the process environment". */
  readonly envSources?: readonly string[]
  /** Without it, nothing is said about other files. */
  readonly files?: FileLookup
  readonly settings?: Settings
}

/** What a model reference is used for. */
export type ModelUse =
  'model' | 'fallback' | 'title' | 'compaction' | 'routing' | 'toolset' | 'skill' | 'hook' | 'rag'

/** What one model reference comes to. */
export interface ResolvedModel {
  readonly agent: string
  readonly use: ModelUse
  /** As written: one item of an alloy, a name, or provider/model. */
  readonly reference: string
  /** What the client is built with. */
  readonly provider: string
  readonly model: string
  readonly apiType: string
  /** Only where the model, a user-defined provider or an alias sets it; variables filled in where set, secrets among them too. */
  readonly baseUrl?: string
  /** Only where the model, a user-defined provider or an alias names it. */
  readonly tokenKey?: string
  /** The variable that the client really takes its secret from; never its value. */
  readonly credential?: string
  readonly path: Path
  /** Why the reference resolves to nothing, where it does. */
  readonly problem?: string
}

/** An environment variable without which the start fails. */
export interface RequiredVariable {
  readonly name: string
  /** Any one of them will do instead. */
  readonly alternatives?: readonly string[]
  /** Itself or an alternative, not empty; false with `env: false`. */
  readonly set: boolean
  readonly neededBy: readonly { readonly agent: string; readonly use: ModelUse }[]
  readonly path: Path
}

/** Everything that is known about one file. */
export interface ValidationResult {
  /** No diagnostic of severity error. */
  readonly valid: boolean
  readonly diagnostics: readonly Diagnostic[]
  readonly models: readonly ResolvedModel[]
  readonly variables: readonly RequiredVariable[]
}

/** Which part of agent-lint reports a rule: what reads files and their YAML, the decoder, or the rule's own check. */
export type Reporter = 'reader' | 'decoder' | 'rule'

/** What is known about a rule, for lists, pages and `explain`. */
export interface RuleMeta {
  /** Kebab-case name of the defect. */
  readonly id: RuleId
  /** What the rule protects. */
  readonly group: RuleGroup
  readonly severity: Severity
  /** One sentence: what the rule finds. */
  readonly description: string
  readonly fixable: boolean
  /** First agent-lint version with this rule. */
  readonly since: string
  readonly reportedBy: readonly Reporter[]
}

/** A wrong use of the tool or its API; the message is for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
