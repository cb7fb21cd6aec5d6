import type { Kind } from '../data/kind.js'
import type { Path } from '../diagnostic.js'
import { bytesOf } from '../document/binary.js'
import { tagName } from '../document/tags.js'
import { isDashedKey } from '../document/dash-space.js'
import { dereference, type MapNode, type ScalarNode, type YamlNode } from '../document/tree.js'
import { strings } from '../generated/structure.js'
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

/** Every type of toolset that docker-agent has had. */
export const TOOLSET_TYPES: readonly string[] = strings['Toolset.type'].allowed

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
  if (dashed[0] !== undefined) return missingDashSpace(dashed[0], dashed, path, context)
  if (target.kind !== 'seq') {
    const hint = hintFor(kind.items, target)
    return refuse(kind, target, path, context, hint)
  }
  if (crashingTag(target, context)) return tagError(target, path, context)
  return target.items.map((item, index) => decodeItem(kind.items, item, [...path, index], context))
}

/** The keys of a mapping that are items of a list without a space after the dash; empty if it has others, too. */
function dashedKeys({ pairs, flow }: MapNode): string[] {
  const keys = pairs.map(({ key }) => (key.kind === 'scalar' && key.style === 'plain' ? key.text : ''))
  return !flow && keys.some(isDashedKey) ? keys.filter(isDashedKey) : []
}

function missingDashSpace(key: string, keys: readonly string[], path: Path, context: Decoding): undefined {
  return leaveOut(context, {
    ruleId: 'invalid-type',
    path: [...path, key],
    at: 'key',
    within: { start: 0, end: 1 },
    message: `Missing space after "-" in the list ${subject(path)}.`,
    hint: `Write "- ${excerpt(key.slice(1))}: …".`,
    fix: {
      title: keys.length > 1 ? 'Add the spaces' : 'Add the space',
      safe: false,
      edits: [...new Set(keys)].map((one) => ({
        kind: 'rename-key',
        path: [...path, one],
        to: `- ${one.slice(1)}`,
        bare: true,
      })),
    },
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

/** What to write for a string in place of a list: its lines, or its parts between commas, are the items. */
export function listHint({ text, style }: ScalarNode): string {
  if (isDashedKey(text))
    return `Write a space after each "-": "- ${excerpt(text.slice(1).split(' ')[0] ?? '')}".`
  const items = text
    .split(text.trim().includes('\n') ? '\n' : style === 'folded' && !text.includes(',') ? ' ' : ',')
    .map((item) => item.trim().replace(/^[-*] +/, ''))
    .filter((item) => item !== '')
    .map((item) => (/^[\w./@][\w./@ +-]*$/.test(item) ? item : JSON.stringify(item)))
  const list = `[${items.join(', ')}]`
  const [first] = items
  if (items.length === 1 && first !== undefined)
    return `Write ${excerpt(list, 80)}, or "- ${excerpt(first, 80)}" on its own line.`
  return list.length > 80
    ? 'Write each of them on its own line, after "- ".'
    : `Write ${excerpt(list, 80)}, or each of them on its own line, after "- ".`
}

/** docker-agent reads a null item as an empty string or an empty block. */
function decodeItem(kind: Kind, item: YamlNode, path: Path, context: Decoding): unknown {
  const value = context.decodeValue(kind, item, path, context)
  if (value !== undefined) return value
  const target = dereference(item)
  if (target && !isNull(target)) return undefined
  return kind.type === 'text' ? '' : kind.type === 'block' ? emptyMap() : undefined
}
