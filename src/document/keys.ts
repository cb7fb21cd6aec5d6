import { textOf } from './scalar.js'
import { taggedValue, tagName } from './tags.js'
import { dereference, type YamlNode } from './tree.js'

/** A key as the string that docker-agent compares and looks up: `1.0` and `1` are the same key. */
export function keyText(key: YamlNode): string {
  const node = dereference(key)
  return node?.kind === 'scalar' ? textOf(taggedValue(node)) : ''
}

/** Whether a key is a string to docker-agent, not a number, boolean, null, timestamp or binary value. */
export function isTextKey(key: YamlNode): boolean {
  const node = dereference(key)
  if (node?.kind !== 'scalar' || taggedValue(node).type !== 'text') return false
  return tagName(node) !== 'binary' && tagName(node) !== 'timestamp'
}
