import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { UsageError, type RuleSettings } from '../api.js'
import { readSource, unreadResult } from '../files/read-source.js'
import type { FileReport } from '../formatters/formatter.js'
import { quoted } from '../formatters/visible-text.js'
import { SETTINGS_FILES } from '../init/settings-file.js'
import { readSettings, settingsResult } from '../settings/read-settings.js'
import type { EnvLevel, SettingsFile } from '../settings/shape.js'
import type { Arguments } from './arguments.js'
import type { Target } from './find-files.js'
import type { Io } from './io.js'
import { layered, type Layer } from './setting-layers.js'

/** What the settings and the command line say about one file. */
export interface FileSettings {
  readonly rules: RuleSettings
  readonly env: EnvLevel
  /** Absolute paths. */
  readonly envFiles: readonly string[]
}

/** The settings of the files of a run. */
export interface SettingsLookup {
  readonly of: (target: Target) => FileSettings
  readonly ignores: (target: Target) => boolean
  /** Whether a file is itself a settings file. */
  readonly isSettings: (target: Target) => boolean
  /** The settings files of the run that have mistakes. */
  readonly reports: readonly FileReport[]
}

type Asked = Pick<Arguments, 'env' | 'rules' | 'only' | 'settings' | 'settingsFile'>
type Match = (path: string) => boolean

/** A settings file with its patterns. */
interface Loaded {
  readonly file: SettingsFile
  readonly folder: string
  readonly ignores: Match
  readonly overrides: readonly Match[]
  readonly report?: FileReport
}

/**
 * Reads the settings of files: those that `--settings` names, or the nearest `.agent-lint.yaml` or `.agent-lint.yml` in the folder of a file or above
 * it, up to the folder with `.git`. `defaults` hold where neither they nor the command line say anything. Throws a `UsageError` if the file of `--settings` cannot be read.
 */
export async function settingsFor(
  targets: readonly Target[],
  asked: Asked,
  { cwd }: Pick<Io, 'cwd'>,
  defaults?: Layer,
): Promise<SettingsLookup> {
  const find = finder(asked, cwd)
  const paths = new Set([
    ...(asked.settingsFile === undefined ? [] : [resolve(cwd, asked.settingsFile)]),
    ...targets.flatMap((target) => find(dirname(target.absolute)) ?? []),
  ])
  const loaded = new Map<string, Loaded>()
  for (const path of paths) loaded.set(path, await load(path, cwd, path === given(asked, cwd)))
  const loadedFor = (target: Target): Loaded | undefined => loaded.get(find(dirname(target.absolute)) ?? '')
  const layer = layered(asked, defaults)
  return {
    of: (target) => {
      const own = loadedFor(target)
      if (!own) return { ...layer([]), envFiles: [] }
      const path = pathIn(own.folder, target)
      const overrides = (own.file.overrides ?? []).filter((_, index) => own.overrides[index]?.(path))
      const envFiles = (own.file['env-files'] ?? []).map((name) => resolve(own.folder, name))
      return { ...layer([own.file, ...overrides]), envFiles }
    },
    ignores: (target) => {
      const own = loadedFor(target)
      return own?.ignores(pathIn(own.folder, target)) ?? false
    },
    isSettings: ({ absolute }) => SETTINGS_FILES.includes(basename(absolute)) || loaded.has(absolute),
    reports: [...loaded.values()].flatMap(({ report }) => report ?? []),
  }
}

function given({ settingsFile }: Asked, cwd: string): string | undefined {
  return settingsFile === undefined ? undefined : resolve(cwd, settingsFile)
}

/** Returns a function from a folder to the settings file for it; each folder is looked at once. */
function finder(asked: Asked, cwd: string): (folder: string) => string | undefined {
  if (!asked.settings) return () => undefined
  const path = given(asked, cwd)
  if (path !== undefined) return () => path
  const known = new Map<string, string | undefined>()
  const find = (folder: string): string | undefined => {
    if (!known.has(folder)) known.set(folder, look(folder))
    return known.get(folder)
  }
  const look = (folder: string): string | undefined => {
    const found = SETTINGS_FILES.map((name) => join(folder, name)).find((path) => existsSync(path))
    if (found !== undefined) return found
    const parent = dirname(folder)
    return parent === folder || existsSync(join(folder, '.git')) ? undefined : find(parent)
  }
  return find
}

async function load(path: string, cwd: string, isGiven: boolean): Promise<Loaded> {
  const { text, fault } = readSource(path)
  if (fault && isGiven)
    throw new UsageError(`Cannot read the settings file ${quoted(relative(cwd, path))}. ${fault.message}`)
  const read = readSettings(text)
  const result = fault ? unreadResult(fault) : settingsResult(read)
  const file = fault ? {} : read.settings
  const { ignore = [], overrides = [] } = file
  const patterns = [ignore, ...overrides.map(({ files }) => files)]
  const [ignores = never, ...matchers] = patterns.some((list) => list.length > 0)
    ? patterns.map((await import('./globs.js')).matcherOf)
    : patterns.map(() => never)
  return {
    file,
    folder: dirname(path),
    ignores,
    overrides: matchers,
    report: result.valid ? undefined : { path: relative(cwd, path), source: text, result },
  }
}

const never: Match = () => false

/** What commands that do not print diagnostics say about mistakes in settings files. */
export function settingsNotes({ reports }: SettingsLookup): string[] {
  return reports.map(
    ({ path }) => `The settings file ${quoted(path)} has mistakes. Run "agent-lint ${path}" to see them.`,
  )
}

function pathIn(folder: string, { absolute }: Target): string {
  return relative(folder, absolute).replaceAll(sep, '/')
}
