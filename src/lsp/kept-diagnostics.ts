import type { Diagnostic, Position, Range } from '../diagnostic.js'

/** A text that could be read, or the first text of a document, and what is wrong with it. */
export interface Readable {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** What to show for a text, and the text to compare the next one with. */
export interface Kept {
  readonly shown: readonly Diagnostic[]
  readonly readable: Readable
}

/**
 * Keeps what was known while a text is half typed. Where it has a syntax error that the last readable text did not have, lines
 * that did not change keep their diagnostics, at their new places; changed lines have those of the new text.
 */
export function keepDiagnostics(last: Readable | undefined, now: Readable): Kept {
  if (!last || !hasNewSyntaxError(last.diagnostics, now.diagnostics))
    return { shown: now.diagnostics, readable: now }
  const change = changeBetween(last.text, now.text)
  const old = last.diagnostics
    .filter(({ ruleId }) => ruleId !== 'syntax')
    .flatMap((one) => moved(one, change) ?? [])
  const fresh = now.diagnostics.filter(
    ({ ruleId, range: { start, end } }) =>
      ruleId === 'syntax' || (start.offset < change.newEnd && end.offset >= change.start),
  )
  return {
    shown: [...old, ...fresh].sort((a, b) => a.range.start.offset - b.range.start.offset),
    readable: last,
  }
}

/** Messages count, since the places of errors move. */
function hasNewSyntaxError(before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  const known = before.filter(isSyntax).map(({ message }) => message)
  return after.filter(isSyntax).some(({ message }) => {
    const index = known.indexOf(message)
    if (index >= 0) known.splice(index, 1)
    return index < 0
  })
}

function isSyntax({ ruleId }: Diagnostic): boolean {
  return ruleId === 'syntax'
}

/** The whole lines between the first and the last difference of two texts, as offsets. */
interface Change {
  readonly start: number
  readonly oldEnd: number
  readonly newEnd: number
  /** How many lines were added. */
  readonly lines: number
}

function changeBetween(old: string, now: string): Change {
  const shorter = Math.min(old.length, now.length)
  let same = 0
  while (same < shorter && old.charCodeAt(same) === now.charCodeAt(same)) same++
  const start = old.lastIndexOf('\n', same - 1) + 1
  let tail = 0
  while (
    tail < shorter - start &&
    old.charCodeAt(old.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)
  )
    tail++
  // The same end starts after a line break, which belongs to the changed lines.
  const lineBreak = old.indexOf('\n', old.length - tail)
  const oldEnd = lineBreak < 0 ? old.length : lineBreak + 1
  const newEnd = now.length - (old.length - oldEnd)
  return {
    start,
    oldEnd,
    newEnd,
    lines: breaksIn(now.slice(start, newEnd)) - breaksIn(old.slice(start, oldEnd)),
  }
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}

/** The diagnostic at its new place; undefined where its lines changed. */
function moved(diagnostic: Diagnostic, change: Change): Diagnostic | undefined {
  const range = movedRange(diagnostic.range, change)
  if (!range) return undefined
  const related = diagnostic.related?.flatMap(({ message, range: place }) => {
    const to = movedRange(place, change)
    return to ? [{ message, range: to }] : []
  })
  const edits = diagnostic.fix?.edits.flatMap(({ newText, range: place }) => {
    const to = movedRange(place, change)
    return to ? [{ newText, range: to }] : []
  })
  const isWhole = edits?.length === diagnostic.fix?.edits.length
  return {
    ...diagnostic,
    range,
    related,
    fix: diagnostic.fix && edits && isWhole ? { ...diagnostic.fix, edits } : undefined,
  }
}

function movedRange({ start, end }: Range, change: Change): Range | undefined {
  if (end.offset < change.start || (end.offset === change.start && start.offset < end.offset))
    return { start, end }
  if (start.offset < change.oldEnd) return undefined
  const by = ({ line, column, offset }: Position): Position => ({
    line: line + change.lines,
    column,
    offset: offset + change.newEnd - change.oldEnd,
  })
  return { start: by(start), end: by(end) }
}
