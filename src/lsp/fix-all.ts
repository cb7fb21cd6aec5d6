import { diffLines } from 'diff'
import { fixText } from '../fix/fix-text.js'
import type { CheckedDocument, Replacement } from './checked-document.js'

/** The edits that make all safe fixes of a document, also those that become possible by others. Lines that stay the same are not touched. */
export function fixAllEdits({ text, lint }: CheckedDocument): Replacement[] {
  return changedLines(text, fixText(text, lint, 'safe').text)
}

/** The edits that turn one text into another. */
export function changedLines(before: string, after: string): Replacement[] {
  const edits: Replacement[] = []
  let offset = 0
  let open: Replacement | undefined
  for (const { value, added, removed } of diffLines(before, after)) {
    if (added)
      open = {
        start: open?.start ?? offset,
        end: open?.end ?? offset,
        newText: (open?.newText ?? '') + value,
      }
    else if (removed) {
      open = { start: open?.start ?? offset, end: offset + value.length, newText: open?.newText ?? '' }
      offset += value.length
    } else {
      if (open) edits.push(open)
      open = undefined
      offset += value.length
    }
  }
  return open ? [...edits, open] : edits
}
