import type { ScalarNode, YamlNode } from '../tree.js'

/**
 * Inside braces, docker-agent's parser ends a key at its first colon, even without a space after it: `{a:b}`
 * is a pair, and so is `b:c` in `{a: [b:c]}`. Only a colon before "/" is part of the key (`{https://x: 1}`).
 * Undefined when nothing splits.
 */
export function splitAtColon(
  node: YamlNode,
  source: string,
): { key: ScalarNode; rest: ScalarNode } | undefined {
  if (node.kind !== 'scalar' || node.style !== 'plain' || source.slice(node.start, node.end) !== node.text)
    return undefined
  const colon = node.text.search(/(?<=[^:]):(?!\/)/)
  if (colon < 1) return undefined
  const value = node.text.slice(colon + 1).trimStart()
  const quote = /^(["'])[^"'\\]*\1$/.exec(value)?.[1]
  const start = node.end - value.length
  const common = { kind: 'scalar', start, end: node.end } as const
  return {
    key: {
      kind: 'scalar',
      style: 'plain',
      text: node.text.slice(0, colon).trimEnd(),
      empty: false,
      start: node.start,
      end: node.start + colon,
      tag: node.tag,
      anchor: node.anchor,
    },
    rest: quote
      ? { ...common, style: quote === '"' ? 'double' : 'single', text: value.slice(1, -1), empty: false }
      : { ...common, style: 'plain', text: value, empty: value === '' },
  }
}

/** A pair inside braces as docker-agent's parser divides it. */
export function dividedPair(
  key: YamlNode,
  value: YamlNode,
  source: string,
): { key: YamlNode; value: YamlNode } {
  const split = splitAtColon(key, source)
  if (!split) return { key, value }
  const absent = value.kind === 'scalar' && value.empty
  if (absent) return { key: split.key, value: split.rest }
  if (value.kind !== 'scalar' || value.style !== 'plain') return { key, value }
  const { start } = split.rest
  return {
    key: split.key,
    value: {
      ...split.rest,
      style: 'plain',
      text: source.slice(start, value.end),
      end: value.end,
      empty: false,
    },
  }
}
