import type { Span } from '../diagnostic.js'
import { spaces } from './scan.js'

/** The source with only the first version of each merge conflict. `marks`: where each conflict starts. */
export function withoutConflicts(source: string): { source: string; marks: number[] } {
  const parts: string[] = []
  const marks: number[] = []
  let done = 0
  for (const { opening, middle, closing } of conflictsIn(source)) {
    marks.push(opening.start)
    parts.push(source.slice(done, opening.start), spaces(source.slice(opening.start, opening.end)))
    parts.push(source.slice(opening.end, middle.start), spaces(source.slice(middle.start, closing.end)))
    done = closing.end
  }
  return { source: parts.join('') + source.slice(done), marks }
}

/** The lines with the three marks of a merge conflict. */
type Conflict = Readonly<Record<'opening' | 'middle' | 'closing', Span>>

const MARK = /^(?:<{7}(?: .*)?|={7}|>{7}(?: .*)?)\r?$/gm

function conflictsIn(source: string): Conflict[] {
  const conflicts: Conflict[] = []
  let opening: Span | undefined
  let middle: Span | undefined
  for (const { 0: mark, index } of source.matchAll(MARK)) {
    const line = { start: index, end: index + mark.length }
    if (!opening) opening = mark.startsWith('<') ? line : undefined
    else if (!middle) middle = mark.startsWith('=') ? line : undefined
    else if (mark.startsWith('>')) {
      conflicts.push({ opening, middle, closing: line })
      opening = middle = undefined
    }
  }
  return conflicts
}
