/**
 * Compares a published agent-schema.json with ours: `npm run check-upstream -- FILE|DIRECTORY`. Prints a checklist.
 * Exit code 0: no differences but the known ones, 1: differences, 2: misuse.
 */
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { factDifferences, schemaIn } from './check-upstream/checkout.js'
import { compareSchemas, type Difference } from './check-upstream/compare.js'
import { sortDifferences } from './check-upstream/known.js'
import { placeFinder, placesOf, SOURCES, type Place, type Sources } from './check-upstream/places.js'
import type { SchemaNode } from './check-upstream/view.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const KNOWN = 'scripts/check-upstream/known.json'

/** One entry of the checklist. */
export interface ChecklistItem {
  readonly message: string
  readonly places: readonly Place[]
}

/** The checklist for a published schema, and how many differences are there on purpose. */
export interface Checklist {
  readonly items: readonly ChecklistItem[]
  readonly known: number
}

/**
 * Compares a file, or a checkout of docker-agent, with our schema and data.
 * Throws an Error for a path that does not exist and for a file that is not a schema of docker-agent.
 */
export function checkUpstream(operand: string): Checklist {
  const isDirectory = statSync(operand, { throwIfNoEntry: false })?.isDirectory()
  if (isDirectory === undefined) throw new Error(`${operand} does not exist.`)
  const file = isDirectory ? schemaIn(operand) : operand
  if (file === undefined) throw new Error(`${operand} has no agent-schema.json.`)
  const sources = Object.fromEntries(
    SOURCES.map((name) => [name, readFileSync(path.join(root, name), 'utf8')]),
  ) as Sources
  const find = placeFinder(sources)
  const ours = JSON.parse(sources['schema/docker-agent.schema.json']) as SchemaNode
  const { unknown, known, stale } = sortDifferences(compareSchemas(readSchema(file), ours))
  return {
    known: known.length,
    items: [
      ...unknown.map((one) => ({ message: describe(one), places: placesOf(one, find) })),
      ...(isDirectory ? factDifferences(operand, find) : []),
      ...stale.map(({ at, difference, reason }) => ({
        message: `${at}: the known difference "${difference}" is gone. It was: ${reason}`,
        places: [{ file: KNOWN, line: lineOf(at), what: 'remove it' }],
      })),
    ],
  }
}

function readSchema(file: string): SchemaNode {
  const schema = parseJson(file)
  const { properties, definitions, $defs } = (schema ?? {}) as Readonly<Record<string, unknown>>
  const has = (node: unknown, key: string): boolean =>
    typeof node === 'object' && node !== null && key in node
  if (!has(properties, 'agents') || !has(properties, 'models') || !(definitions ?? $defs))
    throw new Error(`${file} is not a schema of docker-agent: it needs "agents", "models" and "definitions".`)
  return schema as SchemaNode
}

function parseJson(file: string): unknown {
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file} is not JSON: ${messageOf(error)}`, { cause: error })
  }
}

function lineOf(at: string): number {
  const lines = readFileSync(path.join(root, KNOWN), 'utf8').split('\n')
  return lines.findIndex((line) => line.includes(JSON.stringify(at))) + 1
}

/** A difference in one line: where, and what is new, gone or changed. */
function describe({ at, sign, part, detail, ours }: Difference): string {
  if (part === 'limit') return `${at}: changed limit: ${detail}, ours ${ours ?? 'none'}`
  return `${at}: ${sign === '+' ? 'new' : 'gone'} ${part}${detail === '' ? '' : ` ${detail}`}`
}

function format({ items, known }: Checklist, operand: string): string {
  const count = `${items.length} ${items.length === 1 ? 'difference' : 'differences'}`
  return [
    `${operand}: ${count} (and ${known} known ones, see ${KNOWN})`,
    ...items.flatMap(({ message, places }) => [
      `- [ ] ${message}`,
      ...places.map(({ file, line, what }) => `      ${file}:${line}: ${what}`),
    ]),
  ].join('\n')
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Runs the command and returns its exit code: 0 no differences, 1 differences, 2 misuse. */
export function main(operands: readonly string[], out: (text: string) => void, err = out): number {
  const [operand, extra] = operands
  try {
    if (operand === undefined || extra !== undefined)
      throw new Error('Usage: npm run check-upstream -- FILE|DIRECTORY')
    const checklist = checkUpstream(operand)
    out(format(checklist, operand))
    return checklist.items.length > 0 ? 1 : 0
  } catch (error) {
    err(`check-upstream: ${messageOf(error)}`)
    return 2
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = main(process.argv.slice(2), console.log, console.error)
