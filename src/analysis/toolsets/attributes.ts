import toolsets from '../../data/toolsets.json' with { type: 'json' }
import type { Path } from '../../diagnostic.js'
import { behaves, firstOf, inRange } from '../../decode/versions.js'
import { asMap, type ToolsetEntry } from '../config.js'

type Ranges = Readonly<Record<string, string>>

const types: Ranges = toolsets.types
const attributes = toolsets.attributes as Readonly<Record<string, Ranges>>
const requires = toolsets.requires as Readonly<Record<string, Ranges | undefined>>

/** Every toolset type that a config version knows. */
export function toolsetTypes(version: number): string[] {
  return Object.keys(types).filter((type) => isToolsetType(type, version))
}

/** Whether docker-agent has toolsets of this type; names are compared letter for letter. */
export function isToolsetType(type: string, version: number): boolean {
  return Object.hasOwn(types, type) && inRange(types[type] ?? '', version)
}

/** The last config version that has a type that was removed later; undefined for any other text. */
export function lastVersionOf(type: string): number | undefined {
  const last = Object.hasOwn(types, type) ? types[type]?.split('-')[1] : undefined
  return last ? Number(last) : undefined
}

/** An attribute of a toolset that goes with certain types only. */
export interface BoundAttribute {
  /** As written: `command`, `remote.headers`. */
  readonly name: string
  readonly path: Path
  /** The types that take it in this config version. */
  readonly types: readonly string[]
  /** Types that take it from a later config version on, with that version. */
  readonly later: Ranges
}

/** The attributes of a toolset that have a value and that this config version binds to certain types. */
export function boundAttributes({ value, path }: ToolsetEntry, version: number): BoundAttribute[] {
  return Object.entries(attributes).flatMap(([name, ranges]) => {
    const bound = Object.values(ranges).some((range) => firstOf(range) <= version)
    if (!bound || !hasEffect(name, value, version)) return []
    const taking = Object.keys(ranges).filter((type) => inRange(ranges[type] ?? '', version))
    const later = Object.entries(ranges).filter(([, range]) => firstOf(range) > version)
    return [
      {
        name,
        path: [...path, ...name.split('.')],
        types: taking,
        later: Object.fromEntries(later.map(([type, range]) => [type, String(firstOf(range))])),
      },
    ]
  })
}

/** The attributes of a toolset that its type does not take: docker-agent refuses the file. */
export function misplacedAttributes(entry: ToolsetEntry, version: number): BoundAttribute[] {
  const wrong = boundAttributes(entry, version).filter((attribute) => !attribute.types.includes(entry.type))
  const remote = wrong.some((attribute) => attribute.name === 'remote')
  return wrong.filter((attribute) => !(remote && attribute.name === 'remote.headers'))
}

/** The types that take all of some attributes. */
export function typesTakingAll(bound: readonly BoundAttribute[]): string[] {
  const [first, ...others] = bound
  return (first?.types ?? []).filter((type) => others.every((attribute) => attribute.types.includes(type)))
}

/** What a toolset of a type needs in a config version: groups of attributes of which one is enough. */
export function requiredAttributes(type: string, version: number): string[][] {
  return Object.entries(requires[type] ?? {}).flatMap(([names, range]) =>
    inRange(range, version) ? [names.split('|')] : [],
  )
}

/** Whether a value counts as set for docker-agent: `false`, empty texts, lists and maps do not, except where it looks at presence alone. */
export function isGiven(name: string, value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (toolsets.evenIfEmpty.includes(name) || typeof value === 'number') return true
  if (typeof value === 'object') return Object.keys(value).length > 0
  return value !== '' && value !== false
}

function hasEffect(name: string, toolset: object, version: number): boolean {
  const data = asMap(toolset) ?? {}
  const remote = asMap(data.remote) ?? {}
  if (name === 'remote.headers') return isGiven(name, remote.headers)
  if (name !== 'remote') return isGiven(name, data[name])
  return (
    isGiven('url', remote.url) ||
    isGiven('transport_type', remote.transport_type) ||
    (behaves('oauth-makes-a-remote', version) && remote.oauth !== undefined)
  )
}
