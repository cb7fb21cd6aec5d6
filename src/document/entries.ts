import { isTextKey, keyText } from './keys.js'
import { dereference, type MapNode, type YamlNode } from './tree.js'

/** One key of a mapping after merging, as docker-agent reads it. */
export interface Entry {
  /** The key as a string; see `keyText`. */
  readonly key: string
  readonly keyNode: YamlNode
  readonly value: YamlNode
  /** The key is written as a string, not as a number, boolean or null. */
  readonly isText: boolean
  /** The `<<` key that the entry comes from; the alias, where flavors copied it from there. */
  readonly mergedBy?: YamlNode
}

/** A mapping after merging. */
export interface Entries {
  /**
   * In order of first appearance; of two with the same key, the later one in the text wins, as in
   * docker-agent's `agents`.
   */
  readonly entries: readonly Entry[]
  /** Merges of anything but one mapping; `list`: of a list of mappings. */
  readonly badMerges: readonly {
    readonly keyNode: YamlNode
    readonly value: YamlNode
    readonly list: boolean
  }[]
  /** Keys that are in the mapping itself and in a merged one. */
  readonly overridden: readonly Entry[]
}

const cache = new WeakMap<MapNode, { plain?: Entries; quoted?: Entries }>()

/**
 * The entries of a mapping after merging its `<<`. `quotedMerge`: a quoted "<<" merges too, as inside agents.
 * Memoized per node, since every diagnostic below the node asks for them.
 */
export function entriesOf(map: MapNode, quotedMerge = false): Entries {
  return memoized(map, quotedMerge, new Set())
}

const byKey = new WeakMap<MapNode, ReadonlyMap<string, Entry>>()

/** The entry of a key after merging, as inside agents; found without a search, since there may be thousands of both. */
export function entryAt(map: MapNode, key: string): Entry | undefined {
  const known = byKey.get(map)
  if (known) return known.get(key)
  const entries = new Map(entriesOf(map, true).entries.map((entry): [string, Entry] => [entry.key, entry]))
  byKey.set(map, entries)
  return entries.get(key)
}

function memoized(map: MapNode, quotedMerge: boolean, inside: Set<MapNode>): Entries {
  const known = cache.get(map)
  if (known) return (known[quotedMerge ? 'quoted' : 'plain'] ??= merge(map, quotedMerge, inside))
  const added: { plain?: Entries; quoted?: Entries } = {}
  cache.set(map, added)
  return (added[quotedMerge ? 'quoted' : 'plain'] = merge(map, quotedMerge, inside))
}

function merge(map: MapNode, quotedMerge: boolean, inside: Set<MapNode>): Entries {
  const found = new Map<string, Entry>()
  const badMerges: { keyNode: YamlNode; value: YamlNode; list: boolean }[] = []
  const overridden: Entry[] = []
  inside.add(map)
  const put = (entry: Entry): void => {
    const other = found.get(entry.key)
    if (other && (entry.mergedBy === undefined) !== (other.mergedBy === undefined))
      overridden.push(entry.mergedBy ? other : entry)
    found.set(entry.key, entry)
  }
  for (const { key, value, mergedBy } of map.pairs) {
    if (!isMergeKey(key, quotedMerge)) {
      put({ key: keyText(key), keyNode: key, value, isText: isTextKey(key), mergedBy })
      continue
    }
    const source = dereference(value)
    const sources = source?.kind === 'seq' ? source.items.map((item) => dereference(item)) : [source]
    if (source?.kind === 'seq' || source?.kind !== 'map')
      badMerges.push({
        keyNode: key,
        value,
        list: sources.every((item) => item?.kind === 'map') && source?.kind === 'seq',
      })
    for (const item of sources) {
      if (item?.kind !== 'map' || inside.has(item)) continue
      for (const entry of memoized(item, quotedMerge, inside).entries) put({ ...entry, mergedBy: key })
    }
  }
  inside.delete(map)
  return { entries: [...found.values()], badMerges, overridden }
}

function isMergeKey(key: YamlNode, quoted: boolean): boolean {
  return key.kind === 'scalar' && key.text === '<<' && (key.style === 'plain' || quoted)
}
