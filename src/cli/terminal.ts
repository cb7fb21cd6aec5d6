import { DEFAULT_WIDTH, type FormatOptions } from '../formatters/formatter.js'
import { loadColors } from '../formatters/palette.js'
import type { Io, Output } from './io.js'

const WIDEST = 140
const NARROWEST = 40

/** Color, links and width for a stream. A flag wins over NO_COLOR, which wins over FORCE_COLOR, which wins over the type of the stream. */
export async function terminalOptions(
  output: Output,
  { env }: Pick<Io, 'env'>,
  flag: boolean | undefined,
): Promise<Pick<FormatOptions, 'colors' | 'links' | 'width' | 'wrapHeadlines'>> {
  const isTerminal = output.isTTY === true
  const color = flag ?? colorOfEnvironment(env) ?? (isTerminal && env.TERM !== 'dumb')
  // A pseudo-terminal that a program such as pre-commit opens often has 0 columns.
  const width =
    isTerminal && output.columns ? Math.min(WIDEST, Math.max(NARROWEST, output.columns)) : DEFAULT_WIDTH
  return {
    colors: color ? await loadColors() : undefined,
    links: color && isTerminal && makesLinks(env),
    width,
    wrapHeadlines: isTerminal,
  }
}

function colorOfEnvironment(env: Io['env']): boolean | undefined {
  if (env.NO_COLOR) return false
  const forced = env.FORCE_COLOR
  if (forced === undefined) return undefined
  return forced !== '0' && forced !== 'false'
}

/** Whether the terminal turns OSC 8 sequences into links. Most others ignore them, but some old ones print them. */
function makesLinks(env: Io['env']): boolean {
  const vte = Number(env.VTE_VERSION ?? 0)
  return (
    vte >= 5000 ||
    ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'zed', 'rio'].includes(env.TERM_PROGRAM ?? '') ||
    ['xterm-kitty', 'xterm-ghostty', 'alacritty', 'foot'].includes(env.TERM ?? '') ||
    env.WT_SESSION !== undefined ||
    env.KONSOLE_VERSION !== undefined
  )
}
