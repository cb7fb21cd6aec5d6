import docker from '../data/docker-agent.json' with { type: 'json' }
import versions from '../data/versions.json' with { type: 'json' }
import { retyped, structure } from '../generated/structure.js'
import type { Kind } from '../data/kind.js'

/** The newest known config version, which docker-agent also assumes for files without `version`. */
export const NEWEST_VERSION = docker.configVersion

const keys = versions.keys as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>

/** First and last version of each part of a range. */
type Parts = readonly (readonly [first: number, last: number])[]

const parsed = new Map<string, Parts>()

/** Whether a range such as `12-`, `0-1`, `0,4-` contains a version. */
export function inRange(range: string, version: number): boolean {
  let parts = parsed.get(range)
  if (!parts) parsed.set(range, (parts = partsOf(range)))
  return parts.some(([first, last]) => version >= first && version <= last)
}

function partsOf(range: string): Parts {
  return range.split(',').map((part) => {
    const [first, last = first] = part.split('-')
    return [Number(first), last === '' ? Infinity : Number(last)]
  })
}

/** The first version of a range. */
export function firstOf(range: string): number {
  return Number.parseInt(range, 10)
}

/** The last version of a range; `NEWEST_VERSION` if it is open. */
export function lastOf(range: string): number {
  const last = range.split(',').at(-1)?.split('-') ?? []
  return last[1] === '' ? NEWEST_VERSION : Number(last[1] ?? last[0])
}

/** The versions in which a block has a key; undefined for a key that no version knows. */
export function rangeOf(block: string, key: string): string | undefined {
  const known = ownValue(structure[block], key) !== undefined
  return ownValue(keys[block], key) ?? (known ? `${blockSince(block)}-` : undefined)
}

/** Looks up own properties only: a key in a file may be named like a member of every object, such as `constructor`. */
function ownValue<Value>(table: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined
}

function blockSince(block: string): number {
  const own = keys[block]
  return own ? Math.min(...Object.values(own).map(firstOf)) : 0
}

/** Something that docker-agent does only in some config versions. */
export type Behavior = keyof typeof versions.behaviors

/** Whether docker-agent behaves this way for a file of a config version. */
export function behaves(behavior: Behavior, version: number): boolean {
  return inRange(versions.behaviors[behavior], version)
}

/** A key, as `Block.key`, that accepts some strings only in some config versions. */
export type VersionedStrings = keyof typeof versions.values

const strings: Readonly<Record<VersionedStrings, Readonly<Record<string, string>>>> = versions.values

/** The strings that a key accepts in one version. */
export function stringsIn(key: VersionedStrings, version: number): string[] {
  return Object.entries(strings[key]).flatMap(([text, range]) => (inRange(range, version) ? [text] : []))
}

/** The first version in which a key accepts a string; undefined for a string that no version knows. */
export function firstVersionOf(key: VersionedStrings, text: string): number | undefined {
  const range = ownValue(strings[key], text)
  return range === undefined ? undefined : firstOf(range)
}

/** The kind of value that a key accepts in one version; undefined if the version does not have the key. */
export function kindIn(block: string, key: string, version: number): Kind | undefined {
  return kindsIn(block, version).get(key)
}

/** Every key that a block has in one version. */
export function keysIn(block: string, version: number): string[] {
  return [...kindsIn(block, version).keys()]
}

/** The keys of a block in one version with their kinds; read once, since every key of every file is looked up. */
export const kindsIn = perVersion(
  (block, version): ReadonlyMap<string, Kind> =>
    new Map(
      Object.keys(structure[block] ?? {}).flatMap((key): [string, Kind][] => {
        const kind = readKind(block, key, version)
        return kind ? [[key, kind]] : []
      }),
    ),
)

/** A function of a block and a version that does its work once for each. */
export function perVersion<Value>(
  read: (block: string, version: number) => Value,
): (block: string, version: number) => Value {
  const versions = new Map<number, Map<string, Value>>()
  return (block, version) => {
    let blocks = versions.get(version)
    if (!blocks) versions.set(version, (blocks = new Map<string, Value>()))
    let value = blocks.get(block)
    if (value === undefined) blocks.set(block, (value = read(block, version)))
    return value
  }
}

function readKind(block: string, key: string, version: number): Kind | undefined {
  const range = rangeOf(block, key)
  if (range === undefined || !inRange(range, version)) return undefined
  const kinds = retyped[`${block}.${key}`]
  if (!kinds) return ownValue(structure[block], key)
  const since = Math.max(
    ...Object.keys(kinds)
      .map(Number)
      .filter((first) => first <= version),
  )
  return kinds[String(since)]
}
