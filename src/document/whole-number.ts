import type { Path } from '../diagnostic.js'
import { entriesOf } from './entries.js'
import { taggedValue } from './tags.js'
import { dereference, type MapNode, type YamlNode } from './tree.js'

const indexed = new WeakMap<MapNode, ReadonlyMap<string, YamlNode>>()

/** Whether the value at a path is a number without a fraction: `42`, not `42.0` or `"42"`, which decoded data cannot tell apart. */
export function isWholeNumber(root: YamlNode | undefined, path: Path): boolean {
  let node = root && dereference(root)
  for (const key of path) {
    const child: YamlNode | undefined =
      node?.kind === 'map'
        ? valuesOf(node).get(String(key))
        : node?.kind === 'seq' && typeof key === 'number'
          ? node.items[key]
          : undefined
    node = child && dereference(child)
  }
  return node?.kind === 'scalar' && taggedValue(node).type === 'int'
}

/** The values of a mapping by key; indexed once, because a file can have thousands of models. */
function valuesOf(map: MapNode): ReadonlyMap<string, YamlNode> {
  const known = indexed.get(map)
  if (known) return known
  const values = new Map(entriesOf(map).entries.map(({ key, value }) => [key, value]))
  indexed.set(map, values)
  return values
}
