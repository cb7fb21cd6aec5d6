import data from '../data/expansion.json' with { type: 'json' }
import { blocksOf, type Block } from '../decode/blocks.js'
import type { Path } from '../diagnostic.js'
import { asMap } from './config.js'
import { dollars, type Dollar } from './dollars.js'
import { perFile } from './per-file.js'

/** How docker-agent expands variables in a field; `src/data/expansion.json` says what each way means. */
export type Expansion = 'template' | 'variables' | 'path' | 'env-form' | 'shell' | 'nothing'

/** What the table says of a field. */
interface Row {
  readonly as: Expansion
  readonly prose?: boolean
  readonly names?: readonly string[]
  readonly instead?: string
  readonly except?: readonly string[]
}

/** A string of the file, with the way in which its field expands. */
export interface ExpandedString {
  readonly path: Path
  readonly text: string
  readonly dollars: readonly Dollar[]
  /** The field as in the table: `Toolset.args`. */
  readonly field: string
  readonly as: Expansion
  /** Text for people or models, in which a literal `$` is often meant. */
  readonly prose: boolean
  /** The prompt of a slash command, which also knows the user's arguments and the agent's tools. */
  readonly prompt: boolean
  /** The top-level names that a template knows. */
  readonly names: readonly string[]
  /** What to do instead in a field that expands nothing. */
  readonly instead?: string
  /** The mapping that the field belongs to: a toolset, a hook, an agent. */
  readonly block: Block
}

interface Field extends Row {
  readonly field: string
  /** Keys below the block that lead to the strings; `*` is every entry. */
  readonly keys: readonly string[]
  /** Rows that apply instead for some types of toolsets. */
  readonly types?: Readonly<Record<string, Row>>
}

const fields = new Map<string, Field[]>()
for (const [field, row] of Object.entries(data)) {
  if (!('as' in row)) continue
  const [block = '', ...keys] = field.split('.')
  const known = fields.get(block) ?? []
  fields.set(block, [...known, { ...(row as Row), field, keys }])
}

/** Every string of a file whose field the table has, if it contains `$`, `!` or `{{`; other strings have nothing to expand. */
export const expandedStrings = perFile((config): readonly ExpandedString[] =>
  blocksOf(config.data, config.version).flatMap((block) =>
    (fields.get(block.name) ?? []).flatMap((field) => stringsIn(block, field)),
  ),
)

function stringsIn(block: Block, { field, keys, types, ...general }: Field): ExpandedString[] {
  // Most fields are absent, or have nothing to expand; paths to them are not even built.
  const written = block.value[keys[0] ?? '']
  if (written === undefined || !mayExpand(written)) return []
  const row = types?.[String(block.value.type)] ?? general
  const isCommands = keys[0] === 'commands'
  return valuesAt(block.value, block.path, keys).flatMap(({ value, path }) => {
    const strings = isCommands ? commandStrings(value, path) : leaves(value, path, row.except ?? [])
    return strings
      .filter(({ text }) => EXPANDS.test(text))
      .map(({ prompt = false, prose = row.prose ?? false, ...string }) => ({
        ...string,
        dollars: dollars(string.text),
        field,
        as: row.as,
        prose,
        prompt,
        names: prompt ? ['env', 'args'] : (row.names ?? (row.as === 'template' ? ['env'] : [])),
        instead: row.instead,
        block,
      }))
  })
}

const EXPANDS = /[$!]|\{\{/
const knownToExpand = new WeakMap<object, boolean>()

/** Whether a string below a value has something to expand. Memoized, since aliases share values. */
function mayExpand(value: unknown): boolean {
  if (typeof value === 'string') return EXPANDS.test(value)
  if (typeof value !== 'object' || value === null) return false
  const known = knownToExpand.get(value)
  if (known !== undefined) return known
  const found = Object.values(value).some(mayExpand)
  knownToExpand.set(value, found)
  return found
}

interface Value {
  readonly value: unknown
  readonly path: Path
}

interface Leaf {
  readonly text: string
  readonly path: Path
  readonly prompt?: boolean
  readonly prose?: boolean
}

function valuesAt(value: unknown, path: Path, [key, ...rest]: readonly string[]): Value[] {
  if (key === undefined) return [{ value, path }]
  const map = asMap(value)
  if (key !== '*') return map && Object.hasOwn(map, key) ? valuesAt(map[key], [...path, key], rest) : []
  return typeof value === 'object' && value !== null
    ? entries(value, path).flatMap((entry) => valuesAt(entry.value, entry.path, rest))
    : []
}

function entries(value: object, path: Path): Value[] {
  return Object.entries(value).map(([key, item]: [string, unknown]) => ({
    value: item,
    path: [...path, Array.isArray(value) ? Number(key) : key],
  }))
}

/** Every string below a value, once where aliases share it. */
function leaves(value: unknown, path: Path, except: readonly string[], seen = new Set<object>()): Leaf[] {
  if (typeof value === 'string') return [{ text: value, path }]
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  return entries(value, path)
    .filter((entry) => !except.includes(String(entry.path.at(-1))))
    .flatMap((entry) => leaves(entry.value, entry.path, [], seen))
}

/** The strings of slash commands, which are a mapping or a list of mappings; each command is its prompt, or a mapping. */
function commandStrings(value: unknown, path: Path): Leaf[] {
  if (Array.isArray(value))
    return entries(value, path).flatMap((entry) => commandStrings(entry.value, entry.path))
  return entries(asMap(value) ?? {}, path).flatMap(({ value: command, path: at }): Leaf[] => {
    if (typeof command === 'string') return [{ text: command, path: at, prompt: true }]
    const { description, instruction, url } = asMap(command) ?? {}
    return [
      { text: description, path: [...at, 'description'] },
      { text: instruction, path: [...at, 'instruction'], prompt: true },
      { text: url, path: [...at, 'url'], prose: false },
    ].flatMap((leaf) => (typeof leaf.text === 'string' ? [{ ...leaf, text: leaf.text }] : []))
  })
}

/** The key whose value a string is, or is an item of, for messages. */
export function keyOf(path: Path): string {
  return String(path.findLast((part) => typeof part === 'string'))
}
