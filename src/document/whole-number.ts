import type { Path } from '../diagnostic.js'
import { entryAt } from './entries.js'
import { taggedValue } from './tags.js'
import { dereference, type YamlNode } from './tree.js'

/** Whether the value at a path is a number without a fraction: `42`, not `42.0` or `"42"`, which decoded data cannot tell apart. */
export function isWholeNumber(root: YamlNode | undefined, path: Path): boolean {
  let node = root && dereference(root)
  for (const key of path) {
    const child: YamlNode | undefined =
      node?.kind === 'map'
        ? entryAt(node, String(key))?.value
        : node?.kind === 'seq' && typeof key === 'number'
          ? node.items[key]
          : undefined
    node = child && dereference(child)
  }
  return node?.kind === 'scalar' && taggedValue(node).type === 'int'
}
