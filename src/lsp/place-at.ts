import type { Path, Span } from '../diagnostic.js'
import { keyText } from '../document/keys.js'
import type { YamlNode } from '../document/tree.js'

/** A key or a value that is written at an offset. */
export interface PlaceAt {
  readonly path: Path
  readonly at: 'key' | 'value'
  readonly node: YamlNode
}

/** The innermost key, scalar or alias at an offset. Aliases are not followed. */
export function placeAt(root: YamlNode | undefined, offset: number): PlaceAt | undefined {
  let place: PlaceAt | undefined = root && { path: [], at: 'value', node: root }
  while (place?.at === 'value' && (place.node.kind === 'map' || place.node.kind === 'seq'))
    place = stepInto(place, offset)
  return place && contains(place.node, offset) ? place : undefined
}

function stepInto({ path, node }: PlaceAt, offset: number): PlaceAt | undefined {
  if (node.kind === 'seq') {
    const index = node.items.findIndex((item) => contains(item, offset))
    const item = node.items[index]
    return item && { path: [...path, index], at: 'value', node: item }
  }
  if (node.kind !== 'map') return undefined
  for (const { key, value } of node.pairs) {
    const step = [...path, keyText(key)]
    if (contains(key, offset)) return { path: step, at: 'key', node: key }
    if (contains(value, offset)) return { path: step, at: 'value', node: value }
  }
  return undefined
}

function contains({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end
}
