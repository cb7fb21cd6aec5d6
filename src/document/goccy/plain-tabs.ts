import type { LineIndex } from '../lines.js'

/** The last block key or dash: `before` characters before an offset; there is none without an offset. Its column is rarely needed. */
export interface Delimiter {
  offset: number | undefined
  before: number
}

/**
 * The text of a plain scalar without the tabs that docker-agent's parser drops: those to the right of the
 * column of the last key or dash. It keeps the tabs to the left of that column.
 */
export function withoutTabs(
  text: string,
  start: number,
  lines: LineIndex,
  { offset, before }: Delimiter,
): string {
  if (!text.includes('\t')) return text
  const column = offset === undefined ? 0 : lines.position(offset).column - before
  const kept = Math.max(0, column - lines.position(start).column + 1)
  return text.slice(0, kept) + text.slice(kept).replaceAll('\t', '')
}
