import type { Path } from '../diagnostic.js'
import { structure } from '../generated/structure.js'
import { kindIn } from './versions.js'

/** A mapping with a fixed set of keys, wherever it stands in a file. */
export interface Block {
  /** Its name in the structure: `AgentConfig`, `BudgetConfig`. */
  readonly name: string
  readonly path: Path
  readonly value: Readonly<Record<string, unknown>>
}

/** Values that are decoded by a rule of their own, and the blocks that may stand in them. */
const SPECIAL: Readonly<Record<string, string>> = {
  '#hooks': '@HookDefinition[]',
  '#matchers': '@HookMatcherConfig[]',
  '#skills': '@InlineSkill[]',
  '#taskBudget': '@TaskBudget',
  '#todo': '@TodoConfig',
}

const collected = new WeakMap<object, readonly Block[]>()

/** Every block of decoded data, outer ones first, as the config version that the data was decoded by reads it. Memoized per data, since several rules ask. */
export function blocksOf(data: Readonly<Record<string, unknown>>, version: number): readonly Block[] {
  const known = collected.get(data)
  if (known) return known
  const found: Block[] = []
  collect('@Config', data, [], version, found)
  collected.set(data, found)
  return found
}

function collect(kind: string, value: unknown, path: Path, version: number, found: Block[]): void {
  if (!mayHoldBlock(kind) || typeof value !== 'object' || value === null) return
  if (kind.endsWith('[]') || kind.endsWith('{}')) {
    const list = Array.isArray(value)
    for (const [key, item] of Object.entries(value))
      collect(kind.slice(0, -2), item, [...path, list ? Number(key) : key], version, found)
    return
  }
  const special = SPECIAL[kind]
  if (special) {
    collect(special, value, path, version, found)
    return
  }
  const block: Block = { name: kind.slice(1), path, value: value as Block['value'] }
  found.push(block)
  for (const key of Object.keys(structure[block.name] ?? {})) {
    if (Object.hasOwn(block.value, key))
      collect(kindIn(block.name, key, version) ?? '', block.value[key], [...path, key], version, found)
  }
}

function mayHoldBlock(kind: string): boolean {
  const inner = kind.replace(/(\[\]|\{\})+$/, '')
  return inner.startsWith('@') || Object.hasOwn(SPECIAL, inner)
}
