import { lineEnd, lineStart } from './scan.js'
import type { SyntaxFinding } from './syntax-finding.js'

/** The start of a line with a "-" directly before a key: `-type: mcp`. */
const BEFORE_KEY = /^[ \t]*(?:- +)*-(?=[A-Za-z_][\w-]*:(?:\s|$))/

/** The start of a line with a "-" directly before a word: `-writer`. */
const BEFORE_WORD = /^[ \t]*-(?=[A-Za-z_][\w./-]*\s*$)/

/** Length of the start of a line up to a "-" without a space after it; undefined where there is none. */
export function dashWithoutSpace(line: string): number | undefined {
  return (BEFORE_KEY.exec(line) ?? BEFORE_WORD.exec(line))?.[0].length
}

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
  const start = starts.find((one) => BEFORE_KEY.test(lineAt(text, one)))
  return start === undefined ? undefined : dashFinding(text, start)
}

/** Reports the missing space after the "-" of the line of an offset; undefined where no space is missing. */
export function missingSpaceIn(text: string, offset: number): SyntaxFinding | undefined {
  return dashFinding(text, lineStart(text, offset))
}

function dashFinding(text: string, start: number): SyntaxFinding | undefined {
  const length = dashWithoutSpace(lineAt(text, start))
  if (length === undefined) return undefined
  const at = start + length
  return {
    ruleId: 'syntax',
    message: 'Missing space after "-".',
    hint: `Write "- ${/^[\w./-]+:?/.exec(text.slice(at, at + 60))?.[0] ?? '…'}".`,
    start: at - 1,
    end: at,
    fix: { title: 'Add the space', safe: false, edits: [{ start: at, end: at, newText: ' ' }] },
  }
}

/** End of the nearest line with text above the line of an offset. */
function previousEnd(text: string, offset: number): number {
  return text.slice(0, lineStart(text, offset)).trimEnd().length
}

function lineAt(text: string, start: number): string {
  return text.slice(start, lineEnd(text, start))
}
