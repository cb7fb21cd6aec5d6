import { Chalk } from 'chalk'
import type { ValidationResult } from '../api.js'
import { DEFAULT_WIDTH } from './formatter.js'
import { pretty } from './pretty.js'

/** How `formatResult()` prints. */
export interface PrintOptions {
  /** ANSI colors; default: none. */
  readonly color?: boolean
  /** Columns; default: 100. */
  readonly width?: number
  /** The name of the text in messages; default: `<text>`. */
  readonly filePath?: string
}

/**
 * The diagnostics with their lines and hints, and a summary, as the command line prints them. Secrets are masked.
 * @param text the text that the diagnostics are about
 */
export function formatResult(
  text: string,
  { diagnostics }: Pick<ValidationResult, 'diagnostics'>,
  { color = false, width = DEFAULT_WIDTH, filePath = '<text>' }: PrintOptions = {},
): string {
  const result = { valid: true, models: [], variables: [], diagnostics }
  return pretty([{ path: filePath, source: text, result }], {
    colors: color ? new Chalk({ level: 1 }) : undefined,
    links: false,
    width,
  })
}
