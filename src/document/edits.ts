import type { Fix, Span } from '../diagnostic.js'
import type { PathEdit, Report } from '../finding.js'
import { onlyInFlavors } from './flavors.js'
import { locate, type Place } from './locate.js'
import { insertion } from './insertion.js'
import { toItem, toList, toMapping } from './reshape.js'
import { sourceSpan } from './source-span.js'
import { removalSpan } from './removal.js'
import { plainValue } from './scalar.js'
import type { LineIndex } from './lines.js'
import type { ScalarNode, YamlNode } from './tree.js'

type Rewriting = Extract<PathEdit, { kind: 'rename-key' | 'replace-value' }>

/** Another text for a scalar, or for a span of it. */
type NewText = Pick<Extract<Rewriting, { kind: 'replace-value' }>, 'to' | 'within' | 'quoted' | 'bare'>

/** A replacement for one part of the text, by offsets. */
export type Replacement = Span & { readonly newText: string }

/**
 * The text edits of a fix; undefined when one of its places is shared through an alias or a merge, is not
 * on one line, or overlaps another one. With flavors, only a fix inside `flavors` can be safe: the rest of the file also applies without them.
 */
export function textFix(
  root: YamlNode,
  source: string,
  lines: LineIndex,
  fix: NonNullable<Report['fix']>,
): Fix | undefined {
  const edits = fix.edits.map((edit) => textEdit(root, source, edit))
  const complete = edits.filter((edit) => edit !== undefined)
  if (complete.length < edits.length || overlap(complete)) return undefined
  return {
    title: fix.title,
    safe: fix.safe && complete.every((edit) => onlyInFlavors(root, edit)),
    edits: complete.map(({ start, end, newText }) => ({ range: lines.range(start, end), newText })),
  }
}

/** What one edit adds may be in what another one removes. */
function overlap(edits: readonly Span[]): boolean {
  const sorted = [...edits].sort((a, b) => a.start - b.start)
  return sorted.some(({ start }, index) => start < (sorted[index - 1]?.end ?? 0))
}

function textEdit(root: YamlNode, source: string, edit: PathEdit): Replacement | undefined {
  const place = locate(root, edit.path)
  if (!place?.exact || place.shared) return undefined
  if (edit.kind === 'rename-key' || edit.kind === 'replace-value') return rewrite(place, source, edit)
  // What is next to a node that flavors put together may be in another part of the text.
  if (isPatched(place.parent) || isPatched(place.value)) return undefined
  switch (edit.kind) {
    case 'remove': {
      const removed = removalSpan(place, source)
      return removed && { ...removed, newText: '' }
    }
    case 'to-list':
      return toList(place, source)
    case 'to-mapping':
      return toMapping(place, edit.key, source)
    case 'to-item':
      return toItem(place, source)
    case 'insert':
      return insertion(place, edit.pairs, source)
  }
}

function isPatched(node: YamlNode | undefined): boolean {
  return (node?.kind === 'map' || node?.kind === 'seq') && node.patched === true
}

/** Another text for a key or for a scalar. */
function rewrite(place: Place, source: string, edit: Rewriting): Replacement | undefined {
  const node = edit.kind === 'rename-key' ? place.key : place.value
  return node?.kind === 'scalar' ? rewriteScalar(node, source, edit) : undefined
}

/**
 * Another text for a scalar, or for a span of its text, in the scalar's style; quotes are added as needed. Undefined for block
 * scalars, and where the span is not on one line.
 */
export function rewriteScalar(node: ScalarNode, source: string, edit: NewText): Replacement | undefined {
  if (edit.bare) return { start: node.start, end: node.end, newText: edit.to }
  const { within } = edit
  const span = within && sourceSpan(node, source, within)
  // Text that continues on the next line would have to be folded again.
  if (within && (!span || source.slice(span.start, span.end).includes('\n'))) return undefined
  const text = within ? node.text.slice(0, within.start) + edit.to + node.text.slice(within.end) : edit.to
  if (
    span &&
    (node.style !== 'plain' ||
      (WORDS.test(edit.to) && /^[A-Za-z./]/.test(text) && plainValue(text).type === 'text'))
  )
    return { ...span, newText: inStyle(edit.to, node.style) }
  if (span && source.slice(node.start, node.end) !== node.text) return undefined
  const written = edit.quoted && node.style === 'plain' ? JSON.stringify(text) : scalarSource(text, node)
  return written === undefined ? undefined : { start: node.start, end: node.end, newText: written }
}

/** Text without meaning to YAML inside a plain scalar, so that the rest of the scalar can stay the same. */
const WORDS = /^(?:[\w./@+$-]|:(?=\S))*$/

/** A part of a scalar as it is written in the scalar's style. */
function inStyle(text: string, style: ScalarNode['style']): string {
  if (style === 'double') return JSON.stringify(text).slice(1, -1)
  return style === 'single' ? text.replaceAll("'", "''") : text
}

/** A string as a scalar in the style of the node that it replaces, quoted if necessary. */
function scalarSource(text: string, node: ScalarNode): string | undefined {
  switch (node.style) {
    case 'double':
      return JSON.stringify(text)
    case 'single':
      return `'${text.replaceAll("'", "''")}'`
    case 'plain':
      return plainOrQuoted(text, plainValue(node.text).type !== 'text')
    default:
      return undefined
  }
}

/** A string as a scalar without quotes, or in double quotes if it needs them. `wasValue`: it replaces a number or the like. */
export function plainOrQuoted(text: string, wasValue = false): string {
  return isPlain(text, wasValue) ? text : JSON.stringify(text)
}

/** Whether a string needs no quotes in any context; a number may replace a number (`wasValue`). */
function isPlain(text: string, wasValue: boolean): boolean {
  return (
    /^[\w./-][\w./@ +-]*(:[\w/-]+)*$/.test(text) &&
    text === text.trim() &&
    !/^-( |$)/.test(text) &&
    (plainValue(text).type === 'text' || wasValue)
  )
}
