import type { ResolvedModel, ValidationResult } from '../api.js'
import type { Inspection } from '../lint.js'

/** What surrounds the server: the linter, settings files, the environment, and other files. The command line gives it. */
export interface Host<Settings extends ClientSettings = ClientSettings> {
  /** Reads the settings of the client: of several layers, later ones win. Leaves out what is wrong. */
  readonly readSettings: (layers: readonly unknown[]) => Settings
  /**
   * Prepares the checks of a document: reads the settings file and the environment that belong to it. `folders` are the URIs of
   * the client's workspace.
   */
  readonly checkerFor: (uri: string, folders: readonly string[], settings: Settings) => Promise<Checker>
  /** Whether a comment can hide a rule. */
  readonly isIgnorable: (ruleId: string) => boolean
}

/** The settings of the client, as the host understands them. */
export interface ClientSettings {
  /** What is wrong with them. */
  readonly problems: readonly string[]
}

/** Checks the texts of one document. */
export interface Checker {
  /** The absolute path; undefined for a document that is not a file. */
  readonly path?: string
  /** The document is a settings file. */
  readonly isSettings: boolean
  /** The settings say that the file is not checked. */
  readonly ignored: boolean
  /** What the user should know besides diagnostics. */
  readonly notes: readonly string[]
  /** Never throws; a crash is a diagnostic. */
  readonly check: (text: string) => Checked
  /** The models of a text as they may be shown: with placeholders for variables, without secrets. */
  readonly shownModels: (text: string, result: ValidationResult) => readonly ResolvedModel[]
}

/** A checked text. */
export interface Checked {
  readonly result: ValidationResult
  /** Only for a configuration that could be checked. */
  readonly inspection?: Inspection
  /** What the check threw, to be logged. */
  readonly crash?: string
}
