import type { Kind } from '../data/kind.js'
import { taggedValue } from '../document/tags.js'
import { dereference, type YamlNode } from '../document/tree.js'
import { excerpt } from '../suggest.js'

/** A kind of value in words: "a list of texts". */
export function kindName(kind: Kind): string {
  switch (kind.type) {
    case 'list':
      return kind.items.type === 'text' ? 'a list of texts' : 'a list'
    case 'map':
    case 'block':
      return 'a mapping'
    case 'text':
      return 'text'
    case 'bool':
      return 'true or false'
    case 'int':
      return 'a whole number'
    case 'float':
      return 'a number'
    default:
      return 'another kind of value'
  }
}

/** A node in words: `the text "lots"`, `a list`, `the number 5`. */
export function describeNode(node: YamlNode): string {
  const target = dereference(node)
  if (!target) return 'nothing'
  if (target.kind === 'map') return 'a mapping'
  if (target.kind === 'seq') return 'a list'
  const value = taggedValue(target)
  switch (value.type) {
    case 'null':
      return 'nothing'
    case 'bool':
      return target.text
    case 'int':
    case 'float':
      return `the number ${excerpt(target.text)}`
    case 'text':
      return value.value === '' ? 'an empty text' : `the text "${excerpt(value.value, 40)}"`
  }
}
