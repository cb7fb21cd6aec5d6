import type { Fix, TextEdit } from '../diagnostic.js'

/** A text after some fixes, and the fixes that were applied. */
export interface FixedText {
  readonly text: string
  readonly applied: readonly Fix[]
}

/**
 * Applies fixes to the text that their ranges refer to. A fix is applied completely or not at all: if it
 * overlaps an edit of an earlier fix, it waits for the next round, unless both make the same edit.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): FixedText {
  const edits: TextEdit[] = []
  const applied = fixes.filter((fix) => {
    const fresh = fix.edits.filter((edit) => !edits.some((taken) => isSame(edit, taken)))
    if (fix.edits.length === 0 || fresh.some((edit) => edits.some((taken) => overlaps(edit, taken))))
      return false
    edits.push(...fresh)
    return true
  })
  return { text: applyEdits(text, edits), applied }
}

/** Applies edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const fromTheEnd = [...edits].sort((a, b) => b.range.start.offset - a.range.start.offset)
  return fromTheEnd.reduce(
    (result, { range, newText }) =>
      result.slice(0, range.start.offset) + newText + result.slice(range.end.offset),
    text,
  )
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return (
    a.range.start.offset === b.range.start.offset &&
    a.range.end.offset === b.range.end.offset &&
    a.newText === b.newText
  )
}

/** Two insertions at the same offset overlap, since their order would be a guess. */
function overlaps(a: TextEdit, b: TextEdit): boolean {
  const [from, to, otherFrom, otherTo] = [
    a.range.start.offset,
    a.range.end.offset,
    b.range.start.offset,
    b.range.end.offset,
  ]
  return from === otherFrom || (from < otherTo && otherFrom < to)
}
