import type { Span } from '../diagnostic.js'
import { commentsIn } from './comments.js'
import type { Place } from './locate.js'
import { lineStart } from './scan.js'
import { dereference, walk, type MapNode, type SeqNode, type YamlNode } from './tree.js'

/** An item of a list, or a pair of a mapping from its key to the end of its value. */
type Member = Span & { readonly value: YamlNode }

/**
 * What to delete to remove a key with its value, or an item of a list. In a block, these are the whole lines, with a
 * comment at their end; comments of the neighbors stay. Undefined where nothing would be left of a block, where a
 * comment with a line of its own would be lost, and where an alias may need an anchor in it.
 */
export function removalSpan(place: Pick<Place, 'parent' | 'value'>, source: string): Span | undefined {
  const parent = place.parent && dereference(place.parent)
  if (parent?.kind !== 'map' && parent?.kind !== 'seq') return undefined
  const { members, indexes } = membersOf(parent)
  const index = indexes.get(place.value) ?? -1
  const member = members[index]
  if (!member || hasAnchor(member.value)) return undefined
  const before = members[index - 1]
  const after = members[index + 1]
  if (parent.flow) return inFlow(member, before, after, source)
  const span = before || after ? inBlock(parent, member, after, source) : undefined
  return span && hasCommentLine(source.slice(span.start, span.end)) ? undefined : span
}

/** The comment at the end of a line is about what is on it; one that has a line of its own may be about more. */
function hasCommentLine(removed: string): boolean {
  return removed.includes('#') && commentsIn(removed).some(({ ownLine }) => ownLine)
}

interface Members {
  readonly members: readonly Member[]
  readonly indexes: ReadonlyMap<YamlNode, number>
}

const cache = new WeakMap<MapNode | SeqNode, Members>()

/** Memoized per node, since thousands of findings may remove items of one list. */
function membersOf(parent: MapNode | SeqNode): Members {
  const known = cache.get(parent)
  if (known) return known
  const members = readMembers(parent)
  const found = { members, indexes: new Map(members.map(({ value }, index) => [value, index])) }
  cache.set(parent, found)
  return found
}

function readMembers(parent: MapNode | SeqNode): Member[] {
  return parent.kind === 'seq'
    ? parent.items.map((item) => ({ start: item.start, end: item.end, value: item }))
    : parent.pairs.map(({ key, value }) => ({ start: key.start, end: Math.max(key.end, value.end), value }))
}

function hasAnchor(value: YamlNode): boolean {
  let found = false
  walk(value, ({ anchor }) => (found ||= anchor !== undefined))
  return found
}

/** With the comma after it, or before it for the last one. */
function inFlow(
  member: Member,
  before: Member | undefined,
  after: Member | undefined,
  source: string,
): Span | undefined {
  const start = before && !after ? before.end : member.start
  const end = after ? after.start : member.end
  const lost = source.slice(start, member.start) + source.slice(member.end, end)
  return /^[\s,:]*$/.test(lost) ? { start, end } : undefined
}

function inBlock(
  { kind }: MapNode | SeqNode,
  { start, end }: Member,
  after: Member | undefined,
  source: string,
): Span | undefined {
  const textEnd = start + source.slice(start, end).trimEnd().length
  const line = lineStart(source, start)
  const newline = source.indexOf('\n', textEnd)
  const next = newline < 0 ? source.length : newline + 1
  if (!/^[ \t:]*(#.*)?\r?\n?$/.test(source.slice(textEnd, next))) return undefined
  const lead = source.slice(line, start)
  if (kind === 'seq' ? /^[ \t]*-[ \t]*$/.test(lead) : /^[ \t]*$/.test(lead)) return { start: line, end: next }
  // The first key after a dash: the next one takes its place.
  if (kind === 'seq' || !after || !/^[ \t]*(?:-[ \t]+)+$/.test(lead)) return undefined
  return /^\s*$/.test(source.slice(next, after.start)) ? { start, end: after.start } : undefined
}
