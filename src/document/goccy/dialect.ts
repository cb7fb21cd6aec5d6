import type { YAMLError } from 'yaml'
import { lineEnd, skipComments } from '../scan.js'
import { bracesOf, withEdits, type Edit } from './character-edits.js'

/**
 * Characters that replace others while npm's `yaml` parses, where docker-agent's parser reads as text what
 * `yaml` reads as punctuation. Offsets stay the same, since each replaces one; `unmask` restores the original
 * ones.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  '}': '\uE0F1',
  ',': '\uE0F2',
  ':': '\uE0F3',
  '#': '\uE0F4',
  '?': '\uE0F5',
}
/** Replaces the `?` of `? key: value`, which is an ordinary pair to docker-agent's parser. */
const KEY_MARK = '\uE0F6'
const MASKED = /[\uE0F1-\uE0F6]/g
const ANY_MASKED = /[\uE0F1-\uE0F6]/
const REAL = new Map([
  [KEY_MARK, '?'],
  ...Object.entries(STAND_INS).map(([real, masked]) => [masked, real] as const),
])
const MARKED_KEY = new RegExp(`^${KEY_MARK} +`)

/**
 * The original of a text from a changed source. `plain`: of a plain scalar, which loses the mark of a key at
 * its start.
 */
export function unmask(text: string, plain: boolean): string {
  if (!ANY_MASKED.test(text)) return text
  return (plain ? text.replace(MARKED_KEY, '') : text).replace(
    MASKED,
    (character) => REAL.get(character) ?? character,
  )
}

/**
 * The text as npm's `yaml` has to see it to read the same as docker-agent's parser, at the same offsets:
 * without a byte-order mark, a bare CR as a line break, without a document end before the first document, `?
 * key: value` as an ordinary pair, a lone "?" as text, without a tag at the very end of the text, and with
 * spaces before tabs in leading white space, since docker-agent's parser does not count tabs as columns.
 */
export function toDialect(text: string): string {
  const read = withoutFirstEnd(
    withoutLastTag(text)
      .replace(/^\uFEFF/, ' ')
      .replace(/\r(?!\n)/g, '\n'),
  )
  // The characters are searched for first: the expressions try every line.
  const marked = read.includes('?')
    ? read
        .replace(
          /(?<![^\n])( *(?:- +)*)\?(?= +[^\s#'"[\]{}|>&*!,-](?:[^\n:]|:(?=\S))*:(?:\s|$))/g,
          `$1${KEY_MARK}`,
        )
        .replace(/(?<=: )\?(?=\r?$)/gm, STAND_INS['?'] ?? '?')
    : read
  return marked.includes('\t')
    ? marked.replace(/^ *\t+ [ \t]*(?=[^\s#])/gm, (blanks) =>
        blanks.replaceAll('\t', '').padEnd(blanks.length, '\t'),
      )
    : marked
}

/** The text without a document end whose line follows only empty lines and comments. */
function withoutFirstEnd(text: string): string {
  const first = skipComments(text, 0)
  return /^\.\.\.\s/.test(text.slice(first, first + 4)) && (first === 0 || text[first - 1] === '\n')
    ? `${text.slice(0, first)}   ${text.slice(first + 3)}`
    : text
}

function withoutLastTag(text: string): string {
  const lineStart = Math.max(text.lastIndexOf('\n') + 1, text.length - 200)
  const tag = /(?:^ *|[:-] +|&\S+ +)(![^\s{},]*)$/.exec(text.slice(lineStart))?.[1] ?? ''
  return text.slice(0, text.length - tag.length) + ' '.repeat(tag.length)
}

/**
 * The source without what causes errors of npm's `yaml` that docker-agent's parser does not report, at the
 * same offsets; undefined when docker-agent's parser reports all of them.
 */
export function withoutMistakes(source: string, errors: readonly YAMLError[]): string | undefined {
  const whole = withDashedText(source) ?? withoutDocumentsAfterEmptyOne(source, errors[0]?.pos[0] ?? 0)
  if (whole !== undefined) return whole
  const inBraces = bracesOf(source)
  const changed = errors.flatMap(({ code, pos }) => changeAt(source, code, pos[0], pos[1], inBraces) ?? [])
  return changed.length === 0 ? undefined : withEdits(source, changed)
}

function changeAt(
  source: string,
  code: YAMLError['code'],
  from: number,
  to: number,
  inBraces: (offset: number) => boolean,
): Edit | undefined {
  if ((code === 'UNEXPECTED_TOKEN' || code === 'BAD_SCALAR_START') && /[},]/.test(source[from] ?? '')) {
    return /(?:^|\n) *(?:! +|- +)*$|(?:[^\s:]: +)$/.test(source.slice(Math.max(0, from - 200), from))
      ? masked(source, from)
      : undefined
  }
  if (code === 'BLOCK_IN_FLOW' && inBraces(from)) {
    const colon = source.slice(from, to).search(/:\s/)
    return colon < 0 ? undefined : masked(source, from + colon)
  }
  if (code === 'MULTILINE_IMPLICIT_KEY') return joinKeyWithProperty(source, from)
  return undefined
}

function masked(source: string, at: number): Edit {
  return { at, character: STAND_INS[source[at] ?? ''] ?? ' ' }
}

/** To docker-agent's parser, a key with a tag or an anchor may contain a line break. */
function joinKeyWithProperty(source: string, keyStart: number): Edit | undefined {
  const lineStart = source.lastIndexOf('\n', keyStart - 1) + 1
  const newline = lineEnd(source, keyStart)
  if (newline === source.length || !/^ *(?:- +)*(?:[!&]\S+ +)+$/.test(source.slice(lineStart, keyStart)))
    return undefined
  return { at: newline, character: ' ' }
}

/** A line that may end in the middle of a plain scalar: a plain value, after a key or a dash or alone. */
const PLAIN_VALUE =
  /^( *(?:- +)*)([^\s#'"[\]{}&*!|>?@`,-][^#:]*: +)?[^\s#'"[\]{}&*!|>?@`,-](?:[^:#]|:(?=\S)|(?<=\S)#)*$/

/** Whether a line that starts in this column (from 0) continues a plain scalar of the line before it. */
export function continuesPlainText(lineBefore: string, column: number): boolean {
  const before = PLAIN_VALUE.exec(lineBefore)
  return before !== null && column > (before[1] ?? '').length
}

/** A key without a value on its line. */
const BARE_KEY = /^( *(?:- +)*)[^\s#'"[\]{}&*!|>?@`,-][^#:]*: *$/

/**
 * The source with replacements for `:` and `#` in plain scalars that continue with a line that starts with a
 * dash: to docker-agent's parser, all of it is text. Undefined when there is nothing to replace.
 */
function withDashedText(source: string): string | undefined {
  if (!/(?<![^\n])[ \t]+-/.test(source)) return undefined
  let owner: number | undefined
  let started = false
  let text: number | undefined
  const changed = source.split('\n').map((line) => {
    const indent = line.search(/\S/)
    if (indent < 0) return line
    if (text !== undefined && indent < text) text = undefined
    if (text === undefined && started && line[indent] === '-' && indent > (owner ?? indent)) text = indent
    if (text !== undefined) return line.replace(/[:#]/g, (character) => STAND_INS[character] ?? character)
    const next = ownerOf(line, indent, owner)
    owner = next?.column
    started = next?.started ?? false
    return line
  })
  const result = changed.join('\n')
  return result === source ? undefined : result
}

/** Column (from 0) of the key or dash whose plain scalar is in this line or may start in the next one. */
function ownerOf(
  line: string,
  indent: number,
  owner: number | undefined,
): { column: number; started: boolean } | undefined {
  const bare = BARE_KEY.exec(line)?.[1]
  if (bare !== undefined) return { column: bare.length, started: false }
  const plain = PLAIN_VALUE.exec(line)
  if (!plain) return undefined
  const before = plain[1] ?? ''
  if (plain[2] !== undefined) return { column: before.length, started: true }
  if (before.includes('-')) return { column: before.lastIndexOf('-'), started: true }
  return owner !== undefined && indent > owner ? { column: owner, started: true } : undefined
}

/** docker-agent's parser reads nothing after a document without content. */
function withoutDocumentsAfterEmptyOne(source: string, mistake: number): string | undefined {
  const start = source.search(/^---[ \t]*\n\s*(?<=\n)---(?=\s|$)/m)
  if (start < 0) return undefined
  const second = source.indexOf('---', start + 3) + 3
  return second > mistake ? undefined : source.slice(0, second) + source.slice(second).replace(/[^\n]/g, ' ')
}
