import type { ChalkInstance } from 'chalk'
import type { ValidationResult } from '../api.js'

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
}

/** Turns results into the text to print, which ends with a line break unless it is empty. Pure. */
export type Formatter = (reports: readonly FileReport[], options: FormatOptions) => string

/** The number of columns if it is unknown, as in a pipe, a log or a fixture. */
export const DEFAULT_WIDTH = 100
