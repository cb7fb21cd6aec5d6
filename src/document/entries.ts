import { isTextKey, keyText } from './keys.js'
import { dereference, type MapNode, type YamlNode } from './tree.js'

/** One key of a mapping as docker-agent sees it, after merges. */
export interface Entry {
  /** The key as text; see `keyText`. */
  readonly key: string
  readonly keyNode: YamlNode
  readonly value: YamlNode
  /** The key is a text, not a number, bool or null. */
  readonly isText: boolean
  /** It comes from this `<<` key. */
  readonly mergedBy?: YamlNode
}

/** A mapping after merging. */
export interface Entries {
  /** In the order of their first appearance; the later in text order wins, as in docker-agent's `agents`. */
  readonly entries: readonly Entry[]
  /** `<<` whose value is no mapping (or, where `list` says so, a list of mappings). */
  readonly badMerges: readonly {
    readonly keyNode: YamlNode
    readonly value: YamlNode
    readonly list: boolean
  }[]
  /** Keys that stand in the mapping and in a merged one. */
  readonly overridden: readonly Entry[]
}

const cache = new WeakMap<MapNode, { plain?: Entries; quoted?: Entries }>()

/**
 * The entries of a mapping with `<<` merged in. `quotedMerge`: a quoted "<<" merges too (inside agents).
 * Memoized per node, since rules and positions ask again and again.
 */
export function entriesOf(map: MapNode, quotedMerge = false): Entries {
  return memoized(map, quotedMerge, new Set())
}

function memoized(map: MapNode, quotedMerge: boolean, inside: Set<MapNode>): Entries {
  const known = cache.get(map) ?? {}
  cache.set(map, known)
  return (known[quotedMerge ? 'quoted' : 'plain'] ??= merge(map, quotedMerge, inside))
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
  for (const { key, value } of map.pairs) {
    if (!isMergeKey(key, quotedMerge)) {
      put({ key: keyText(key), keyNode: key, value, isText: isTextKey(key) })
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
