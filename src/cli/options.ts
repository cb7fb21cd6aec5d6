import { UsageError } from '../api.js'
import { quoted } from '../formatters/visible-text.js'
import { closest } from '../suggest.js'
import { oneOf } from '../wording.js'
import { DRAWINGS, FORMATS } from './output-arguments.js'

/** What `agent-lint` can do; without a command it lints. */
export type Command = 'lint' | 'resolve' | 'graph' | 'explain' | 'rules' | 'init' | 'lsp' | 'version'

/** What an option accepts, and with which commands. */
interface OptionSpec {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  readonly multiple?: boolean
  readonly commands: readonly Command[]
  /** The allowed values; default: any. */
  readonly values?: readonly string[] | Partial<Record<Command, readonly string[]>>
}

const EVERYWHERE: readonly Command[] = [
  'lint',
  'resolve',
  'graph',
  'explain',
  'rules',
  'init',
  'lsp',
  'version',
]
const LINT: readonly Command[] = ['lint']
const READING: readonly Command[] = ['lint', 'resolve', 'graph']
const WITH_SETTINGS: readonly Command[] = ['lint', 'resolve', 'graph', 'rules']
const WITH_RULES: readonly Command[] = ['lint', 'rules']
const LIST_FORMATS = ['pretty', 'json']

/** Every option by its long name. */
export const OPTIONS: Readonly<Record<string, OptionSpec>> = {
  format: {
    type: 'string',
    multiple: true,
    commands: WITH_SETTINGS,
    values: { lint: FORMATS, resolve: LIST_FORMATS, graph: DRAWINGS, rules: LIST_FORMATS },
  },
  'output-file': { type: 'string', multiple: true, commands: ['lint', 'graph'] },
  quiet: { type: 'boolean', short: 'q', commands: LINT },
  'max-warnings': { type: 'string', commands: LINT },
  env: { type: 'string', commands: ['lint', 'graph'], values: ['error', 'warn', 'off'] },
  'env-file': { type: 'string', multiple: true, commands: READING },
  'no-user-config': { type: 'boolean', commands: READING },
  flavor: { type: 'string', multiple: true, commands: READING },
  'models-gateway': { type: 'string', commands: READING },
  'stdin-filename': { type: 'string', commands: READING },
  'skip-unrelated': { type: 'boolean', commands: LINT },
  fix: { type: 'boolean', commands: LINT },
  'unsafe-fixes': { type: 'boolean', commands: LINT },
  diff: { type: 'boolean', commands: LINT },
  rule: { type: 'string', multiple: true, commands: WITH_RULES },
  only: { type: 'string', multiple: true, commands: WITH_RULES },
  'exit-zero': { type: 'boolean', commands: LINT },
  settings: { type: 'string', commands: WITH_SETTINGS },
  'no-settings': { type: 'boolean', commands: WITH_SETTINGS },
  baseline: { type: 'string', commands: LINT },
  'update-baseline': { type: 'boolean', commands: LINT },
  json: { type: 'boolean', commands: ['resolve'] },
  yes: { type: 'boolean', short: 'y', commands: ['init'] },
  stdio: { type: 'boolean', commands: ['lsp'] },
  clientProcessId: { type: 'string', commands: ['lsp'] },
  color: { type: 'boolean', commands: EVERYWHERE },
  'no-color': { type: 'boolean', commands: EVERYWHERE },
  help: { type: 'boolean', short: 'h', commands: EVERYWHERE },
  version: { type: 'boolean', short: 'v', commands: EVERYWHERE },
}

/** The first operand that is not a file. */
export const COMMANDS: readonly string[] = ['resolve', 'graph', 'explain', 'rules', 'init', 'lsp', 'version']

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

/** Throws a `UsageError` for an unknown option, one that does not apply to the command, and a wrong value. */
export function checkOption({ name, rawName, value, inlineValue }: OptionToken, command: Command): void {
  const spec = OPTIONS[name]
  if (spec === undefined)
    throw new UsageError(`Unknown option ${quoted(rawName)}.${suggestion(name, command)}`)
  if (!spec.commands.includes(command)) {
    const what = command === 'lint' ? 'linting' : `"agent-lint ${command}"`
    throw new UsageError(`The option "${rawName}" does not apply to ${what}.${seeHelp(command)}`)
  }
  if (spec.type === 'boolean' && value !== undefined)
    throw new UsageError(`The option "${rawName}" accepts no value.${seeHelp(command)}`)
  const values = isList(spec.values) ? spec.values : spec.values?.[command]
  // A value that looks like an option is almost always a sign that the value is missing.
  const missing =
    value === undefined || value === '' || (inlineValue !== true && value.startsWith('-') && value !== '-')
  const choice = values ? `: ${oneOf(values)}` : ''
  if (spec.type === 'string' && missing)
    throw new UsageError(`The option "${rawName}" needs a value${choice}.${seeHelp(command)}`)
  if (values && value !== undefined && !values.includes(value)) {
    const near = closest(value, values)
    throw new UsageError(
      `${quoted(value)} is not a valid value for "${rawName}": expected ${oneOf(values)}.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
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

function isList(values: OptionSpec['values']): values is readonly string[] {
  return Array.isArray(values)
}
