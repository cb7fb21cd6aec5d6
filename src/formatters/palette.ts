import { Chalk } from 'chalk'
import type { Severity } from '../diagnostic.js'

type Paint = (text: string) => string

/** The few ways in which text is set off; each returns the text as it is when there is no colour. */
export interface Palette {
  readonly severity: Readonly<Record<Severity, Paint>>
  readonly good: Paint
  readonly strong: Paint
  readonly faint: Paint
  readonly place: Paint
  readonly hint: Paint
  readonly related: Paint
  /** Makes text a link where the terminal can. */
  readonly link: (text: string, address: string) => string
}

/** Sixteen colours only, so that they follow the user's own theme. */
export function palette({ color, links }: { readonly color: boolean; readonly links: boolean }): Palette {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return {
    severity: { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.blue.bold },
    good: chalk.green.bold,
    strong: chalk.bold,
    faint: chalk.dim,
    place: chalk.cyan,
    hint: chalk.green,
    related: chalk.blue,
    link: (text, address) => (links ? `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\` : text),
  }
}
