import { tagName } from '../tags.js'
import type { MapNode, YamlNode } from '../tree.js'

/** Tags of the YAML core schema that docker-agent's parser reads before a key as the tag of that key. */
const KEY_TAGS = new Set(['int', 'float', 'str', 'binary', 'timestamp', 'bool', 'null', 'custom'])
/** It expects a list after these. */
const LIST_TAGS = new Set(['seq', 'omap'])

/** Whether docker-agent's parser rejects the tag before a key: the tag is neither one of keys nor that of the mapping. */
export function isMisplacedOnKey(key: YamlNode): boolean {
  const name = tagName(key)
  return name !== undefined && !KEY_TAGS.has(name)
}

/**
 * The mapping as docker-agent's parser reads it: a tag such as `!!map` or `!!set` before the first key belongs to the
 * mapping, if the mapping is only this key and its value starts and, unless it is quoted, ends on the same line.
 */
export function withTagOfFirstKey(map: MapNode, text: string): MapNode {
  const [pair, second] = map.pairs
  if (map.flow || !pair || second || !isMisplacedOnKey(pair.key)) return map
  const { key, value } = pair
  if (LIST_TAGS.has(tagName(key) ?? '')) return map
  const quoted = value.kind === 'scalar' && (value.style === 'single' || value.style === 'double')
  if (text.slice(key.start, quoted ? value.start : value.end).includes('\n')) return map
  return { ...map, tag: key.tag, pairs: [{ key: { ...key, tag: undefined }, value }] }
}
