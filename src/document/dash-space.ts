import type { SyntaxFinding } from './syntax-finding.js'

/** A line that starts with "-" directly before a key: `-type: mcp`. */
const DASH_WITHOUT_SPACE = /^[ \t]*(?:- +)*-(?=[A-Za-z_][\w-]*:(?:\s|$))/

/** A plain key that starts with a dash directly before a letter, as an item of a list whose space is missing. */
export function isDashedKey(key: string): boolean {
  return /^-[A-Za-z_]/.test(key)
}

/**
 * Explains a syntax error by a missing space after "-" in its line, or in the line above, with which its line does not
 * match; undefined where no space is missing.
 */
export function missingSpaceAfterDash(text: string, offset: number): SyntaxFinding | undefined {
  const before = text.slice(0, offset).trimEnd()
  const starts = [
    lineStart(text, offset),
    lineStart(text, before.length),
    lineStart(text, previousEnd(text, offset)),
  ]
  for (const start of starts) {
    const dashed = DASH_WITHOUT_SPACE.exec(lineAt(text, start))?.[0]
    if (dashed === undefined) continue
    const at = start + dashed.length
    return {
      ruleId: 'syntax',
      message: 'Missing space after "-".',
      hint: `Write "- ${/^[\w-]+:/.exec(text.slice(at, at + 60))?.[0] ?? '…'}".`,
      start: at - 1,
      end: at,
      fix: { title: 'Add the space', safe: false, edits: [{ start: at, end: at, newText: ' ' }] },
    }
  }
  return undefined
}

/** End of the nearest line with text above the line of an offset. */
function previousEnd(text: string, offset: number): number {
  return text.slice(0, lineStart(text, offset)).trimEnd().length
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? text.length : end)
}
