import type { Fix, Span } from '../diagnostic.js'
import type { PathEdit, Report } from '../finding.js'
import { locate } from './locate.js'
import { sourceSpan } from './source-span.js'
import { removalSpan } from './removal.js'
import { plainValue } from './scalar.js'
import type { LineIndex } from './lines.js'
import type { ScalarNode, YamlNode } from './tree.js'

/**
 * The text edits of a fix; undefined when one of its places is shared through an alias or a merge, or is not
 * on one line.
 */
export function textFix(
  root: YamlNode,
  source: string,
  lines: LineIndex,
  fix: NonNullable<Report['fix']>,
): Fix | undefined {
  const edits = fix.edits.map((edit) => textEdit(root, source, edit))
  const complete = edits.filter((edit) => edit !== undefined)
  if (complete.length < edits.length) return undefined
  return {
    title: fix.title,
    safe: fix.safe,
    edits: complete.map(({ start, end, newText }) => ({ range: lines.range(start, end), newText })),
  }
}

function textEdit(root: YamlNode, source: string, edit: PathEdit): (Span & { newText: string }) | undefined {
  const place = locate(root, edit.path)
  if (!place?.exact || place.shared) return undefined
  if (edit.kind === 'remove') {
    const removed = removalSpan(place, source)
    return removed && { ...removed, newText: '' }
  }
  const node = edit.kind === 'rename-key' ? place.key : place.value
  if (node?.kind !== 'scalar') return undefined
  if (edit.bare) return { start: node.start, end: node.end, newText: edit.to }
  const within = edit.kind === 'replace-value' ? edit.within : undefined
  const span = within && sourceSpan(node, source, within)
  // Text that continues on the next line would have to be folded again.
  if (within && (!span || source.slice(span.start, span.end).includes('\n'))) return undefined
  const text = within ? node.text.slice(0, within.start) + edit.to + node.text.slice(within.end) : edit.to
  if (
    span &&
    (node.style !== 'plain' ||
      (WORDS.test(edit.to) && /^[A-Za-z]/.test(text) && plainValue(text).type === 'text'))
  )
    return { ...span, newText: inStyle(edit.to, node.style) }
  if (span && source.slice(node.start, node.end) !== node.text) return undefined
  const written =
    edit.kind === 'replace-value' && edit.quoted && node.style === 'plain'
      ? JSON.stringify(text)
      : scalarSource(text, node)
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
      return isPlain(text, plainValue(node.text).type !== 'text') ? text : JSON.stringify(text)
    default:
      return undefined
  }
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
