import { textOf } from './scalar.js'
import { taggedValue, tagName } from './tags.js'
import { dereference, type YamlNode } from './tree.js'

/** The text of a key as docker-agent compares and looks it up: `1.0` and `1` are the same. */
export function keyText(key: YamlNode): string {
  const node = dereference(key)
  return node?.kind === 'scalar' ? textOf(taggedValue(node)) : ''
}

/** Whether a key is a text for docker-agent, not a number, bool, null, time or bytes. */
export function isTextKey(key: YamlNode): boolean {
  const node = dereference(key)
  if (node?.kind !== 'scalar' || taggedValue(node).type !== 'text') return false
  return tagName(node) !== 'binary' && tagName(node) !== 'timestamp'
}
