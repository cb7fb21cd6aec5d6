import { readdir, readdirSync, statSync, type Dirent, type Stats } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { errorCode } from '../files/error-code.js'
import { quoted } from '../formatters/visible-text.js'
import { closest } from '../suggest.js'
import { COMMANDS } from './options.js'
import type { Skipped } from './skipped.js'

/** A file to check. */
export interface Target {
  /** For messages: as the user wrote it, or below the directory as the user wrote it. */
  readonly path: string
  readonly absolute: string
  /** The user named it, so it is checked whatever it contains. */
  readonly named: boolean
  readonly stdin: boolean
}

/** What operands mean. */
export interface Found {
  readonly targets: readonly Target[]
  /** Directories that cannot be read. */
  readonly skipped: readonly Skipped[]
  /** What to say about operands that mean no file. */
  readonly missing: readonly string[]
}

/** Where to look for files. */
export interface Search {
  readonly cwd: string
  /** The name of standard input in messages. */
  readonly stdinFilename?: string
}

/** The operand that means standard input. */
const STDIN = '-'
const PATTERN = '**/*.{yaml,yml,hcl}'
const NEVER = ['**/.git/**', '**/node_modules/**']

/**
 * Finds the files that operands mean, each once: named files in their order, the files of a directory sorted and without
 * those that git ignores. A pattern that the shell did not expand means the files that match it.
 */
export async function findFiles(operands: readonly string[], search: Search): Promise<Found> {
  const targets = new Map<string, Target>()
  const missing: string[] = []
  const skipped: Skipped[] = []
  for (const operand of operands.length === 0 ? ['.'] : operands) {
    const found = await expand(operand, search)
    missing.push(...found.missing)
    skipped.push(...found.skipped)
    for (const target of found.targets)
      if (!targets.get(target.absolute)?.named) targets.set(target.absolute, target)
  }
  return { targets: [...targets.values()], skipped, missing }
}

async function expand(operand: string, { cwd, stdinFilename }: Search): Promise<Found> {
  if (operand === STDIN) {
    const path = stdinFilename ?? '<stdin>'
    return only({ path, absolute: resolve(cwd, path), named: true, stdin: true })
  }
  const absolute = resolve(cwd, operand)
  const found = statusOf(absolute)
  if (found === undefined) {
    return isPattern(operand)
      ? matching(operand, cwd)
      : { targets: [], skipped: [], missing: [explainMissing(operand, cwd)] }
  }
  return found.isDirectory()
    ? walk(operand, absolute)
    : only({ path: operand, absolute, named: true, stdin: false })
}

/** Synchronous: `node:fs/promises` takes Node 3 % of a run to load. */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function only(target: Target): Found {
  return { targets: [target], skipped: [], missing: [] }
}

function isPattern(operand: string): boolean {
  return /[*?{[]/.test(operand)
}

/** The files that match a pattern, without those that git ignores. They count as named, as if the shell had found them. */
async function matching(pattern: string, cwd: string): Promise<Found> {
  const { globby } = await import('globby')
  const names = await globby(pattern, {
    cwd,
    gitignore: true,
    dot: true,
    ignore: NEVER,
    expandDirectories: false,
    followSymbolicLinks: false,
    suppressErrors: true,
  })
  return {
    targets: names.sort().map((path) => ({ path, absolute: resolve(cwd, path), named: true, stdin: false })),
    skipped: [],
    missing: names.length > 0 ? [] : [`No file matches the pattern ${quoted(pattern)}.`],
  }
}

async function walk(operand: string, absolute: string): Promise<Found> {
  const { globby, isGitIgnored } = await import('globby')
  const unread = new Map<string, string>()
  const tell = (path: string, error: unknown): unknown =>
    unread.set(path, errorCode(error) ?? 'unknown error')
  const names = await globby(PATTERN, {
    cwd: absolute,
    gitignore: true,
    dot: true,
    ignore: NEVER,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    suppressErrors: true,
    fs: { readdir: readdirThatTells(tell) },
  }).catch((error: unknown) => {
    // The directory itself cannot be searched.
    if (errorCode(error) === undefined) throw error
    tell(absolute, error)
    return []
  })
  const isIgnored =
    unread.size > 0
      ? await isGitIgnored({ cwd: absolute, suppressErrors: true }).catch(() => nothing)
      : nothing
  return {
    targets: names.sort().map((name) => ({
      path: join(operand, name),
      absolute: join(absolute, name),
      named: false,
      stdin: false,
    })),
    skipped: [...unread]
      .filter(([path]) => !isIgnored(path))
      .map(([path, code]) => ({
        path: join(operand, relative(absolute, path)),
        reason: `The directory cannot be read (${code}).`,
      })),
    missing: [],
  }
}

const nothing = (): boolean => false

type ReaddirCallback = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

/** `fs.readdir` as globby calls it. globby itself only passes over directories that it cannot read. */
function readdirThatTells(onFailure: (path: string, error: unknown) => void): typeof readdir {
  const call = (path: string, options: { withFileTypes: true }, callback: ReaddirCallback): void =>
    readdir(path, options, (error, entries) => {
      if (error) onFailure(path, error)
      callback(error, entries)
    })
  return call as typeof readdir
}

function explainMissing(operand: string, cwd: string): string {
  const what = `No such file or directory: ${quoted(operand)}.`
  const siblings = namesIn(dirname(resolve(cwd, operand)))
  const name = basename(operand)
  const near = siblings.find((sibling) => sibling === otherExtension(name)) ?? closest(name, siblings)
  if (near !== undefined) return `${what} Did you mean ${quoted(join(dirname(operand), near))}?`
  const command = closest(operand, COMMANDS)
  return command === undefined ? what : `${what} Did you mean the command "${command}"?`
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function otherExtension(name: string): string | undefined {
  if (name.endsWith('.yml')) return name.replace(/\.yml$/, '.yaml')
  return name.endsWith('.yaml') ? name.replace(/\.yaml$/, '.yml') : undefined
}
