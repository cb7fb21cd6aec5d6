import type { ChalkInstance } from 'chalk'
import type { Severity } from '../diagnostic.js'

type Paint = (text: string) => string

/** The few ways in which text is set off; each returns the text as it is when there is no color. */
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

/** Chalk, loaded only where there is color: it costs a tenth of a run's time. Sixteen colors, so that they follow the user's own theme. */
export async function loadColors(): Promise<ChalkInstance> {
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}

const asItIs: Paint = (text) => text

/** The styles in these colors, or in none. */
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
      severity: { error: asItIs, warning: asItIs, info: asItIs },
      good: asItIs,
      strong: asItIs,
      faint: asItIs,
      place: asItIs,
      hint: asItIs,
      related: asItIs,
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
    link,
  }
}
