import type { Diagnostic, Range, TextEdit } from '../diagnostic.js'
import { withoutSecrets } from '../secrets/mask.js'
import { cellsOf, cutAround } from './cells.js'
import type { Palette } from './palette.js'

/**
 * Draws what a fix changes in one line: `- modle:` and `+ model:`, or only the first where it removes the line. Larger changes
 * are not drawn; `--diff` shows them.
 * @param lines the lines of the file, without secrets
 * @param width columns, with the sign
 */
export function changeLines(
  lines: readonly string[],
  { fix, data }: Diagnostic,
  { removed, added }: Palette,
  width: number,
): string[] {
  const [first] = fix?.edits ?? []
  if (!fix || !first || data?.secret || fix.edits.some(holdsSecret)) return []
  const before = lines[first.range.start.line - 1] ?? ''
  const after = edited(before, fix.edits)
  const indent = Math.min(...[before, after].filter((line) => line.trim() !== '').map(indentOf))
  const drawn = (line: string): string => {
    const from = Math.max(0, first.range.start.column - 1 - indent)
    const cells = cutAround(cellsOf(line.slice(indent).trimEnd()), from, from + 1, width - 2)
    return cells.map(({ text }) => text).join('')
  }
  if (fix.edits.length === 1 && first.newText === '' && isWholeLine(first.range))
    return [removed(`- ${drawn(before)}`)]
  if (!fix.edits.every((edit) => isWithin(edit, first.range.start.line))) return []
  return [removed(`- ${drawn(before)}`), added(`+ ${drawn(after)}`)]
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function holdsSecret({ newText }: TextEdit): boolean {
  return withoutSecrets(newText) !== newText
}

function isWholeLine({ start, end }: Range): boolean {
  return start.column === 1 && end.column === 1 && end.line === start.line + 1
}

function isWithin({ range: { start, end }, newText }: TextEdit, line: number): boolean {
  return start.line === line && end.line === line && !/[\r\n]/.test(newText)
}

function edited(line: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.range.start.column - a.range.start.column)
    .reduce((text, { range: { start, end }, newText }) => {
      return text.slice(0, start.column - 1) + newText + text.slice(end.column - 1)
    }, line)
}
