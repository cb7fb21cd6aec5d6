import type { ChalkInstance } from 'chalk'
import type { ValidationResult } from '../api.js'

/** One checked file, as a formatter sees it. */
export interface FileReport {
  /** As the user wrote it, or relative to the working directory. */
  readonly path: string
  /** The text that the positions of the diagnostics refer to. */
  readonly source: string
  readonly result: ValidationResult
}

/** What `--fix` has done to one file. */
export interface FixReport {
  readonly path: string
  /** How many mistakes of each rule were repaired. */
  readonly fixed: ReadonlyMap<string, number>
}

/** How to print. */
export interface FormatOptions {
  /** None: no color. */
  readonly colors?: ChalkInstance
  /** The terminal makes links of OSC 8 sequences. */
  readonly links: boolean
  /** Columns of the terminal; lines that are prose or code are kept within. */
  readonly width: number
  /** Time that the run took; left out, no time is printed. */
  readonly elapsedMs?: number
  readonly fixes?: readonly FixReport[]
}

/** Turns results into the text to print; the text ends with a line break unless it is empty. Pure. */
export type Formatter = (reports: readonly FileReport[], options: FormatOptions) => string

/** Columns when they are not known: a pipe, a log, a fixture. */
export const DEFAULT_WIDTH = 100
