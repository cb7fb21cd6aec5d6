import type { Span } from '../diagnostic.js'
import { isHiddenValue } from '../secrets/named-values.js'
import type { Place } from './locate.js'
import { lineStart } from './scan.js'
import { dereference, type MapNode, type ScalarNode, type YamlNode } from './tree.js'

/** One text edit, by offsets. */
type Edit = Span & { readonly newText: string }

/** What a plain scalar cannot contain inside brackets and braces. */
const FLOW_INDICATOR = /[,[\]{}]|:(?:\s|$)|\s#/

/**
 * Makes a value the only item of a list: brackets around a scalar or a flow mapping, a dash before a block mapping. Undefined where
 * an anchor or a tag would belong to the list, where a scalar has several lines, and where there is no column for the dash.
 */
export function toList({ key, value }: Place, source: string): Edit | undefined {
  if (isMarked(value)) return undefined
  const { start, end } = value
  if (value.kind === 'scalar') {
    const written = isSecret(key, value) ? undefined : inFlow(value, source)
    return written === undefined ? undefined : { start, end, newText: `[${written}]` }
  }
  if (value.kind !== 'map') return undefined
  return value.flow
    ? { start, end, newText: `[${source.slice(start, end)}]` }
    : key && dashBefore(value, columnOf(key.start, source), source)
}

/** Puts a dash into the indentation of a block mapping, at the column of its key or right of it. */
function dashBefore({ pairs }: MapNode, keyColumn: number, source: string): Edit | undefined {
  const first = pairs[0]?.key.start
  if (first === undefined || columnOf(first, source) - 2 < keyColumn) return undefined
  return /^ +$/.test(source.slice(lineStart(source, first), first))
    ? { start: first - 2, end: first, newText: '- ' }
    : undefined
}

/** Makes a scalar the value of a key in a mapping: in braces, or without them as an item of a block list. Undefined for several lines. */
export function toMapping({ parent, value }: Place, key: string, source: string): Edit | undefined {
  if (value.kind !== 'scalar' || isMarked(value)) return undefined
  const written = inFlow(value, source)
  if (written === undefined) return undefined
  const pair = `${key}: ${written}`
  const isItem = parent?.kind === 'seq' && !parent.flow
  return { start: value.start, end: value.end, newText: isItem ? pair : `{ ${pair} }` }
}

/** Puts the only item of a list in the place of the list. Undefined unless it is a scalar of one line without comments around it. */
export function toItem({ key, value }: Place, source: string): Edit | undefined {
  if (value.kind !== 'seq' || value.items.length !== 1 || isMarked(value)) return undefined
  const [item] = value.items
  if (item?.kind !== 'scalar' || isMarked(item) || isSecret(key, item)) return undefined
  if (inFlow(item, source) === undefined) return undefined
  const around = source.slice(value.start, item.start) + source.slice(item.end, value.end)
  if (value.flow)
    return /^\[\s*(?:,\s*)?\]$/.test(around)
      ? { start: value.start, end: value.end, newText: source.slice(item.start, item.end) }
      : undefined
  return key && /^[ \t]*:[ \t]*\r?\n[ \t]*-[ \t]+$/.test(source.slice(key.end, item.start))
    ? { start: key.end, end: item.start, newText: ': ' }
    : undefined
}

/** A scalar of one line as it can be written in brackets: with its quotes, or with quotes if it needs them there. */
function inFlow(node: ScalarNode, source: string): string | undefined {
  const written = source.slice(node.start, node.end)
  if (node.empty || node.style === 'literal' || node.style === 'folded' || /[\r\n]/.test(written))
    return undefined
  return node.style === 'plain' && FLOW_INDICATOR.test(written) ? JSON.stringify(node.text) : written
}

/** The text of an edit is data that programs print, so a secret must not be in it. */
function isSecret(key: YamlNode | undefined, { text }: ScalarNode): boolean {
  return key?.kind === 'scalar' && isHiddenValue(key.text, text)
}

function isMarked(node: YamlNode): boolean {
  return node.anchor !== undefined || node.tag !== undefined || dereference(node) !== node
}

function columnOf(offset: number, source: string): number {
  return offset - lineStart(source, offset)
}
