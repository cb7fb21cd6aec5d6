import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { UsageError, type Environment } from '../api.js'
import { errorCode } from '../files/error-code.js'
import { readBounded, readIfThere, textOf } from '../files/read-bounded.js'
import { quoted } from '../formatters/visible-text.js'
import { homeFolder } from './home-folder.js'

/** Variables as docker-agent finds them, and phrases that name the places. */
export interface FoundEnvironment {
  readonly env: Environment
  readonly sources: readonly string[]
}

/** Where to look for variables. */
export interface EnvironmentPlaces {
  /** Dotenv files, relative to `cwd`. The first one that sets a variable wins. */
  readonly envFiles: readonly string[]
  /** Further dotenv files, by absolute paths; those that do not exist define nothing. */
  readonly settingsFiles?: readonly string[]
  readonly cwd: string
  readonly processEnv: Environment
  /** Folder with one file per variable, as Docker mounts secrets. */
  readonly secretsFolder?: string
}

const SECRETS_FOLDER = '/run/secrets'
const USER_FILE = '.config/cagent/.env'

/**
 * Collects variables from the places where docker-agent looks: `envFiles`, `settingsFiles`, the process environment, /run/secrets, and the
 * user's own file for docker-agent. The first place that sets a variable wins, even with an empty value. A secret's file is
 * read only when its variable is. Throws a `UsageError` for an env file that cannot be read.
 */
export function findEnvironment({
  envFiles,
  settingsFiles = [],
  cwd,
  processEnv,
  secretsFolder = SECRETS_FOLDER,
}: EnvironmentPlaces): FoundEnvironment {
  const env: Record<string, string | undefined> = {}
  const home = homeFolder(processEnv)
  if (home !== undefined) Object.assign(env, parseEnv(readIfThere(join(home, USER_FILE)) ?? ''))
  for (const name of secretNames(secretsFolder)) defineSecret(env, name, join(secretsFolder, name))
  const files = [
    ...envFiles.map((file) => readGiven(file, cwd)),
    ...settingsFiles.map((file) => parseEnv(readIfThere(file) ?? '')),
  ]
  for (const variables of [processEnv, ...files.reverse()]) {
    for (const [name, value] of Object.entries(variables))
      Object.defineProperty(env, name, { value, enumerable: true, configurable: true, writable: true })
  }
  const sources = [
    ...envFiles.map((file) => `--env-file ${file}`),
    ...settingsFiles.map((file) => relative(cwd, file)),
    'the environment',
    SECRETS_FOLDER,
    `~/${USER_FILE}`,
  ]
  return { env, sources }
}

function readGiven(file: string, cwd: string): Environment {
  if (file === process.getBuiltinModule('node:os').devNull) return {}
  const what = `The file ${quoted(file)} given with "--env-file"`
  try {
    const contents = readBounded(resolve(cwd, file))
    if (typeof contents === 'string') throw new UsageError(`${what} is ${contents}.`)
    return parseEnv(textOf(contents))
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    if (code === 'ENOENT') throw new UsageError(`${what} does not exist.`)
    throw new UsageError(`${what} cannot be read (${code}).`)
  }
}

function secretNames(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [] : [entry.name],
    )
  } catch {
    return []
  }
}

function defineSecret(env: Record<string, string | undefined>, name: string, path: string): void {
  let contents: string | undefined
  const get = (): string | undefined => (contents ??= readIfThere(path)?.replace(/\r?\n$/, ''))
  Object.defineProperty(env, name, { get, enumerable: true, configurable: true })
}
