import { parseArgs } from 'node:util'
import { UsageError } from '../api.js'
import { quoted } from '../formatters/visible-text.js'
import { closest } from '../suggest.js'
import { oneOf } from '../wording.js'

/** What `agent-lint` can do; without a command it lints. */
export type Command = 'lint' | 'resolve' | 'explain' | 'version'

/** How to print results. */
export type FormatName = 'pretty' | 'compact' | 'json'

/** The parsed command line: checked, with defaults. */
export interface Arguments {
  readonly command: Command
  /** Files, directories or `-`; for `explain`: rule IDs. */
  readonly operands: readonly string[]
  readonly format: FormatName
  readonly quiet: boolean
  /** More warnings than this fail the run; default: no limit. */
  readonly maxWarnings?: number
  readonly env: 'error' | 'warn' | 'off'
  readonly envFiles: readonly string[]
  /** Read the user's own configuration of docker-agent. */
  readonly userConfig: boolean
  readonly stdinFilename?: string
  /** Default: the terminal and the environment decide. */
  readonly color?: boolean
  readonly skipUnrelated: boolean
  /** Which fixes to apply. */
  readonly fix: 'none' | 'safe' | 'all'
  readonly json: boolean
  readonly help: boolean
  readonly version: boolean
}

interface OptionSpec {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  readonly multiple?: boolean
  readonly commands: readonly Command[]
  /** The allowed values; default: any. */
  readonly values?: readonly string[]
}

const EVERYWHERE: readonly Command[] = ['lint', 'resolve', 'explain', 'version']
const LINT: readonly Command[] = ['lint']
const READING: readonly Command[] = ['lint', 'resolve']

const OPTIONS: Readonly<Record<string, OptionSpec>> = {
  format: { type: 'string', commands: LINT, values: ['pretty', 'compact', 'json'] },
  quiet: { type: 'boolean', short: 'q', commands: LINT },
  'max-warnings': { type: 'string', commands: LINT },
  env: { type: 'string', commands: LINT, values: ['error', 'warn', 'off'] },
  'env-file': { type: 'string', multiple: true, commands: READING },
  'no-user-config': { type: 'boolean', commands: READING },
  'stdin-filename': { type: 'string', commands: READING },
  'skip-unrelated': { type: 'boolean', commands: LINT },
  fix: { type: 'boolean', commands: LINT },
  'unsafe-fixes': { type: 'boolean', commands: LINT },
  json: { type: 'boolean', commands: ['resolve'] },
  color: { type: 'boolean', commands: EVERYWHERE },
  'no-color': { type: 'boolean', commands: EVERYWHERE },
  help: { type: 'boolean', short: 'h', commands: EVERYWHERE },
  version: { type: 'boolean', short: 'v', commands: EVERYWHERE },
}

const COMMANDS: readonly string[] = ['resolve', 'explain', 'version']

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
  const text = (name: string): string | undefined => values[name] as string | undefined
  const isSet = (name: string): boolean => values[name] === true
  return {
    command,
    operands: command === 'lint' ? positionals : positionals.slice(1),
    format: (text('format') ?? 'pretty') as FormatName,
    quiet: isSet('quiet'),
    maxWarnings: limit(text('max-warnings')),
    env: (text('env') ?? 'error') as Arguments['env'],
    envFiles: (values['env-file'] ?? []) as string[],
    userConfig: !isSet('no-user-config'),
    stdinFilename: text('stdin-filename'),
    color: lastColor(tokens),
    skipUnrelated: isSet('skip-unrelated'),
    fix: isSet('unsafe-fixes') ? 'all' : isSet('fix') ? 'safe' : 'none',
    json: isSet('json'),
    help: isSet('help'),
    version: isSet('version'),
  }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken, command: Command): void {
  const spec = OPTIONS[name]
  if (spec === undefined)
    throw new UsageError(`Unknown option ${quoted(rawName)}.${suggestion(name, command)}`)
  if (!spec.commands.includes(command)) {
    const what = command === 'lint' ? 'linting' : `"agent-lint ${command}"`
    throw new UsageError(`The option "${rawName}" does not apply to ${what}.${seeHelp(command)}`)
  }
  if (spec.type === 'boolean' && value !== undefined)
    throw new UsageError(`The option "${rawName}" accepts no value.${seeHelp(command)}`)
  // A value that looks like an option is almost always a sign that the value is missing.
  const missing =
    value === undefined || value === '' || (inlineValue !== true && value.startsWith('-') && value !== '-')
  const choice = spec.values ? `: ${oneOf(spec.values)}` : ''
  if (spec.type === 'string' && missing)
    throw new UsageError(`The option "${rawName}" needs a value${choice}.${seeHelp(command)}`)
  if (spec.values && value !== undefined && !spec.values.includes(value)) {
    const near = closest(value, spec.values)
    throw new UsageError(
      `${quoted(value)} is not a valid value for "${rawName}": expected ${oneOf(spec.values)}.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    )
  }
}

function suggestion(name: string, command: Command): string {
  const near = closest(
    name,
    Object.keys(OPTIONS).filter((option) => OPTIONS[option]?.commands.includes(command)),
  )
  return near === undefined ? seeHelp(command) : ` Did you mean "--${near}"?`
}

function seeHelp(command: Command): string {
  return `\nSee "agent-lint ${command === 'lint' ? '' : `${command} `}--help".`
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
