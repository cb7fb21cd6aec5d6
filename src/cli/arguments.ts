import { parseArgs } from 'node:util'
import { UsageError, type RuleSettings } from '../api.js'
import type { EnvLevel } from '../settings/shape.js'
import { quoted } from '../formatters/visible-text.js'
import { gatewayArgument } from './models-gateway.js'
import { outputsOf, type DrawingName, type OutputTarget } from './output-arguments.js'
import { checkOption, COMMANDS, OPTIONS, type Command } from './options.js'
import { ruleArguments } from './rule-arguments.js'

/** The parsed command line: checked, with defaults. */
export interface Arguments {
  readonly command: Command
  /** Files, directories or `-`; for `explain`: rule IDs. */
  readonly operands: readonly string[]
  /** Where results go, in the order of the command line; empty: the environment decides. */
  readonly outputs: readonly OutputTarget[]
  /** Where the drawings of `graph` go, in the order of the command line; empty: one goes to standard output. */
  readonly drawings: readonly OutputTarget<DrawingName>[]
  readonly quiet: boolean
  /** More warnings than this fail the run; default: no limit. */
  readonly maxWarnings?: number
  /** Default: the settings, or `error`. */
  readonly env?: EnvLevel
  readonly envFiles: readonly string[]
  /** Read the user's own configuration of docker-agent. */
  readonly userConfig: boolean
  /** The flavors to apply, in this order. */
  readonly flavors: readonly string[]
  /** Default: the environment, or the user's own configuration of docker-agent. */
  readonly modelsGateway?: string
  readonly stdinFilename?: string
  /** Default: the terminal and the environment decide. */
  readonly color?: boolean
  readonly skipUnrelated: boolean
  /** Which fixes to apply, or to show. */
  readonly fix: 'none' | 'safe' | 'all'
  /** Show what the fixes change, and write nothing. */
  readonly diff: boolean
  /** The severities of `--rule`. */
  readonly rules: RuleSettings
  /** Only these rules report; default: all. */
  readonly only?: readonly string[]
  /** Problems do not fail the run. */
  readonly exitZero: boolean
  /** The settings file; default: the nearest one, or none with `settings: false`. */
  readonly settingsFile?: string
  readonly settings: boolean
  readonly baseline?: string
  readonly updateBaseline: boolean
  readonly json: boolean
  /** `init` writes without asking. */
  readonly yes: boolean
  readonly help: boolean
  readonly version: boolean
}

/** Parses the arguments after the program's name. Throws a `UsageError` that names the wrong argument and the closest valid one. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: { ...OPTIONS },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const afterDashes = tokens.find((token) => token.kind === 'option-terminator')?.index ?? Infinity
  const first = tokens.find((token) => token.kind === 'positional')
  const command =
    first && first.index < afterDashes && COMMANDS.includes(first.value) ? (first.value as Command) : 'lint'
  for (const token of tokens) if (token.kind === 'option') checkOption(token, command)
  checkPairs(values)
  const text = (name: string): string | undefined => values[name] as string | undefined
  const isSet = (name: string): boolean => values[name] === true
  return {
    command,
    operands: command === 'lint' ? positionals : positionals.slice(1),
    outputs: command === 'lint' ? outputsOf(tokens) : [],
    drawings: command === 'graph' ? outputsOf(tokens) : [],
    quiet: isSet('quiet'),
    maxWarnings: limit(text('max-warnings')),
    env: text('env') as Arguments['env'],
    envFiles: (values['env-file'] ?? []) as string[],
    userConfig: !isSet('no-user-config'),
    flavors: (values.flavor ?? []) as string[],
    modelsGateway: gatewayArgument(text('models-gateway')),
    stdinFilename: text('stdin-filename'),
    color: lastColor(tokens),
    skipUnrelated: isSet('skip-unrelated'),
    fix: fixesOf(values),
    diff: isSet('diff'),
    ...ruleArguments(values),
    exitZero: isSet('exit-zero'),
    settingsFile: text('settings'),
    settings: !isSet('no-settings'),
    baseline: text('baseline'),
    updateBaseline: isSet('update-baseline'),
    json: isSet('json') || (command !== 'lint' && (values.format as string[] | undefined)?.at(-1) === 'json'),
    yes: isSet('yes'),
    help: isSet('help'),
    version: isSet('version'),
  }
}

/** The fixes that are asked for. `--unsafe-fixes` alone is an error: whoever only wants to look must not have a file rewritten. */
function fixesOf(values: Readonly<Record<string, unknown>>): Arguments['fix'] {
  if (values.diff === true && values.format !== undefined)
    throw new UsageError('The option "--diff" prints a diff, so "--format" does not apply to it.')
  const isWanted = values.fix === true || values.diff === true
  if (values['unsafe-fixes'] !== true) return isWanted ? 'safe' : 'none'
  if (isWanted) return 'all'
  throw new UsageError(
    'The option "--unsafe-fixes" needs "--fix", which applies the fixes, or "--diff", which shows them.',
  )
}

/** Checks options that need another one. */
function checkPairs(values: Readonly<Record<string, unknown>>): void {
  if (values['update-baseline'] === true && values.baseline === undefined)
    throw new UsageError('The option "--update-baseline" needs "--baseline FILE".')
  if (values['update-baseline'] === true && values.diff === true)
    throw new UsageError('The option "--diff" writes nothing, so "--update-baseline" does not apply to it.')
  if (values['no-settings'] === true && values.settings !== undefined)
    throw new UsageError('The options "--settings" and "--no-settings" exclude each other.')
}

function limit(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text))
    throw new UsageError(
      `${quoted(text)} is not a valid value for "--max-warnings": expected a whole number, 0 or more.`,
    )
  return Number(text)
}

function lastColor(
  tokens: readonly { readonly kind: string; readonly name?: string }[],
): boolean | undefined {
  const last = tokens.findLast(
    (token) => token.kind === 'option' && (token.name === 'color' || token.name === 'no-color'),
  )
  return last === undefined ? undefined : last.name === 'color'
}
