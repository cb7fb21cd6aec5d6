import { entriesOf } from './entries.js'
import { scalarValue, textOf, type ScalarValue } from './scalar.js'
import { dereference, type ScalarNode, type YamlNode } from './tree.js'

/** Tags of YAML itself, by their short name. */
const CORE_TAG = /^(?:!!|tag:yaml\.org,2002:)(\w+)$/

/** The short name of a YAML core tag (`int`, `str`, …), `custom` for any other, undefined without one. */
export function tagName(node: YamlNode): string | undefined {
  if (node.tag === undefined) return undefined
  return CORE_TAG.exec(node.tag)?.[1] ?? 'custom'
}

/** The value of a scalar, tags considered: any tag that is not YAML's own makes it text as written. */
export function taggedValue(node: ScalarNode): ScalarValue {
  const plain = scalarValue(node)
  switch (tagName(node)) {
    case undefined:
      return plain
    case 'int':
    case 'float':
      return taggedNumber(node, plain)
    case 'bool':
      return { type: 'bool', value: /^(y|yes|on|true)$/i.test(node.text) }
    case 'null':
      return { type: 'null' }
    case 'str':
      return { type: 'text', value: node.style === 'plain' ? textOf(plain) : node.text }
    default:
      return { type: 'text', value: node.text }
  }
}

function taggedNumber(node: ScalarNode, plain: ScalarValue): ScalarValue {
  if (plain.type === 'int' || plain.type === 'float') return plain
  const value = Number(node.text)
  return Number.isInteger(value) ? { type: 'int', value, big: false, decimal: String(value) } : { type: 'float', value: Number.isNaN(value) ? 0 : value }
}

const converted = new WeakMap<YamlNode, unknown>()

/** Plain data of a node in a free map: mappings without a prototype, lists, and scalar values. Shared nodes give shared data. */
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
