import type { Path, Span } from '../diagnostic.js'
import type { At } from '../finding.js'
import { entryAt, type Entry } from './entries.js'
import { namedItems } from './named-items.js'
import { dereference, type MapNode, type YamlNode } from './tree.js'

/** Where a path leads: the node of the value and, in a mapping, the node of its key. */
export interface Place {
  readonly key?: YamlNode
  readonly value: YamlNode
  /** The whole path exists; otherwise this is the place of its nearest ancestor that does. */
  readonly exact: boolean
  /** The mapping or list that the last step was taken in. */
  readonly parent?: YamlNode
  /** The path leads through an alias or a merge, so its text is part of other places too. */
  readonly shared: boolean
}

/** Follows a path through aliases and merges, up to its last step that exists. */
export function locate(root: YamlNode | undefined, path: Path): Place | undefined {
  if (!root) return undefined
  let place: Place = { value: root, exact: true, shared: false }
  for (const step of path) {
    const parent = dereference(place.value)
    const next = parent && stepInto(parent, step)
    if (!next) return { ...place, exact: false }
    const shared = place.shared || place.value.kind === 'alias' || next.entry?.mergedBy !== undefined
    place = {
      value: next.value,
      exact: true,
      shared,
      parent,
      key: next.entry?.keyNode,
    }
  }
  return place
}

function stepInto(parent: YamlNode, step: string | number): { value: YamlNode; entry?: Entry } | undefined {
  if (parent.kind === 'map') {
    const entry = entryAt(parent, String(step)) ?? mergeKey(parent, step)
    if (entry) return { value: entry.value, entry }
    // docker-agent accepts one mapping in place of a list, as its only item.
    return step === 0 ? { value: parent } : undefined
  }
  if (parent.kind === 'seq' && typeof step === 'number') {
    const value = parent.items[step]
    return value && { value }
  }
  if (parent.kind === 'seq') {
    // The decoder reads a list in place of a mapping by the names of its items.
    const named = namedItems(parent).get(String(step))
    return (
      named && {
        value: named.value,
        entry: { key: String(step), keyNode: named.key, value: named.value, isText: true },
      }
    )
  }
  return undefined
}

/** `<<` itself, which is not an entry of the merged mapping. */
function mergeKey(parent: MapNode, step: string | number): Entry | undefined {
  const pair =
    step === '<<' ? parent.pairs.find(({ key }) => key.kind === 'scalar' && key.text === '<<') : undefined
  return pair && { key: '<<', keyNode: pair.key, value: pair.value, isText: true }
}

/**
 * The span to underline for a place: a scalar or an alias itself, the key of anything larger, or what `at`
 * asks for.
 */
export function spanOf(place: Place, at: At | undefined): Span {
  const { key, value } = place
  const scalar = value.kind === 'scalar' || value.kind === 'alias'
  if (key && (at === 'key' || !place.exact || (at === undefined && !scalar) || isBlank(value)))
    return { start: key.start, end: key.end }
  if (scalar) return { start: value.start, end: value.end }
  return firstLineOf(value)
}

function isBlank(value: YamlNode): boolean {
  return value.kind === 'scalar' && value.empty
}

/** The first key or item of a mapping or list that has no key of its own: a list item, the document. */
function firstLineOf(node: YamlNode): Span {
  if (node.kind === 'map' && !node.flow && node.pairs[0])
    return { start: node.pairs[0].key.start, end: node.pairs[0].key.end }
  if (node.kind === 'seq' && !node.flow && node.items[0]) return firstLineOf(node.items[0])
  return { start: node.start, end: node.end }
}
