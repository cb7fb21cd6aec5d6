import type { Kind, ScalarKind } from '../data/kind.js'
import type { Path } from '../diagnostic.js'
import { isDashedKey } from '../document/dash-space.js'
import { dereference, type MapNode, type ScalarNode, type SeqNode, type YamlNode } from '../document/tree.js'
import { replaceWith, type PathEdit, type PathFix } from '../finding.js'
import { structure } from '../generated/structure.js'
import { excerpt } from '../wording.js'
import { itemsIn, listOf, TOOLSET_TYPES } from './list-items.js'
import { decodeScalar } from './scalar.js'

/** Keys without which docker-agent refuses what they are in. */
const NEEDED: readonly unknown[] = ['agents', 'model', 'provider', 'type']

/** A collection with more members than this is too much to remove. */
const FEW = 3

/** A longer string is too much to remove. */
const LONG = 100

/** The fix of a value of the wrong kind: writes the same value as the right kind, or else removes it. */
export function fixOfKind(kind: Kind, node: YamlNode, path: Path): PathFix | undefined {
  const target = dereference(node)
  if (!target || target.tag !== undefined) return undefined
  if (target.kind === 'scalar') return scalarFix(kind, target, path)
  return target.kind === 'seq' ? listFix(kind, target, path) : mappingFix(kind, target, path)
}

function removeWrong(kind: Kind, node: YamlNode, path: Path): PathFix | undefined {
  // A name may be the same as a key.
  return NEEDED.includes(path.at(-1)) && kind.type !== 'block' ? undefined : removeSmall(node, path)
}

/** A fix that removes a key with its value, or an item of a list; undefined for more than a line or a few values. */
export function removeSmall(node: YamlNode, path: Path): PathFix | undefined {
  const key = path.at(-1)
  if (key === undefined || !isSmall(node)) return undefined
  const title = typeof key === 'number' ? `Remove item ${key + 1}` : `Remove "${excerpt(key)}"`
  return { title, safe: false, edits: [{ kind: 'remove', path }] }
}

function scalarFix(kind: Kind, node: ScalarNode, path: Path): PathFix | undefined {
  if (kind.type === 'list') return isDashedKey(node.text) ? undefined : itemFix(kind.items, node, path)
  return kind.type === 'block' && isToolsetType(kind, node)
    ? reshape('Write a mapping', { kind: 'to-mapping', path, key: 'type' })
    : removeWrong(kind, node, path)
}

/** A string in place of a list is its only item, or has several between commas. */
function itemFix(kind: Kind, node: ScalarNode, path: Path): PathFix | undefined {
  if (isToolsetType(kind, node))
    return replaceWith({ path }, `[{ type: ${node.text} }]`, {
      safe: true,
      bare: true,
      title: 'Write a list',
    })
  const items = itemsIn(node)
  if (kind.type !== 'text' || items.length === 0) return removeSmall(node, path)
  if (items[0] === node.text) return reshape('Write a list', { kind: 'to-list', path })
  return node.style === 'literal' || node.style === 'folded'
    ? undefined
    : replaceWith({ path }, listOf(items), { safe: false, bare: true, title: 'Write a list' })
}

function isToolsetType(kind: Kind, { text }: ScalarNode): boolean {
  return kind.type === 'block' && kind.name === 'Toolset' && TOOLSET_TYPES.includes(text)
}

/** A list of one value in place of the value. */
function listFix(kind: Kind, list: SeqNode, path: Path): PathFix | undefined {
  const item = list.items.length === 1 && list.items[0] ? dereference(list.items[0]) : undefined
  return isScalarKind(kind) && item?.kind === 'scalar' && fits(kind.type, item)
    ? reshape('Write the value without the list', { kind: 'to-item', path })
    : removeWrong(kind, list, path)
}

/** A mapping in place of a list of such mappings. */
function mappingFix(kind: Kind, map: MapNode, path: Path): PathFix | undefined {
  const block = kind.type === 'list' && kind.items.type === 'block' ? structure[kind.items.name] : undefined
  return block && map.pairs.some(({ key }) => key.kind === 'scalar' && Object.hasOwn(block, key.text))
    ? reshape('Write a list', { kind: 'to-list', path })
    : removeWrong(kind, map, path)
}

function reshape(title: string, edit: PathEdit): PathFix {
  return { title, safe: true, edits: [edit] }
}

function isScalarKind(kind: Kind): kind is { readonly type: ScalarKind } {
  return kind.type === 'text' || kind.type === 'bool' || kind.type === 'int' || kind.type === 'float'
}

function fits(kind: ScalarKind, item: ScalarNode): boolean {
  return !item.empty && decodeScalar(kind, item, { aliased: false, agents: false }).refused !== true
}

function isSmall(node: YamlNode): boolean {
  if (node.kind === 'map')
    return node.pairs.length <= FEW && node.pairs.every(({ value }) => value.kind === 'scalar')
  if (node.kind === 'seq')
    return node.items.length <= FEW && node.items.every(({ kind }) => kind === 'scalar')
  return node.kind === 'alias' || (node.text.length <= LONG && !node.text.includes('\n'))
}
