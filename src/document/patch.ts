import { entriesOf, type Entry } from './entries.js'
import { spanOf } from './locate.js'
import { noList, noTarget, notAName } from './patch-mistakes.js'
import { contains, scalarKey } from './partial-match.js'
import type { SyntaxFinding } from './syntax-finding.js'
import { taggedValue } from './tags.js'
import { dereference, type MapNode, type Pair, type SeqNode, type YamlNode } from './tree.js'

/** What patches are applied with. */
export interface Patching {
  readonly report: (finding: SyntaxFinding) => void
  /** How many more keys and items are touched. */
  readonly budget: { left: number }
}

/** Levels of mappings that are patched; aliases can chain more than the stack holds. */
const MAX_NESTING = 500

type Pairs = Map<string, Pair>

/**
 * A mapping after a patch: a mapping in the patch is merged into the one of the same key, null deletes, and anything else
 * replaces. The key `x+` appends items to the list `x`, and `x-` removes items from a list, or keys from a mapping.
 * Where `target` is not a mapping, the patch is applied to an empty one.
 */
export function patched(
  target: YamlNode | undefined,
  patch: YamlNode,
  context: Patching,
  level = 0,
): YamlNode {
  const changes = dereference(patch)
  const base = target && dereference(target)
  if (changes?.kind !== 'map' || level > MAX_NESTING || context.budget.left <= 0) return target ?? patch
  if (base?.kind !== 'map' && isLiteral(changes)) return patch
  const pairs: Pairs = target && base?.kind === 'map' ? pairsOf(base, target) : new Map<string, Pair>()
  const { entries } = entriesOf(changes)
  context.budget.left -= pairs.size + entries.length + 1
  for (const entry of entries) apply(pairs, fromAlias(entry, patch), context, level)
  return mapOf(pairs, base?.kind === 'map' ? base : changes)
}

function apply(pairs: Pairs, entry: Entry, context: Patching, level: number): void {
  const { key, value } = entry
  const content = dereference(value)
  if (isOperator(key)) {
    if (content?.kind === 'seq') operate(pairs, entry, content, context)
    else if (!isNull(content)) context.report(noList(entry, content))
    return
  }
  const target = pairs.get(key)
  if (isNull(content)) pairs.delete(key)
  else if (content?.kind !== 'map') pairs.set(key, pairOf(entry))
  else {
    const pair = target && dereference(target.value)?.kind === 'map' ? target : pairOf(entry)
    pairs.set(key, { ...pair, value: patched(target?.value, value, context, level + 1) })
  }
}

/** Applies `x+` or `x-` to the value of `x`. */
function operate(pairs: Pairs, entry: Entry, items: SeqNode, context: Patching): void {
  const name = entry.key.slice(0, -1)
  const target = pairs.get(name)
  const content = target && dereference(target.value)
  const isRemoval = entry.key.endsWith('-')
  context.budget.left -= items.items.length
  if (!target || isNull(content)) {
    if (!isRemoval) pairs.set(name, { ...pairOf(entry), key: keyOf(entry.keyNode, name) })
  } else if (content?.kind === (isRemoval ? 'scalar' : 'map')) context.report(noTarget(entry, name, content))
  else {
    const value = isRemoval
      ? without(target.value, items, entry, context)
      : appended(target.value, entry.value, context)
    pairs.set(name, { ...target, value })
  }
}

/** docker-agent makes a scalar the first item of a list. */
function appended(target: YamlNode, added: YamlNode, { budget }: Patching): YamlNode {
  const list = dereference(target)
  const items = [...itemsOf(target), ...itemsOf(added)]
  budget.left -= items.length
  const { start, end } = target
  return list?.kind === 'seq'
    ? { ...list, items, patched: true }
    : { kind: 'seq', items, start, end, flow: true, patched: true }
}

function without(target: YamlNode, { items }: SeqNode, entry: Entry, context: Patching): YamlNode {
  const content = dereference(target)
  if (content?.kind === 'map') {
    const pairs = pairsOf(content, target)
    context.budget.left -= pairs.size
    for (const item of items) {
      const name = dereference(item)
      const value = name?.kind === 'scalar' ? taggedValue(name) : undefined
      if (value?.type === 'text') pairs.delete(value.value)
      else context.report(notAName(entry, item))
    }
    return mapOf(pairs, content)
  }
  if (content?.kind !== 'seq') return target
  const removed = items.flatMap((item) => dereference(item) ?? [])
  const scalars = new Set(removed.flatMap((item) => (item.kind === 'scalar' ? [scalarKey(item)] : [])))
  const parts = removed.filter(({ kind }) => kind !== 'scalar')
  const isLeft = (item: YamlNode): boolean => {
    const value = dereference(item)
    return value?.kind === 'scalar'
      ? !scalars.has(scalarKey(value))
      : !parts.some((part) => contains(item, part, context.budget))
  }
  context.budget.left -= content.items.length
  return { ...content, items: itemsOf(target).filter(isLeft), patched: true }
}

/** The items of a list, or a scalar as the only one. Items of an alias stay aliases, since their text is part of other places. */
function itemsOf(node: YamlNode): readonly YamlNode[] {
  const list = dereference(node)
  if (list?.kind !== 'seq') return [node]
  if (node.kind !== 'alias') return list.items
  return list.items.map((item) => {
    const span = spanOf({ value: item, exact: true, shared: true }, undefined)
    return { kind: 'alias', name: node.name, target: item, ...span }
  })
}

/** The pairs of a mapping after merging. */
function pairsOf(map: MapNode, written: YamlNode): Pairs {
  return new Map(entriesOf(map).entries.map((entry) => [entry.key, pairOf(fromAlias(entry, written))]))
}

function fromAlias(entry: Entry, map: YamlNode): Entry {
  return map.kind === 'alias' ? { ...entry, mergedBy: map } : entry
}

function pairOf({ keyNode, value, mergedBy }: Entry): Pair {
  return { key: keyNode, value, mergedBy }
}

/** Merges that docker-agent refuses stay, so that they are reported. */
function mapOf(pairs: Pairs, map: MapNode): MapNode {
  const badMerges = entriesOf(map).badMerges.filter(({ value }) => dereference(value)?.kind !== 'seq')
  return {
    ...map,
    pairs: [...badMerges.map(({ keyNode, value }) => ({ key: keyNode, value })), ...pairs.values()],
    patched: true,
  }
}

/** The key of an operator without its sign, so that a fix that renames it leaves the sign. */
function keyOf(node: YamlNode, text: string): YamlNode {
  if (node.kind !== 'scalar') return node
  const quote = node.style === 'plain' ? 0 : 1
  return { ...node, style: 'plain', text, start: node.start + quote, end: node.end - quote - 1 }
}

const literal = new WeakMap<MapNode, boolean>()

/** Whether a new mapping is the same after it is applied as a patch: no null and no operator, at any depth. */
function isLiteral(map: MapNode, level = 0): boolean {
  const known = literal.get(map)
  if (known !== undefined) return known
  const result = entriesOf(map).entries.every(({ key, value }) => {
    const content = dereference(value)
    if (isOperator(key) || isNull(content)) return false
    return content?.kind !== 'map' || level > MAX_NESTING || isLiteral(content, level + 1)
  })
  literal.set(map, result)
  return result
}

function isOperator(key: string): boolean {
  return /.[+-]$/.test(key)
}

/** An alias inside its own anchor is null too. */
function isNull(node: YamlNode | undefined): boolean {
  return !node || (node.kind === 'scalar' && taggedValue(node).type === 'null')
}
