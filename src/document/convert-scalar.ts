import type { Scalar } from 'yaml'
import { unmask } from './goccy/dialect.js'
import { withoutTabs } from './goccy/plain-tabs.js'
import type { ScalarNode, ScalarStyle } from './tree.js'

/**
 * Converts a scalar of npm's `yaml`. `delimiterColumn`: column of the last block key or dash before it, from
 * 1.
 */
export function convertScalar(
  node: Scalar,
  base: Pick<ScalarNode, 'start' | 'end' | 'tag' | 'anchor' | 'tagFirst'>,
  source: string,
  delimiterColumn: number,
): ScalarNode {
  const style = styleOf(node)
  // `& x` is an anchor with the name "x", so nothing is left for the value.
  if (base.anchor === '' && style === 'plain')
    return { ...base, kind: 'scalar', style, text: '', empty: true }
  // With the tag !!binary the value is an array of bytes; the source is always the text.
  const text = unmask(node.source ?? '', style === 'plain')
  return {
    ...base,
    kind: 'scalar',
    style,
    text: style === 'plain' ? withoutTabs(text, base.start, source, delimiterColumn) : text,
    empty: style === 'plain' && base.end === base.start,
  }
}

/** The scalar of a key or item without a value. */
export function emptyScalar(offset: number): ScalarNode {
  return { kind: 'scalar', style: 'plain', text: '', empty: true, start: offset, end: offset }
}

function styleOf({ type }: Scalar): ScalarStyle {
  switch (type) {
    case 'QUOTE_DOUBLE':
      return 'double'
    case 'QUOTE_SINGLE':
      return 'single'
    case 'BLOCK_LITERAL':
      return 'literal'
    case 'BLOCK_FOLDED':
      return 'folded'
    default:
      return 'plain'
  }
}
