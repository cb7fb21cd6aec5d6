import { dirname } from 'node:path'
import type { Environment, ValidateOptions, ValidationResult } from '../api.js'
import { lookUpIn } from '../files/look-up.js'
import { lint } from '../lint.js'
import { maskResult } from '../secrets/mask-result.js'
import { shownEnvironment } from '../secrets/shown-environment.js'
import type { Arguments } from './arguments.js'
import { findEnvironment } from './environment.js'
import type { Target } from './find-files.js'
import { readUserConfig } from './user-config.js'
import type { Io } from './io.js'

/** A linter with the options of the command line. */
export interface Linter {
  readonly lint: (text: string, target: Target) => ValidationResult
  /** The result as it is printed: without secrets, and with the names of variables instead of their values. */
  readonly shown: (result: ValidationResult, text: string, target: Target) => ValidationResult
  /** The variables that count as set; none with `--env off`. */
  readonly env: Environment
  /** What is wrong with the user's own configuration, which concerns every file. */
  readonly note?: string
}

/** Creates the linter. Throws a `UsageError` for an `--env-file` that cannot be read. */
export function linterFor(
  {
    env: level,
    envFiles,
    stdinFilename,
    userConfig,
  }: Pick<Arguments, 'env' | 'envFiles' | 'stdinFilename' | 'userConfig'>,
  io: Io,
): Linter {
  const found = level === 'off' ? undefined : findEnvironment({ envFiles, cwd: io.cwd, processEnv: io.env })
  const settings: ValidateOptions['settings'] =
    level === 'warn' ? { rules: { 'missing-env': 'warning' } } : {}
  const user = userConfig ? readUserConfig(io.env) : undefined
  const lintIn =
    (env: Environment | undefined): Linter['lint'] =>
    (text, target) => {
      const isPlaced = !target.stdin || stdinFilename !== undefined
      return lint(text, {
        filePath: isPlaced ? target.path : undefined,
        files: isPlaced ? lookUpIn(dirname(target.absolute)) : undefined,
        settings,
        env: env ?? false,
        envSources: found?.sources,
        userProviders: user?.providers,
      })
    }
  return {
    env: found?.env ?? {},
    note: user?.fault,
    lint: lintIn(found?.env),
    shown: (result, text, target) =>
      maskResult(
        result,
        found && text.includes('$') ? lintIn(shownEnvironment(found.env))(text, target).models : undefined,
      ),
  }
}
