import { DEFAULT_WIDTH, type FormatOptions } from '../formatters/formatter.js'
import { loadColors } from '../formatters/palette.js'
import type { Io, Output } from './io.js'

const WIDEST = 140
const NARROWEST = 40

/** Color, links and width for one stream; a flag comes before NO_COLOR, FORCE_COLOR, and what the stream is. */
export async function terminalOptions(
  output: Output,
  { env }: Pick<Io, 'env'>,
  flag: boolean | undefined,
): Promise<Pick<FormatOptions, 'colors' | 'links' | 'width'>> {
  const isTerminal = output.isTTY === true
  const color = flag ?? colorOfEnvironment(env) ?? (isTerminal && env.TERM !== 'dumb')
  // a terminal that a program made for its children, as pre-commit does, is often 0 columns wide
  const width =
    isTerminal && output.columns ? Math.min(WIDEST, Math.max(NARROWEST, output.columns)) : DEFAULT_WIDTH
  return {
    ...(color ? { colors: await loadColors() } : {}),
    links: color && isTerminal && makesLinks(env),
    width,
  }
}

function colorOfEnvironment(env: Io['env']): boolean | undefined {
  if (env.NO_COLOR) return false
  const forced = env.FORCE_COLOR
  if (forced === undefined) return undefined
  return forced !== '0' && forced !== 'false'
}

/** Terminals that show the text of an OSC 8 sequence as a link. Others ignore it, but a few old ones print it. */
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
