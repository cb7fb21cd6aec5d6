import type { ChalkInstance } from 'chalk'
import type { RuleId, RuleMeta, ValidationResult } from '../api.js'

/** One checked file, for a formatter. */
export interface FileReport {
  /** For messages: as the user wrote it, or below a directory as the user wrote it. */
  readonly path: string
  /** The text that the ranges of the diagnostics refer to. */
  readonly source: string
  readonly result: ValidationResult
}

/** What `--fix` did to one file. */
export interface FixReport {
  readonly path: string
  /** Number of fixed mistakes per rule. */
  readonly fixed: ReadonlyMap<string, number>
}

/** How to print results. */
export interface FormatOptions {
  /** Default: no color. */
  readonly colors?: ChalkInstance
  /** The terminal turns OSC 8 sequences into links. */
  readonly links: boolean
  /** Columns of the terminal. Prose is wrapped and code is cut to fit. */
  readonly width: number
  /** Wrap the first line of a diagnostic too; default: it is one line, as `grep` and logs need it. */
  readonly wrapHeadlines?: boolean
  /** Say what to run next; default: no. */
  readonly nextSteps?: boolean
  /** The time of the run; default: none is printed. */
  readonly elapsedMs?: number
  readonly fixes?: readonly FixReport[]
  /** The folder that the paths of the reports are relative to: absolute, with `/`. For formats that have a place for it. */
  readonly root?: string
  /** For formats that describe rules. */
  readonly tool?: ToolInfo
}

/** What a report says about agent-lint. */
export interface ToolInfo {
  readonly version: string
  readonly helpOf: (id: RuleId) => RuleHelp | undefined
}

/** A rule, for a report. */
export interface RuleHelp extends Pick<RuleMeta, 'description' | 'severity' | 'group'> {
  /** The text of the rule's page, in Markdown. */
  readonly page: string
}

/** Turns results into the text to print, which ends with a line break unless it is empty. Pure. */
export type Formatter = (reports: readonly FileReport[], options: FormatOptions) => string

/** The number of columns if it is unknown, as in a pipe, a log or a fixture. */
export const DEFAULT_WIDTH = 100
