import { dirname } from 'node:path'
import type { Environment, ValidateOptions, ValidationResult } from '../api.js'
import { lookUpIn } from '../files/look-up.js'
import { lint } from '../lint.js'
import { maskResult } from '../secrets/mask-result.js'
import { shownEnvironment } from '../secrets/shown-environment.js'
import { readSettings, settingsResult } from '../settings/read-settings.js'
import { describeText } from '../team/describe.js'
import type { Team } from '../team/team.js'
import type { Arguments } from './arguments.js'
import { findEnvironment, type FoundEnvironment } from './environment.js'
import type { Target } from './find-files.js'
import type { SettingsLookup } from './settings.js'
import { askedFlavors } from './flavors.js'
import { GATEWAY_VARIABLE } from './models-gateway.js'
import { readUserConfig } from './user-config.js'
import type { Io } from './io.js'

/** A linter with the options of the command line. */
export interface Linter {
  readonly lint: (text: string, target: Target) => ValidationResult
  /** The team of a file that is not a settings file. */
  readonly describe: (text: string, target: Target) => Team
  /** The options with which a file that is not a settings file is checked. */
  readonly options: (target: Target) => ValidateOptions
  /** The result as it is printed: without secrets, and with the names of variables instead of their values. */
  readonly shown: (result: ValidationResult, text: string, target: Target) => ValidationResult
  /** The variables that count as set for a file; none where they are not checked. */
  readonly env: (target: Target) => Environment
  /** What concerns all files: mistakes in the user's own configuration, and flavors that no file so far defines. */
  readonly notes: () => string[]
}

type LinterOptions = Pick<
  Arguments,
  'env' | 'envFiles' | 'flavors' | 'modelsGateway' | 'stdinFilename' | 'userConfig'
>

/** Creates the linter. Throws a `UsageError` for an `--env-file` that cannot be read. */
export function linterFor(options: LinterOptions, settings: SettingsLookup, io: Io): Linter {
  const environmentOf = environments(options, settings, io)
  const user = options.userConfig ? readUserConfig(io.env) : undefined
  const modelsGateway = options.modelsGateway ?? (io.env[GATEWAY_VARIABLE] || user?.modelsGateway)
  const flavors = options.flavors.length > 0 ? askedFlavors(options.flavors) : undefined
  const optionsIn = (target: Target, env: Environment | undefined): ValidateOptions => {
    const isPlaced = !target.stdin || options.stdinFilename !== undefined
    return {
      filePath: isPlaced ? target.path : undefined,
      files: isPlaced ? lookUpIn(dirname(target.absolute)) : undefined,
      settings: settings.of(target),
      env: env ?? false,
      envSources: environmentOf(target)?.sources,
      userProviders: user?.providers,
      flavors: options.flavors,
      modelsGateway,
    }
  }
  const lintIn = (text: string, target: Target, env: Environment | undefined): ValidationResult =>
    settings.isSettings(target) ? settingsResult(readSettings(text)) : lint(text, optionsIn(target, env))
  return {
    options: (target) => optionsIn(target, environmentOf(target)?.env),
    env: (target) => environmentOf(target)?.env ?? {},
    notes: () => [...(user?.fault === undefined ? [] : [user.fault]), ...(flavors?.notes() ?? [])],
    describe: (text, target) => {
      flavors?.see(text)
      return describeText(text, optionsIn(target, environmentOf(target)?.env))
    },
    lint: (text, target) => {
      flavors?.see(text)
      return lintIn(text, target, environmentOf(target)?.env)
    },
    shown: (result, text, target) => {
      const found = text.includes('$') ? environmentOf(target) : undefined
      return maskResult(result, found && lintIn(text, target, shownEnvironment(found.env)).models)
    },
  }
}

/** Returns a function from a file to its variables, or to undefined where they are not checked. Each set of files is read once. */
function environments(
  { env, envFiles }: Pick<Arguments, 'env' | 'envFiles'>,
  settings: SettingsLookup,
  io: Io,
): (target: Target) => FoundEnvironment | undefined {
  const known = new Map<string, FoundEnvironment>()
  const read = (settingsFiles: readonly string[]): FoundEnvironment => {
    const key = settingsFiles.join('\0')
    const found =
      known.get(key) ?? findEnvironment({ envFiles, settingsFiles, cwd: io.cwd, processEnv: io.env })
    known.set(key, found)
    return found
  }
  if (env !== 'off') read([])
  return (target) => {
    const own = settings.of(target)
    return own.env === 'off' ? undefined : read(own.envFiles)
  }
}
