import type { Scalar } from 'yaml'
import { unmask } from './goccy/dialect.js'
import { withoutTabs, type Delimiter } from './goccy/plain-tabs.js'
import type { LineIndex } from './lines.js'
import type { ScalarNode, ScalarStyle } from './tree.js'

/**
 * Converts a scalar of npm's `yaml`. `delimiter`: the last block key or dash before it.
 */
export function convertScalar(
  node: Scalar,
  base: Pick<ScalarNode, 'start' | 'end' | 'tag' | 'anchor' | 'tagFirst'>,
  lines: LineIndex,
  delimiter: Delimiter,
): ScalarNode {
  const style = styleOf(node)
  const plain = style === 'plain'
  const { start, end, tag, anchor, tagFirst } = base
  // `& x` is an anchor with the name "x", so nothing is left for the value.
  const nameless = plain && anchor === ''
  // With the tag !!binary the value is an array of bytes; the source is always the text.
  const written = nameless ? '' : unmask(node.source ?? '', plain)
  const text = plain ? withoutTabs(written, start, lines, delimiter) : written
  // Without spreads, which take longer than anything else here.
  return {
    kind: 'scalar',
    style,
    text,
    empty: nameless || (plain && end === start),
    start,
    end,
    tag,
    anchor,
    tagFirst,
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
