import type { Position, Range } from 'vscode-languageserver'
import type { Span } from '../diagnostic.js'
import { indexLines } from '../document/lines.js'

/** What a client's characters count: UTF-16 units or bytes of UTF-8. */
export type Encoding = 'utf-16' | 'utf-8'

/** Converts between offsets in one text, in UTF-16 units, and a client's positions: 0-based lines, and characters in its encoding. */
export interface Positions {
  /** A position after the end of a line means the end of the line, one after the last line the end of the text. */
  readonly offsetAt: (position: Position) => number
  readonly positionAt: (offset: number) => Position
  readonly rangeOf: (span: Span) => Range
}

/** Chooses the first encoding of the client's list that the server has too. A client without a list counts UTF-16 units, as do all others. */
export function encodingFor(offered: readonly unknown[] = []): Encoding {
  return offered.find((name) => name === 'utf-8' || name === 'utf-16') ?? 'utf-16'
}

/** The positions in a text. */
export function positionsIn(text: string, encoding: Encoding): Positions {
  const lines = indexLines(text)
  const lineAt = (line: number): string =>
    withoutBreak(text.slice(lines.lineStart(line), lines.lineStart(line + 1)))
  const positionAt = (offset: number): Position => {
    const { line, column } = lines.position(Math.max(0, Math.min(offset, text.length)))
    const start = lines.lineStart(line)
    const character = encoding === 'utf-16' ? column - 1 : bytesOf(text.slice(start, start + column - 1))
    return { line: line - 1, character }
  }
  return {
    offsetAt: ({ line, character }) => {
      if (line >= lines.lines) return text.length
      if (line < 0) return 0
      const content = lineAt(line + 1)
      const units = encoding === 'utf-16' ? character : unitsOf(content, character)
      return lines.lineStart(line + 1) + Math.max(0, Math.min(units, content.length))
    },
    positionAt,
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
  }
}

function withoutBreak(line: string): string {
  return line.replace(/\r?\n$|\r$/, '')
}

function bytesOf(text: string): number {
  return isAscii(text) ? text.length : [...text].reduce((sum, point) => sum + bytesOfPoint(point), 0)
}

/** How many UTF-16 units of a line lie before a byte. A byte inside a character means the start of the character. */
export function unitsOf(line: string, bytes: number): number {
  if (isAscii(line)) return bytes
  let units = 0
  let before = 0
  for (const point of line) {
    before += bytesOfPoint(point)
    if (before > bytes) return units
    units += point.length
  }
  return units
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false
  return true
}

/** Half of a surrogate pair counts as U+FFFD, which replaces it in UTF-8. */
function bytesOfPoint(point: string): number {
  const code = point.codePointAt(0) ?? 0
  return code > 0xffff ? 4 : code > 0x7ff ? 3 : code > 0x7f ? 2 : 1
}
