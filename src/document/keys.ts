import { bytesOf } from './binary.js'
import { textOf } from './scalar.js'
import { taggedValue, tagName } from './tags.js'
import { dereference, type YamlNode } from './tree.js'

/** How Go writes the time that docker-agent reads from a `!!timestamp` that is not a date. */
const NO_TIME = '0001-01-01 00:00:00 +0000 UTC'

/**
 * A key as the string that docker-agent compares and looks up: `1.0` and `1` are the same key. A tagged key is written as
 * Go writes its value: `!!binary aGk=` is `[104 105]`.
 */
export function keyText(key: YamlNode): string {
  const node = dereference(key)
  if (node?.kind !== 'scalar') return ''
  switch (tagName(node)) {
    case 'binary':
      return `[${bytesOf(node.text).join(' ')}]`
    case 'timestamp':
      return /^\d{4}-/.test(node.text) ? node.text : NO_TIME
    default:
      return textOf(taggedValue(node))
  }
}

/** Whether a key is a string to docker-agent, not a number, boolean, null, timestamp or binary value. */
export function isTextKey(key: YamlNode): boolean {
  const node = dereference(key)
  if (node?.kind !== 'scalar' || taggedValue(node).type !== 'text') return false
  return tagName(node) !== 'binary' && tagName(node) !== 'timestamp'
}
