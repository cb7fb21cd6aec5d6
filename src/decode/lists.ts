import type { Kind } from '../data/kind.js'
import type { Path } from '../diagnostic.js'
import { tagName } from '../document/tags.js'
import { dereference, type YamlNode } from '../document/tree.js'
import { bytesOf, crashingTag, emptyMap, isNull, refuse, tagError, type Decoding } from './context.js'

type ListKind = Extract<Kind, { type: 'list' }>

/** Decodes a list; undefined if it is absent, null or refused. */
export function decodeList(
  kind: ListKind,
  node: YamlNode,
  path: Path,
  context: Decoding,
): unknown[] | undefined {
  const target = dereference(node)
  if (!target || isNull(target)) return undefined
  if (
    context.agents &&
    target.kind === 'scalar' &&
    tagName(target) === 'binary' &&
    kind.items.type === 'text'
  )
    return bytesOf(target.text)
  if (target.kind !== 'seq') {
    const hint =
      target.kind === 'scalar' && kind.items.type === 'text'
        ? `Write [${target.text}], or "- ${target.text}" on its own line.`
        : undefined
    return refuse(kind, target, path, context, hint)
  }
  if (crashingTag(target, context)) return tagError(target, path, context)
  return target.items.map((item, index) => decodeItem(kind.items, item, [...path, index], context))
}

/** docker-agent reads a null item as an empty string or an empty block. */
function decodeItem(kind: Kind, item: YamlNode, path: Path, context: Decoding): unknown {
  const value = context.decodeValue(kind, item, path, context)
  if (value !== undefined) return value
  const target = dereference(item)
  if (target && !isNull(target)) return undefined
  return kind.type === 'text' ? '' : kind.type === 'block' ? emptyMap() : undefined
}
