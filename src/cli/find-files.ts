import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from '../api.js'
import { closest } from '../suggest.js'

/** A file to check. */
export interface Target {
  /** For messages: as the user wrote it, or below the directory as the user wrote it. */
  readonly path: string
  readonly absolute: string
  /** The user named it, so it is checked whatever it contains. */
  readonly named: boolean
  readonly stdin: boolean
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
const COMMANDS = ['resolve', 'explain']

/**
 * Finds the files that operands mean, each once: named files in their order, the files of a directory sorted and without
 * those that git ignores. Throws one `UsageError` that lists all operands that do not exist.
 */
export async function findFiles(operands: readonly string[], search: Search): Promise<Target[]> {
  const targets = new Map<string, Target>()
  const missing: string[] = []
  for (const operand of operands.length === 0 ? ['.'] : operands) {
    const found = await expand(operand, search)
    if (found === undefined) missing.push(await explainMissing(operand, search.cwd))
    for (const target of found ?? [])
      if (!targets.get(target.absolute)?.named) targets.set(target.absolute, target)
  }
  if (missing.length > 0) throw new UsageError(missing.join('\n'))
  return [...targets.values()]
}

async function expand(operand: string, { cwd, stdinFilename }: Search): Promise<Target[] | undefined> {
  if (operand === STDIN) {
    const path = stdinFilename ?? '<stdin>'
    return [{ path, absolute: resolve(cwd, path), named: true, stdin: true }]
  }
  const absolute = resolve(cwd, operand)
  const found = await stat(absolute).catch(() => undefined)
  if (found === undefined) return undefined
  return found.isDirectory()
    ? walk(operand, absolute)
    : [{ path: operand, absolute, named: true, stdin: false }]
}

async function walk(operand: string, absolute: string): Promise<Target[]> {
  const { globby } = await import('globby')
  const names = await globby(PATTERN, {
    cwd: absolute,
    gitignore: true,
    dot: true,
    ignore: ['**/.git/**', '**/node_modules/**'],
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    suppressErrors: true,
  })
  return names.sort().map((name) => ({
    path: join(operand, name),
    absolute: join(absolute, name),
    named: false,
    stdin: false,
  }))
}

async function explainMissing(operand: string, cwd: string): Promise<string> {
  const what = `No such file or directory: "${operand}".`
  const siblings = await readdir(dirname(resolve(cwd, operand))).catch(() => [])
  const name = basename(operand)
  const near = siblings.find((sibling) => sibling === otherExtension(name)) ?? closest(name, siblings)
  if (near !== undefined) return `${what} Did you mean "${join(dirname(operand), near)}"?`
  const command = closest(operand, COMMANDS)
  return command === undefined ? what : `${what} Did you mean the command "${command}"?`
}

function otherExtension(name: string): string | undefined {
  if (name.endsWith('.yml')) return name.replace(/\.yml$/, '.yaml')
  return name.endsWith('.yaml') ? name.replace(/\.yaml$/, '.yml') : undefined
}
