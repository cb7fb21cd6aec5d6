import type { ChalkInstance } from 'chalk'
import type { Severity } from '../diagnostic.js'

type Paint = (text: string) => string

/** The styles of text. Without color, each returns the text unchanged. */
export interface Palette {
  readonly severity: Readonly<Record<Severity, Paint>>
  readonly good: Paint
  readonly strong: Paint
  readonly faint: Paint
  readonly place: Paint
  readonly hint: Paint
  readonly related: Paint
  /** Lines of a change. */
  readonly removed: Paint
  readonly added: Paint
  /** Turns text into a link if the terminal supports links. */
  readonly link: (text: string, address: string) => string
}

/** Loads chalk, only for color, because loading takes a tenth of a run's time. It uses sixteen colors, which follow the user's theme. */
export async function loadColors(): Promise<ChalkInstance> {
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}

const unchanged: Paint = (text) => text

/** The styles with these colors, or without color. */
export function palette({
  colors: chalk,
  links,
}: {
  readonly colors?: ChalkInstance
  readonly links: boolean
}): Palette {
  const link: Palette['link'] = (text, address) =>
    links ? `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\` : text
  if (!chalk)
    return {
      severity: { error: unchanged, warning: unchanged, info: unchanged },
      good: unchanged,
      strong: unchanged,
      faint: unchanged,
      place: unchanged,
      hint: unchanged,
      related: unchanged,
      removed: unchanged,
      added: unchanged,
      link,
    }
  return {
    severity: { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.blue.bold },
    good: chalk.green.bold,
    strong: chalk.bold,
    faint: chalk.dim,
    place: chalk.cyan,
    hint: chalk.green,
    related: chalk.blue,
    removed: chalk.red,
    added: chalk.green,
    link,
  }
}
