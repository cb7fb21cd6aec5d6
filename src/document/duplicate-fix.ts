import { removalSpan } from './removal.js'
import { lineEnd, lineStart } from './scan.js'
import type { SyntaxFinding } from './syntax-finding.js'
import type { MapNode, Pair, YamlNode } from './tree.js'

/** What to do about a key that a mapping has twice. */
type Advice = Pick<SyntaxFinding, 'hint' | 'fix'>

/**
 * Leaves one of two equal keys: the one that has a value, or the first if their values are the same. Of two different scalars, the
 * later one stays, which is what most YAML parsers read. Two lists or mappings that follow each other become one.
 */
export function keepOne(map: MapNode, firstIndex: number, secondIndex: number, source: string): Advice {
  const [first, second] = [map.pairs[firstIndex], map.pairs[secondIndex]]
  if (!first || !second) return {}
  const later = isBlank(second.value) || isSame(first, second, source)
  if (later)
    return {
      hint: 'Remove this one.',
      fix: removal(map, second, source, 'Remove the duplicate', keepsComment(second, first, source)),
    }
  if (isBlank(first.value))
    return {
      hint: 'Remove the first one, which has no value.',
      fix: removal(map, first, source, 'Remove the first one', keepsComment(first, second, source)),
    }
  if (first.value.kind === 'scalar' && second.value.kind === 'scalar')
    return { fix: removal(map, first, source, 'Remove the first one', false) }
  const fix = secondIndex === firstIndex + 1 ? joined(first, second, source) : undefined
  return fix ? { hint: 'Remove this line, so that one key has both values.', fix } : {}
}

function removal(
  parent: MapNode,
  { value }: Pair,
  source: string,
  title: string,
  safe: boolean,
): SyntaxFinding['fix'] {
  const span = removalSpan({ parent, value }, source)
  return span && { title, safe, edits: [{ ...span, newText: '' }] }
}

/** Whether the line of a value ends without a comment, or with the one that the line of the other value has. */
function keepsComment({ value }: Pair, { value: other }: Pair, source: string): boolean {
  const comment = commentAfter(value, source)
  return comment === '' || comment === commentAfter(other, source)
}

/** A comment, after nothing but the end of a flow collection. */
const COMMENT = /[ \t,\]}]*(#.*)/y

function commentAfter({ end }: YamlNode, source: string): string {
  COMMENT.lastIndex = end
  return COMMENT.exec(source)?.[1]?.trimEnd() ?? ''
}

/** Whether both keys have the same text as their value. */
function isSame({ value: a }: Pair, { value: b }: Pair, source: string): boolean {
  return a.kind === b.kind && a.tag === b.tag && source.slice(a.start, a.end) === source.slice(b.start, b.end)
}

function isBlank(value: YamlNode): boolean {
  if (value.kind !== 'scalar' || value.tag !== undefined || value.anchor !== undefined) return false
  return value.text === '' && value.style !== 'single' && value.style !== 'double'
}

/** Removes the line of the second key, so that its items follow those of the first. */
function joined(first: Pair, second: Pair, source: string): SyntaxFinding['fix'] {
  const [a, b] = [first.value, second.value]
  if (!isBlock(a) || !isBlock(b) || a.kind !== b.kind) return undefined
  const start = lineStart(source, second.key.start)
  const end = Math.min(source.length, lineEnd(source, second.key.end) + 1)
  const isAlone = /^[ \t]*[^\s#]+[ \t]*:[ \t]*\r?\n$/.test(source.slice(start, end))
  if (!isAlone || columnOf(a, source) !== columnOf(b, source)) return undefined
  return { title: 'Join them', safe: false, edits: [{ start, end, newText: '' }] }
}

function isBlock(node: YamlNode): boolean {
  return (
    (node.kind === 'map' || node.kind === 'seq') &&
    !node.flow &&
    node.anchor === undefined &&
    node.tag === undefined
  )
}

function columnOf({ start }: YamlNode, source: string): number {
  return start - lineStart(source, start)
}
