import type { LineIndex } from '../lines.js'

/**
 * The text of a plain scalar without the tabs that docker-agent's parser drops: those to the right of the
 * column of the last key or dash (`delimiterColumn`, from 1). It keeps the tabs to the left of that column.
 */
export function withoutTabs(text: string, start: number, lines: LineIndex, delimiterColumn: number): string {
  if (!text.includes('\t')) return text
  const kept = Math.max(0, delimiterColumn - lines.position(start).column + 1)
  return text.slice(0, kept) + text.slice(kept).replaceAll('\t', '')
}
