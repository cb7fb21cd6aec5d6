import type { Kind } from '../data/kind.js'
import type { Path } from '../diagnostic.js'
import { tagName } from '../document/tags.js'
import { isDashedKey } from '../document/dash-space.js'
import { dereference, type MapNode, type YamlNode } from '../document/tree.js'
import { excerpt } from '../wording.js'
import {
  bytesOf,
  crashingTag,
  emptyMap,
  isNull,
  leaveOut,
  refuse,
  subject,
  tagError,
  type Decoding,
} from './context.js'

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
  const dashed = target.kind === 'map' ? dashedKeys(target) : []
  if (dashed[0] !== undefined) return missingDashSpace(dashed[0], dashed, path, context)
  if (target.kind !== 'seq') {
    const hint = target.kind === 'scalar' && kind.items.type === 'text' ? listHint(target.text) : undefined
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

/** A string in place of a list, as a list: its lines, or its parts between commas, are the items. */
function listHint(text: string): string {
  if (/^-\w+(?: -\w+)+$/.test(text))
    return `Write a space after each "-": "- ${excerpt(text.slice(1).split(' ')[0] ?? '')}".`
  const items = text
    .split(text.trim().includes('\n') ? '\n' : ',')
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
