import toolsets from '../../data/toolsets.json' with { type: 'json' }
import type { Path } from '../../diagnostic.js'
import { behaves, firstOf, inRange } from '../../decode/versions.js'
import type { ToolsetEntry } from '../config.js'
import { groupBy } from '../../group-by.js'

/** Config versions by name, as ranges such as `5-`. */
type Ranges = Readonly<Record<string, string>>

const types: Ranges = toolsets.types
const attributes = toolsets.attributes as Readonly<Record<string, Ranges>>
const requires = toolsets.requires as Readonly<Record<string, Ranges | undefined>>

/** Every toolset type of a config version. */
export function toolsetTypes(version: number): string[] {
  return Object.keys(types).filter((type) => isToolsetType(type, version))
}

/** Whether docker-agent has toolsets of this type. Case matters. */
export function isToolsetType(type: string, version: number): boolean {
  return Object.hasOwn(types, type) && inRange(types[type] ?? '', version)
}

/** The last config version with a type that was removed later; undefined for any other string. */
export function lastVersionOf(type: string): number | undefined {
  const last = Object.hasOwn(types, type) ? types[type]?.split('-')[1] : undefined
  return last ? Number(last) : undefined
}

/** An attribute of a toolset that only certain types accept. */
export interface BoundAttribute {
  /** With its parent if it is nested: `command`, `remote.headers`. */
  readonly name: string
  readonly path: Path
  /** The types that accept it in this config version. */
  readonly types: readonly string[]
  /** Types that accept it only from a later config version on, with that version. */
  readonly later: Readonly<Record<string, number>>
}

const found = new WeakMap<ToolsetEntry, readonly BoundAttribute[]>()

/**
 * The attributes of a toolset that have a value and that its config version ties to certain types. Memoized per toolset, since
 * several rules ask.
 */
export function boundAttributes(entry: ToolsetEntry, version: number): readonly BoundAttribute[] {
  const known = found.get(entry)
  if (known) return known
  const { value, path } = entry
  const byKey = boundIn(version)
  const bound = Object.keys(value)
    .flatMap((key) => byKey.get(key) ?? [])
    .filter(({ name }) => hasEffect(name, value, version))
    .sort((a, b) => a.index - b.index)
    .map(({ index: _, ...attribute }) => ({ ...attribute, path: [...path, ...attribute.name.split('.')] }))
  found.set(entry, bound)
  return bound
}

/** An attribute with its place in the table. */
type Bound = Omit<BoundAttribute, 'path'> & { readonly index: number }

const tables = new Map<number, ReadonlyMap<string, readonly Bound[]>>()

/** The attributes that a config version ties to types, by their outer key; read once, which makes a batch of files 3 % faster. */
function boundIn(version: number): ReadonlyMap<string, readonly Bound[]> {
  const known = tables.get(version)
  if (known) return known
  const bound = Object.entries(attributes).flatMap(([name, ranges], index): Bound[] => {
    if (Object.values(ranges).every((range) => firstOf(range) > version)) return []
    const later = Object.entries(ranges).filter(([, range]) => firstOf(range) > version)
    return [
      {
        name,
        index,
        types: Object.keys(ranges).filter((type) => inRange(ranges[type] ?? '', version)),
        later: Object.fromEntries(later.map(([type, range]) => [type, firstOf(range)])),
      },
    ]
  })
  const table = groupBy(bound, ({ name }) => name.split('.')[0] ?? '')
  tables.set(version, table)
  return table
}

/** The attributes that the type of a toolset does not accept, so that docker-agent refuses the file. */
export function misplacedAttributes(entry: ToolsetEntry, version: number): BoundAttribute[] {
  const wrong = boundAttributes(entry, version).filter((attribute) => !attribute.types.includes(entry.type))
  const remote = wrong.some((attribute) => attribute.name === 'remote')
  return wrong.filter((attribute) => !(remote && attribute.name === 'remote.headers'))
}

/** Whether a type accepts an attribute in a config version. Every type accepts one that no type is tied to, and an unknown type all. */
export function acceptsAttribute(type: string, name: string, version: number): boolean {
  const bound = boundIn(version)
    .get(name)
    ?.find((attribute) => attribute.name === name)
  return bound === undefined || !isToolsetType(type, version) || bound.types.includes(type)
}

/** The types that accept every one of some attributes. */
export function typesWithAll(bound: readonly BoundAttribute[]): string[] {
  const [first, ...others] = bound
  return (first?.types ?? []).filter((type) => others.every((attribute) => attribute.types.includes(type)))
}

/** What a toolset of a type needs in a config version: groups of attributes, one of each group. */
export function requiredAttributes(type: string, version: number): string[][] {
  return Object.entries(requires[type] ?? {}).flatMap(([names, range]) =>
    inRange(range, version) ? [names.split('|')] : [],
  )
}

/**
 * Whether docker-agent counts an attribute as set: `false` and empty strings, lists and mappings do not count, except for
 * attributes whose mere presence counts.
 */
export function isGiven(name: string, value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (toolsets.evenIfEmpty.includes(name) || typeof value === 'number') return true
  if (typeof value === 'object') return Object.keys(value).length > 0
  return value !== '' && value !== false
}

function hasEffect(name: string, toolset: ToolsetEntry['value'], version: number): boolean {
  const { remote } = toolset
  if (name === 'remote.headers') return isGiven(name, remote?.headers)
  if (name !== 'remote') return isGiven(name, toolset[name as keyof typeof toolset])
  return Boolean(
    remote?.url || remote?.transport_type || (behaves('oauth-makes-a-remote', version) && remote?.oauth),
  )
}
