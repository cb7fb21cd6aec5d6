import { lineEnd, lineStart } from './scan.js'

/**
 * A section of a text that is read in place of the whole, below the lines that open the blocks it is in: what comes
 * before and after the section is the same for all repairs of a mistake in it.
 */
export interface Window {
  readonly start: number
  readonly end: number
  /** The keys and dashes that the section is below, with their line breaks. */
  readonly above: string
}

/** How many characters before and after a mistake are part of its window at least, and where the best line for its edge is looked for. */
const NEAR = 1_000
const FAR = 3_000

/** The window around a span. It is the whole text where that is small. */
export function windowAround(source: string, from: number, to: number): Window {
  const start = from < FAR ? 0 : leastIndented(source, from - FAR, from - NEAR)
  const end = source.length - to < FAR ? source.length : leastIndented(source, to + NEAR, to + FAR)
  return { start, end, above: linesAbove(source, start) }
}

/** What is read of a text, or of a repaired one, through a window. */
export function through({ start, end, above }: Window, source: string): string {
  return above + source.slice(start, end)
}

/** Whether a window shows everything. */
export function isWhole({ start, end }: Window, source: string): boolean {
  return start === 0 && end === source.length
}

/** Start of the least indented line that starts in a span; of the first one among equals. The end of the span where no line starts in it. */
function leastIndented(source: string, from: number, to: number): number {
  let best = to
  let least = Infinity
  for (let start = lineEnd(source, from) + 1; start < to; start = lineEnd(source, start) + 1) {
    const indent = indentAt(source, start)
    if (indent !== undefined && indent < least) [best, least] = [start, indent]
  }
  return best
}

/** The lines before an offset that are each less indented than all lines from there to the offset. */
function linesAbove(source: string, start: number): string {
  const lines: string[] = []
  let indent = indentAt(source, start) ?? 0
  let dashed = source[start + indent] === '-'
  for (let at = start; at > 0 && (indent > 0 || dashed);) {
    at = lineStart(source, at - 1)
    const own = indentAt(source, at)
    if (own === undefined || own > indent) continue
    const isDash = source[at + own] === '-'
    if (own === indent && (isDash || !dashed)) continue
    lines.unshift(source.slice(at, lineEnd(source, at) + 1))
    ;[indent, dashed] = [own, isDash]
  }
  return lines.join('')
}

/** Spaces at the start of a line; undefined for an empty line and a comment. */
function indentAt(source: string, start: number): number | undefined {
  let at = start
  while (source[at] === ' ') at++
  const character = source[at]
  return character === undefined || character === '\n' || character === '\r' || character === '#'
    ? undefined
    : at - start
}
