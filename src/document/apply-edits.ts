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
  const taken: TextEdit[] = []
  const applied = fixes.filter(({ edits }) => {
    const fresh = edits.filter((edit) => !neighbors(taken, edit).some((other) => isSame(edit, other)))
    if (edits.length === 0) return false
    if (fresh.some((edit) => neighbors(taken, edit).some((other) => overlaps(edit, other)))) return false
    for (const edit of fresh) taken.splice(indexAfter(taken, edit), 0, edit)
    return true
  })
  return { text: applyEdits(text, taken), applied }
}

/** Applies edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = []
  let done = 0
  for (const { range, newText } of [...edits].sort(byStart)) {
    parts.push(text.slice(done, range.start.offset), newText)
    done = range.end.offset
  }
  return parts.join('') + text.slice(done)
}

/**
 * The edits on both sides of one, in a sorted list without overlaps: no other can touch it, so that thousands of fixes
 * are not all compared with each other.
 */
function neighbors(sorted: readonly TextEdit[], edit: TextEdit): TextEdit[] {
  const index = indexAfter(sorted, edit)
  return sorted.slice(Math.max(0, index - 1), index + 1)
}

/** Where an edit belongs in a sorted list: after all that start at the same offset. */
function indexAfter(sorted: readonly TextEdit[], edit: TextEdit): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = sorted[middle]
    if (other && byStart(other, edit) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

function byStart(a: TextEdit, b: TextEdit): number {
  return a.range.start.offset - b.range.start.offset
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
