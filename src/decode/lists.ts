import type { Kind } from '../data/kind.js'
import type { Path } from '../diagnostic.js'
import { bytesOf } from '../document/binary.js'
import { tagName } from '../document/tags.js'
import { isDashedKey } from '../document/dash-space.js'
import { dereference, type MapNode, type ScalarNode, type YamlNode } from '../document/tree.js'
import { excerpt } from '../wording.js'
import {
  crashingTag,
  emptyMap,
  isNull,
  leaveOut,
  refuse,
  subject,
  tagError,
  type Decoding,
} from './context.js'
import { listHint, TOOLSET_TYPES } from './list-items.js'

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
    return bytesOf(target.text).map(String)
  const dashed = target.kind === 'map' ? dashedKeys(target) : []
  if (target.kind === 'map' && dashed[0] !== undefined)
    return missingDashSpace(
      dashed[0],
      { keys: dashed, all: dashed.length === target.pairs.length },
      path,
      context,
    )
  if (target.kind !== 'seq') {
    const hint = hintFor(kind.items, target)
    return refuse(kind, target, path, context, hint)
  }
  if (crashingTag(target, context)) return tagError(target, path, context)
  return target.items.map((item, index) => decodeItem(kind.items, item, [...path, index], context))
}

/** The keys of a mapping that are items of a list without a space after the dash. */
function dashedKeys({ pairs, flow }: MapNode): string[] {
  const keys = pairs.map(({ key }) => (key.kind === 'scalar' && key.style === 'plain' ? key.text : ''))
  return !flow && keys.some(isDashedKey) ? keys.filter(isDashedKey) : []
}

/** A fix needs dashes at all keys: items of a list and keys cannot be in one block. */
function missingDashSpace(
  key: string,
  { keys, all }: { readonly keys: readonly string[]; readonly all: boolean },
  path: Path,
  context: Decoding,
): undefined {
  return leaveOut(context, {
    ruleId: 'invalid-type',
    path: [...path, key],
    at: 'key',
    within: { start: 0, end: 1 },
    message: `Missing space after "-" in the list ${subject(path)}.`,
    hint: `Write "- ${excerpt(key.slice(1))}: …".`,
    fix: all
      ? {
          title: keys.length > 1 ? 'Add the spaces' : 'Add the space',
          safe: false,
          edits: [...new Set(keys)].map((one) => ({
            kind: 'rename-key',
            path: [...path, one],
            to: `- ${one.slice(1)}`,
            bare: true,
          })),
        }
      : undefined,
  })
}

function hintFor(items: Kind, node: ScalarNode | MapNode): string | undefined {
  if (node.kind === 'map') return items.type === 'block' ? blockListHint(node) : undefined
  if (items.type === 'text' || isDashedKey(node.text)) return listHint(node)
  return items.type === 'block' && items.name === 'Toolset' && TOOLSET_TYPES.includes(node.text)
    ? `Write [{ type: ${node.text} }], or "- type: ${node.text}" on its own line.`
    : undefined
}

/** A mapping in place of a list of mappings: its one item, or the items under names. */
function blockListHint({ pairs }: MapNode): string {
  const named = pairs.length > 0 && pairs.every(({ value }) => dereference(value)?.kind === 'map')
  return named
    ? 'Replace each name with a dash: the items of a list have no names.'
    : 'Write "- " before the first key of each item, and indent its other keys to match.'
}

/** docker-agent reads a null item as an empty string or an empty block. */
function decodeItem(kind: Kind, item: YamlNode, path: Path, context: Decoding): unknown {
  const value = context.decodeValue(kind, item, path, context)
  if (value !== undefined) return value
  const target = dereference(item)
  if (target && !isNull(target)) return undefined
  return kind.type === 'text' ? '' : kind.type === 'block' ? emptyMap() : undefined
}
