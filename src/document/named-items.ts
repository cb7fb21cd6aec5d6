import { dereference, type MapNode, type SeqNode, type YamlNode } from './tree.js'

/** An item of a list that has a name, as the entry of a mapping that is probably meant. */
export interface NamedItem {
  /** The node of the name. */
  readonly key: YamlNode
  /** The whole item. */
  readonly item: YamlNode
  /** What the entry of the mapping would be: the item without its name. */
  readonly value: MapNode
}

const cache = new WeakMap<SeqNode, ReadonlyMap<string, NamedItem>>()

/**
 * The items of a list that was written in place of a mapping, by their names: items such as `{name: root, …}` or
 * `{root: {…}}`. Of two with one name, only the first. Memoized per node.
 */
export function namedItems(list: SeqNode): ReadonlyMap<string, NamedItem> {
  const known = cache.get(list)
  if (known) return known
  const found = new Map<string, NamedItem>()
  for (const item of list.items) {
    const named = nameOf(item)
    if (named && !found.has(named.name)) found.set(named.name, named)
  }
  cache.set(list, found)
  return found
}

function nameOf(item: YamlNode): (NamedItem & { readonly name: string }) | undefined {
  const map = dereference(item)
  if (map?.kind !== 'map') return undefined
  const pair = map.pairs.find(({ key }) => key.kind === 'scalar' && key.text === 'name')
  if (pair?.value.kind === 'scalar' && pair.value.text !== '')
    return {
      name: pair.value.text,
      key: pair.value,
      item,
      value: { ...map, pairs: map.pairs.filter((other) => other !== pair) },
    }
  const [only, ...others] = map.pairs
  const value = only && dereference(only.value)
  return only?.key.kind === 'scalar' && value?.kind === 'map' && others.length === 0
    ? { name: only.key.text, key: only.key, item, value }
    : undefined
}
