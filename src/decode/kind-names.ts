import type { Kind } from '../data/kind.js'
import { taggedValue } from '../document/tags.js'
import { dereference, type YamlNode } from '../document/tree.js'
import { excerpt } from '../wording.js'

/** A kind of value in words: `a list of strings`, `an integer`. */
export function kindName(kind: Kind): string {
  switch (kind.type) {
    case 'list':
      return kind.items.type === 'text' ? 'a list of strings' : 'a list'
    case 'map':
    case 'block':
      return 'a mapping'
    case 'text':
      return 'a string'
    case 'bool':
      return 'true or false'
    case 'int':
      return 'an integer'
    case 'float':
      return 'a number'
    default:
      return 'a different kind of value'
  }
}

/** A node in words: `the string "lots"`, `a list`, `the number 5`. */
export function describeNode(node: YamlNode): string {
  const target = dereference(node)
  if (!target) return 'a recursive alias'
  if (target.kind === 'map') return 'a mapping'
  if (target.kind === 'seq') return 'a list'
  const value = taggedValue(target)
  switch (value.type) {
    case 'null':
      return 'null'
    case 'bool':
      return target.text
    case 'int':
    case 'float':
      return `the number ${excerpt(target.text)}`
    case 'text':
      return value.value === '' ? 'an empty string' : `the string "${excerpt(value.value, 40)}"`
  }
}
