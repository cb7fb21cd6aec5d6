import type { Kind, SpecialRule } from '../data/kind.js'
import type { Path } from '../diagnostic.js'
import { kindsIn, perVersion } from './versions.js'

/** A mapping with a fixed set of keys, anywhere in a file. */
export interface Block<Value = Readonly<Record<string, unknown>>> {
  /** Its name in the structure: `AgentConfig`, `BudgetConfig`. */
  readonly name: string
  readonly path: Path
  readonly value: Value
}

/** The kind that a special value has after decoding, if it may contain blocks. */
const HELD: Readonly<Partial<Record<SpecialRule, Kind>>> = {
  hooks: { type: 'list', items: { type: 'block', name: 'HookDefinition' } },
  matchers: { type: 'list', items: { type: 'block', name: 'HookMatcherConfig' } },
  skills: { type: 'list', items: { type: 'block', name: 'InlineSkill' } },
  taskBudget: { type: 'block', name: 'TaskBudget' },
  todo: { type: 'block', name: 'TodoConfig' },
}

const collected = new WeakMap<object, readonly Block[]>()

/**
 * Every block of decoded data, outer ones first. Memoized per data, since several rules ask.
 * @param version the config version that the data was decoded as
 */
export function blocksOf(data: Readonly<Record<string, unknown>>, version: number): readonly Block[] {
  const known = collected.get(data)
  if (known) return known
  const found: Block[] = []
  collect({ type: 'block', name: 'Config' }, data, [], version, found)
  collected.set(data, found)
  return found
}

function collect(kind: Kind, value: unknown, path: Path, version: number, found: Block[]): void {
  if (typeof value !== 'object' || value === null) return
  switch (kind.type) {
    case 'list':
    case 'map': {
      const inner = kind.type === 'list' ? kind.items : kind.values
      if (!mayHoldBlock(inner)) return
      for (const [key, item] of Object.entries(value))
        collect(inner, item, [...path, Array.isArray(value) ? Number(key) : key], version, found)
      return
    }
    case 'special': {
      const held = HELD[kind.rule]
      if (held) collect(held, value, path, version, found)
      return
    }
    case 'block':
      collectBlock({ name: kind.name, path, value: value as Block['value'] }, version, found)
  }
}

function collectBlock(block: Block, version: number, found: Block[]): void {
  found.push(block)
  for (const [key, kind] of holdersIn(block.name, version))
    if (Object.hasOwn(block.value, key)) collect(kind, block.value[key], [...block.path, key], version, found)
}

/** The keys of a block that may hold blocks, in one version; few keys do. */
const holdersIn = perVersion((block, version): readonly (readonly [key: string, kind: Kind])[] =>
  [...kindsIn(block, version)].filter(([, kind]) => mayHoldBlock(kind)),
)

function mayHoldBlock(kind: Kind): boolean {
  switch (kind.type) {
    case 'list':
      return mayHoldBlock(kind.items)
    case 'map':
      return mayHoldBlock(kind.values)
    case 'special':
      return HELD[kind.rule] !== undefined
    default:
      return kind.type === 'block'
  }
}
