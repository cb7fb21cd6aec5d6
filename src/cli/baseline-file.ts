import { resolve } from 'node:path'
import { UsageError } from '../api.js'
import { errorCode } from '../files/error-code.js'
import { readBounded, textOf } from '../files/read-bounded.js'
import { quoted } from '../formatters/visible-text.js'
import { writeAtomically } from './write-file.js'

/** How many problems of each rule are known: file, relative to the folder of the baseline with "/", → rule → number. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Changes only if old versions of agent-lint cannot read the file. */
const VERSION = 1

/** Reads a baseline. Throws a `UsageError` where it cannot be read, or is none. */
export function readBaseline(file: string, cwd: string): Counts {
  try {
    const contents = readBounded(resolve(cwd, file))
    if (typeof contents === 'string') throw new UsageError(`The baseline ${quoted(file)} is ${contents}.`)
    return countsIn(textOf(contents), file)
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    if (code === 'ENOENT')
      throw new UsageError(
        `The baseline ${quoted(file)} does not exist. Run agent-lint with "--baseline ${file} --update-baseline" to create it.`,
      )
    throw new UsageError(`The baseline ${quoted(file)} cannot be read (${code}).`)
  }
}

function countsIn(text: string, file: string): Counts {
  const data = parsed(text, file)
  const { version, files } = (data ?? {}) as { version?: unknown; files?: unknown }
  if (version !== VERSION || !isObject(files)) throw notABaseline(file)
  return new Map(
    Object.entries(files).map(([path, rules]) => {
      if (!isObject(rules)) throw notABaseline(file)
      return [path, new Map(Object.entries(rules).map(([rule, count]) => [rule, countOf(count, file)]))]
    }),
  )
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notABaseline(file)
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function countOf(count: unknown, file: string): number {
  if (typeof count === 'number' && Number.isInteger(count) && count > 0) return count
  throw notABaseline(file)
}

function notABaseline(file: string): UsageError {
  return new UsageError(
    `${quoted(file)} is not a baseline of agent-lint: expected {"version": ${VERSION}, "files": {"FILE": {"RULE": NUMBER}}}.`,
  )
}

/** Writes a baseline: sorted, so that it changes only where the problems change. Throws a `UsageError` if it cannot. */
export function writeBaseline(file: string, cwd: string, counts: Counts): void {
  const files = sorted([...counts].map(([path, rules]) => [path, sorted([...rules])]))
  try {
    writeAtomically(resolve(cwd, file), `${JSON.stringify({ version: VERSION, files }, undefined, 2)}\n`)
  } catch (error) {
    throw new UsageError(`Cannot write the baseline ${quoted(file)} (${errorCode(error) ?? String(error)}).`)
  }
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
}
