import { dirname } from 'node:path'
import type { Environment, ValidateOptions, ValidationResult } from '../api.js'
import { lookUpIn } from '../files/look-up.js'
import { lint } from '../lint.js'
import type { Arguments } from './arguments.js'
import { findEnvironment } from './environment.js'
import type { Target } from './find-files.js'
import type { Io } from './io.js'

/** The linter as the command line's options set it up. */
export interface Linter {
  readonly lint: (text: string, target: Target) => ValidationResult
  /** The variables that it checks against; none with `--env off`. */
  readonly env: Environment
}

/** Sets up the linter. Throws a `UsageError` for an `--env-file` that cannot be read. */
export function linterFor(
  { env: level, envFiles, stdinFilename }: Pick<Arguments, 'env' | 'envFiles' | 'stdinFilename'>,
  io: Io,
): Linter {
  const found = level === 'off' ? undefined : findEnvironment({ envFiles, cwd: io.cwd, processEnv: io.env })
  const settings: ValidateOptions['settings'] =
    level === 'warn' ? { rules: { 'missing-env': 'warning' } } : {}
  return {
    env: found?.env ?? {},
    lint: (text, target) => {
      const isPlaced = !target.stdin || stdinFilename !== undefined
      const place = isPlaced ? { filePath: target.path, files: lookUpIn(dirname(target.absolute)) } : {}
      try {
        return lint(text, {
          ...place,
          settings,
          env: found?.env ?? false,
          ...(found ? { envSources: found.sources } : {}),
        })
      } catch (error) {
        if (error instanceof Error) error.message += ` (while checking "${target.path}")`
        throw error
      }
    },
  }
}
