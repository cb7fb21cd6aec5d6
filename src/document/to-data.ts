import { entriesOf } from './entries.js'
import { taggedValue } from './tags.js'
import { dereference, type YamlNode } from './tree.js'

const converted = new WeakMap<YamlNode, unknown>()

/**
 * The plain data of a node: mappings without a prototype, lists and scalars. A node with several aliases is
 * converted once.
 */
export function toData(node: YamlNode): unknown {
  const target = dereference(node)
  if (!target) return null
  if (converted.has(target)) return converted.get(target)
  if (target.kind === 'scalar') {
    const value = taggedValue(target)
    return value.type === 'null' ? null : value.value
  }
  if (target.kind === 'seq') {
    const list: unknown[] = []
    converted.set(target, list)
    for (const item of target.items) list.push(toData(item))
    return list
  }
  const map = Object.create(null) as Record<string, unknown>
  converted.set(target, map)
  for (const entry of entriesOf(target).entries) map[entry.key] = toData(entry.value)
  return map
}
