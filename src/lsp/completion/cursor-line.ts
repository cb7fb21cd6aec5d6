import type { Span } from '../../diagnostic.js'
import { lineAt } from './excerpt.js'

/** Stands for what is about to be typed. */
export const MARK = 'agentLintCursor'

/** The line of the cursor, and how it can be made complete YAML. */
export interface CursorLine extends Span {
  readonly offset: number
  /** There is only a word so far, which may become a key or an item. */
  readonly bare: boolean
  /** The quote that is missing after the cursor. */
  readonly close: string
  /** From the likeliest reading to others. */
  readonly readings: readonly Reading[]
}

/** One way to read the line, and what is missing for it. */
export interface Reading {
  readonly insertions: readonly Insertion[]
  /** White space that is missing before a value. */
  readonly pad?: string
  /** The line is an item of a list whose dash is missing. */
  readonly lacksDash?: boolean
  /** A plain string that needs quotes. */
  readonly lacksQuotes?: boolean
}

/** A text to insert. */
export interface Insertion {
  readonly at: number
  readonly text: string
}

const WORD_BEFORE = /^(\s*)((?:-\s+)*)(?:-|"[^"]*|'[^']*|[^\s"'{[&*!|>%#@`](?:\S*[^\s:])?)?$/
const WORD_AFTER = /^([^\s:#,\]}]*)\s*(?:#.*)?$/
const OPEN_QUOTE = /(?:^|[\s[{,])(?:(")(?:[^"\\]|\\.)*|(')[^']*)$/
const WITHOUT_SPACE = /^\s*((?:-\s+)*)(?:-|[\w.-]+:)$/
/** Characters that no plain string starts with. */
const NEEDS_QUOTES = /(?:[:\-,[{]\s+|[[{,])([@`%][^\s,[\]{}"']*)$/

/** Reads the line of the cursor, which is usually half typed. */
export function cursorLine(text: string, offset: number): CursorLine {
  const line = lineAt(text, offset)
  const before = text.slice(line.start, offset)
  const after = text.slice(offset, line.end).replace(/\r?\n$|\r$/, '')
  const [, double, single] = OPEN_QUOTE.exec(before) ?? []
  const quote = double ?? single
  const close = quote !== undefined && !after.includes(quote) ? quote : ''
  const [, indent, dashes] = WORD_BEFORE.exec(before) ?? []
  const [, rest] = WORD_AFTER.exec(after) ?? []
  const bare = indent !== undefined && rest !== undefined
  const readings = bare
    ? wordReadings({
        start: line.start,
        offset,
        indent,
        rest,
        close,
        dashes: /(?:^|\s)-$/.test(before) ? '-' : dashes,
      })
    : valueReadings(before, after, offset, close)
  return { ...line, offset, bare, close, readings }
}

/** A word may be a key; without a dash, it may also be an item. */
function wordReadings(word: {
  readonly start: number
  readonly offset: number
  readonly indent: string
  readonly rest: string
  readonly close: string
  readonly dashes: string | undefined
}): Reading[] {
  const { start, offset, indent, rest, close, dashes = '' } = word
  const pad = dashes.endsWith('-') ? ' ' : ''
  const key = [
    { at: offset, text: pad + MARK },
    { at: offset + rest.length, text: `${close}:` },
  ]
  const item = { at: start + indent.length, text: '- ' }
  if (dashes !== '') return [{ insertions: key, pad }]
  return [{ insertions: key }, { insertions: [item, ...key], lacksDash: true }]
}

/** `key:` and `- word:` lack a space, unless the colon is part of an item. */
function valueReadings(before: string, after: string, offset: number, close: string): Reading[] {
  const asWritten: Reading = { insertions: [{ at: offset, text: MARK + close }] }
  const [, dashes] = WITHOUT_SPACE.exec(after.trim() === '' ? before : '') ?? []
  if (dashes !== undefined) {
    const padded: Reading = { insertions: [{ at: offset, text: ` ${MARK}` }], pad: ' ' }
    return dashes === '' ? [padded] : [padded, asWritten]
  }
  const [, special] = NEEDS_QUOTES.exec(before) ?? []
  if (special === undefined) return [asWritten]
  const rest = /^[^\s,\]}]*/.exec(after)?.[0] ?? ''
  const quoted: Reading = {
    insertions: [
      { at: offset - special.length, text: '"' },
      { at: offset, text: MARK },
      { at: offset + rest.length, text: '"' },
    ],
    lacksQuotes: true,
  }
  return [quoted, asWritten]
}
