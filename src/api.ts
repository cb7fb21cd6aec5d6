import type { Diagnostic, Path, Range, Severity } from './diagnostic.js'
import type { RuleGroup, RuleId } from './generated/rule-ids.js'

export type { RuleGroup, RuleId }

/** The environment that a file is checked against: variable name → value. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Looks up files that a configuration refers to; paths are relative to the folder of the checked file and
 * never leave it.
 */
export interface FileLookup {
  /** `outside`: the file exists, but the path leads to it through a link that leaves the folder. */
  readonly kind: (relativePath: string) => 'file' | 'directory' | 'outside' | undefined
}

/** The severity of a rule in settings; `off` disables the rule. */
export type RuleSetting = Severity | 'off'

/** Severities by rule ID and by group of rules; an ID beats its group. */
export type RuleSettings = Readonly<Partial<Record<RuleId | RuleGroup, RuleSetting>>>

/** Settings of the linter; everything is optional. */
export interface Settings {
  readonly rules?: RuleSettings
}

/** Options of `validate()`. */
export interface ValidateOptions {
  /** Path of the file, to recognize HCL by its name; `validateFile()` sets it. */
  readonly filePath?: string
  /** Default: the process environment; `false`: the environment is not checked. */
  readonly env?: Environment | false
  /** Where `env` was read from, for the hints of `missing-env`; default: "the process environment". */
  readonly envSources?: readonly string[]
  /** Without it, other files are not checked. */
  readonly files?: FileLookup
  readonly settings?: Settings
  /**
   * `providers` of the user's own configuration (`~/.config/cagent/config.yaml`), as plain data; `{}` where it defines none.
   * Models can use them like those of the file, which win. Without this option, agent-lint assumes nothing about that file.
   */
  readonly userProviders?: Readonly<Record<string, unknown>>
  /**
   * Flavors of the file to apply before it is checked, in this order, as docker-agent's `--flavor`. Names that the file does
   * not define change nothing. Diagnostics are at their places in the original text.
   */
  readonly flavors?: readonly string[]
  /**
   * The URL of docker-agent's models gateway (`--models-gateway`). With it, only models that bypass it need their variables:
   * those with `bypass_models_gateway` or a `base_url` of their own.
   */
  readonly modelsGateway?: string
}

/** What a model reference is used for. */
export type ModelUse =
  'model' | 'fallback' | 'title' | 'compaction' | 'routing' | 'toolset' | 'skill' | 'hook' | 'rag'

/** The client that one model reference resolves to. */
export interface ResolvedModel {
  readonly agent: string
  readonly use: ModelUse
  /** The reference in the file: one item of an alloy, a name, or provider/model. */
  readonly reference: string
  /** Provider and model that the client is built with. */
  readonly provider: string
  readonly model: string
  /**
   * The API that requests use: `openai_chatcompletions`, `openai_responses`, `anthropic`, `google`, `dmr` or `amazon-bedrock`;
   * empty where the reference does not resolve.
   */
  readonly apiType: string
  /**
   * Only where the model, a user-defined provider or an alias sets it. Variables that are set are expanded,
   * including secrets.
   */
  readonly baseUrl?: string
  /**
   * The full address of a request, with the same variables expanded; undefined where it is not known (Google, Azure, Amazon
   * Bedrock, Docker Model Runner, base URLs with a query).
   */
  readonly requestUrl?: string
  /** Only where the model, a user-defined provider or an alias names it. */
  readonly tokenKey?: string
  /** The variable that the client reads its secret from; never the value. */
  readonly credential?: string
  /** The URL of docker-agent's models gateway, where requests go there; then no URL, `tokenKey` and `credential` is given. */
  readonly modelsGateway?: string
  readonly path: Path
  /** Why the reference does not resolve, if it does not. */
  readonly problem?: string
}

/** An environment variable that docker-agent needs to start. */
export interface RequiredVariable {
  readonly name: string
  /** Variables that docker-agent accepts instead; any one is enough. */
  readonly alternatives?: readonly string[]
  /** The variable or an alternative is set and not empty; false with `env: false`. */
  readonly set: boolean
  /**
   * It is not known whether docker-agent needs the variable: with a models gateway, those of models with a base URL from a
   * user-defined provider, and those in model IDs. If it is not set, `missing-env` is a warning.
   */
  readonly uncertain?: boolean
  readonly neededBy: readonly { readonly agent: string; readonly use: ModelUse }[]
  readonly path: Path
}

/** Everything that is known about one file. */
export interface ValidationResult {
  /** There is no diagnostic of severity `error`. */
  readonly valid: boolean
  readonly diagnostics: readonly Diagnostic[]
  /** Where values in the text may be secrets, whether a diagnostic says so or not: mask them before you print the text. */
  readonly secrets?: readonly Range[]
  readonly models: readonly ResolvedModel[]
  readonly variables: readonly RequiredVariable[]
}

/**
 * The part of agent-lint that reports a rule: the reader of files and YAML, the decoder, or the rule's own
 * check.
 */
export type Reporter = 'reader' | 'decoder' | 'rule'

/** The description of a rule, for lists, pages and `explain`. */
export interface RuleMeta {
  /** Kebab-case name of the defect. */
  readonly id: RuleId
  /** The part of a configuration that the rule is about. */
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
