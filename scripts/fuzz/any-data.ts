import fc, { type Arbitrary } from 'fast-check'
import type { Kind, SpecialRule } from '../../src/data/kind.js'
import { strings, structure } from '../../src/generated/structure.js'
import { keysIn, kindIn } from '../../src/decode/versions.js'
import { fixtureData, fixtureValues, isMapping, SPECIAL_BLOCKS } from './fixtures.js'

type Data = Readonly<Record<string, unknown>>

/** The choices of one file, as fast-check makes and shrinks them. */
interface Choices {
  /** True in so many of a hundred cases. */
  readonly chance: (percent: number) => boolean
  readonly oneOf: <T>(list: readonly T[]) => T
  readonly some: <T>(list: readonly T[], atMost: number) => T[]
  readonly version: number
}

/** Values of a form that no key expects. */
const ODD_VALUES: readonly unknown[] = [
  null, '', ' ', 'x', '${A}', '$A', '${env.A}', '012', '1.10', '~', 'a,b', 'x/y/z', 'https://h:1/p?q#f',
  0, -1, 2.5, 1e300, true, false, [], {}, [null], [[]], { '': null }, { constructor: 1 }, ['x', 'x'],
] // prettier-ignore

/** Names of entries, few enough that references find them. */
const NAMES = ['root', 'helper', 'fast', 'Fast', 'openai', 'my_gateway', 'a b', 'toString', '1']

/**
 * The data of files of any config version with any keys of the structure, and values that fixtures write at
 * the same place. Few of them load, but new keys and the fixtures of new rules are reached without a change here.
 */
export const anyData: Arbitrary<Data> = fc.gen().map((generate) => {
  const chance = (percent: number): boolean => generate(fc.nat, { max: 99 }) < percent
  const oneOf = <T>(list: readonly T[]): T => list[generate(fc.nat, { max: list.length - 1 })] as T
  const some = <T>(list: readonly T[], atMost: number): T[] =>
    generate(fc.subarray<T>, [...list], { maxLength: Math.min(atMost, list.length) })
  const version = generate(fc.integer, { min: 0, max: 17 })
  const choices = { chance, oneOf, some, version }
  const written = chance(70) ? { version: chance(50) ? version : String(version) } : {}
  const own = { ...written, ...blockOf('Config', choices, 0) }
  return chance(50) ? own : merged(oneOf(fixtureData), own)
})

/** The first mapping with what the second one adds, at every depth; where both have a value, that of the first one. */
function merged(first: Data, second: Data): Data {
  const both = Object.entries(second).map(([key, value]) => {
    const own = Object.hasOwn(first, key) ? first[key] : undefined
    return [key, isMapping(own) && isMapping(value) ? merged(own, value) : (own ?? value)] as const
  })
  return { ...first, ...Object.fromEntries(both) }
}

/** Keys without which little of a file is looked at. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  Config: ['agents', 'models'],
  AgentConfig: ['model', 'instruction', 'toolsets'],
  ModelConfig: ['provider', 'model'],
  Toolset: ['type'],
  HookDefinition: ['type'],
}

const ALL_KEYS = Object.values(structure).flatMap((block) => Object.keys(block))

function blockOf(name: string, choices: Choices, depth: number): Data {
  const { chance, oneOf, some, version } = choices
  const known = chance(95) ? keysIn(name, version) : Object.keys(structure[name] ?? {})
  const usual = (USUAL[name] ?? []).filter((key) => known.includes(key) && chance(90))
  const keys = new Set([...usual, ...some(known, depth < 2 ? 5 : 4)])
  keys.delete('version')
  const foreign = chance(5) ? [[oneOf(ALL_KEYS), oneOf(ODD_VALUES)] as const] : []
  return Object.fromEntries([
    ...[...keys].map((key) => [key, valueOf(name, key, choices, depth)] as const),
    ...foreign,
  ])
}

function valueOf(name: string, key: string, choices: Choices, depth: number): unknown {
  const { chance, oneOf, version } = choices
  const kind = kindIn(name, key, version) ?? structure[name]?.[key]
  if (kind === undefined || chance(1)) return oneOf(ODD_VALUES)
  const allowed = (strings as Readonly<Record<string, { readonly allowed: readonly string[] } | undefined>>)[
    `${name}.${key}`
  ]
  if (allowed && chance(50)) return oneOf(allowed.allowed)
  const values = fixtureValues.get(`${name}.${key}`) ?? []
  if (chance(holdsBlock(kind) ? 15 : 70) && values.length > 0) return oneOf(values)
  return valueOfKind(kind, choices, depth)
}

function holdsBlock(kind: Kind): boolean {
  switch (kind.type) {
    case 'block':
      return true
    case 'list':
      return holdsBlock(kind.items)
    case 'map':
      return holdsBlock(kind.values)
    case 'special':
      return kind.rule in SPECIAL_BLOCKS
    default:
      return false
  }
}

function valueOfKind(kind: Kind, choices: Choices, depth: number): unknown {
  const { chance, oneOf, some } = choices
  switch (kind.type) {
    case 'text':
      return oneOf([...NAMES, 'docs', '${A}', 'openai/gpt-4o', 'fast,root'])
    case 'bool':
      return chance(50)
    case 'int':
      return oneOf([0, 1, 5, -1, 2.5, 4096, 1e9])
    case 'float':
      return oneOf([0, 0.5, 1, 2, -0.1])
    case 'any':
      return oneOf(ODD_VALUES)
    case 'list':
      return some([0, 1, 2], 3).map(() => valueOfKind(kind.items, choices, depth + 1))
    case 'map':
      return Object.fromEntries(
        some(NAMES, depth === 0 ? 4 : 2).map((name) => [name, valueOfKind(kind.values, choices, depth + 1)]),
      )
    case 'block':
      return blockOf(kind.name, choices, depth + 1)
    case 'special':
      return specialValue(kind.rule, choices, depth)
  }
}

/** Special values that are lists of blocks; for some, one block may be written instead. */
const LISTS: ReadonlySet<SpecialRule> = new Set(['hooks', 'matchers', 'skills'])

function specialValue(rule: SpecialRule, choices: Choices, depth: number): unknown {
  const { chance, oneOf, some } = choices
  const block = SPECIAL_BLOCKS[rule]
  if (block === undefined || chance(10)) return oneOf(['5m', 'high', 1024, ['a', 'b'], ...ODD_VALUES])
  const one = (): Data => blockOf(block, choices, depth + 1)
  if (rule === 'commands') return Object.fromEntries(some(NAMES, 2).map((name) => [name, one()]))
  return LISTS.has(rule) && chance(70) ? [one(), ...some([0], 1).map(one)] : one()
}
