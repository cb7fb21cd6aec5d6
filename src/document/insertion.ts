import type { Span } from '../diagnostic.js'
import type { Place } from './locate.js'
import { lineStart } from './scan.js'
import type { MapNode, Pair } from './tree.js'

/** A key with the text of its value. */
export type NewPair = readonly [key: string, value: string]

/**
 * Adds keys to a mapping: in braces after the last one, else as lines after the last key whose value is on its line, at the same
 * column. Undefined for an empty block, for keys that are there already, and where no key of a block has a line of its own.
 */
export function insertion(
  { value }: Place,
  added: readonly NewPair[],
  source: string,
): (Span & { readonly newText: string }) | undefined {
  if (value.kind !== 'map') return undefined
  const taken = new Set(value.pairs.map(({ key }) => (key.kind === 'scalar' ? key.text : '')))
  if (added.some(([key]) => taken.has(key))) return undefined
  return value.flow ? intoBraces(value, added, source) : intoBlock(value, added, source)
}

function intoBraces(
  { pairs, start, end }: MapNode,
  added: readonly NewPair[],
  source: string,
): (Span & { newText: string }) | undefined {
  const text = added.map(([key, value]) => `${key}: ${value}`).join(', ')
  const last = pairs.at(-1)
  if (!last)
    return /^\{\s*\}$/.test(source.slice(start, end)) ? { start, end, newText: `{ ${text} }` } : undefined
  const after = Math.max(last.key.end, last.value.end)
  // After a trailing comma or a comment, the place would be a guess.
  return /^\s*\}$/.test(source.slice(after, end))
    ? { start: after, end: after, newText: `, ${text}` }
    : undefined
}

function intoBlock(
  { pairs }: MapNode,
  added: readonly NewPair[],
  source: string,
): (Span & { newText: string }) | undefined {
  const pair = pairs.findLast((one) => endOfLine(one, source) !== undefined)
  const end = pair && endOfLine(pair, source)
  if (!pair || end === undefined) return undefined
  const indent = source.slice(lineStart(source, pair.key.start), pair.key.start).replaceAll('-', ' ')
  const lineBreak = /\r?\n/.exec(source)?.[0] ?? '\n'
  const newText = added.map(([key, value]) => `${lineBreak}${indent}${key}: ${value}`).join('')
  return { start: end, end, newText }
}

/** The end of the line of a pair that has this line for itself, apart from a comment. */
function endOfLine({ key, value }: Pair, source: string): number | undefined {
  const last = Math.max(key.end, value.end)
  const lead = source.slice(lineStart(source, key.start), key.start)
  if (!/^ *(?:- +)*$/.test(lead) || /[\r\n]/.test(source.slice(key.start, last))) return undefined
  // The text of a block scalar or a nested block is on the next lines.
  const rest = /^(?:[ \t]+#[^\r\n]*|[ \t]*)(?=\r?\n|$)/.exec(source.slice(last))
  return rest && !opensBlock(value, source) ? last + rest[0].length : undefined
}

/** Whether a value has no text on the line of its key: an empty one may be continued by the next line. */
function opensBlock(value: Pair['value'], source: string): boolean {
  return value.kind === 'scalar' && (value.empty || source.slice(value.start, value.end).trim() === '')
}
