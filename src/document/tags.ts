import { scalarValue, textOf, type ScalarValue } from './scalar.js'
import type { ScalarNode, YamlNode } from './tree.js'

/** A tag of YAML's core schema, written short or in full. */
const CORE_TAG = /^(?:!!|tag:yaml\.org,2002:)(\w+)$/

/** The short name of a YAML core tag (`int`, `str`, …), `custom` for any other tag, undefined without a tag. */
export function tagName(node: YamlNode): string | undefined {
  if (node.tag === undefined) return undefined
  return CORE_TAG.exec(node.tag)?.[1] ?? 'custom'
}

/** The value of a scalar with its tag, as docker-agent reads it: a custom tag makes it a string. */
export function taggedValue(node: ScalarNode): ScalarValue {
  const plain = scalarValue(node)
  switch (tagName(node)) {
    case undefined:
      return plain
    case 'int':
    case 'float':
      return taggedNumber(node, plain)
    case 'bool':
      return { type: 'bool', value: /^(1|t|true|yes)$/i.test(node.text) }
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
  return Number.isInteger(value)
    ? { type: 'int', value, big: false, decimal: String(value) }
    : { type: 'float', value: Number.isNaN(value) ? 0 : value }
}
