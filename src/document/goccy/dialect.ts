import type { YAMLError } from 'yaml'

/**
 * Characters that stand in for others while npm's `yaml` parses, where docker-agent's parser takes as text what `yaml` takes
 * as punctuation. One for one, so that offsets hold; `unmask` puts the real ones back.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  '}': '\uE0F1',
  ',': '\uE0F2',
  ':': '\uE0F3',
  '#': '\uE0F4',
  '?': '\uE0F5',
}
/** Stands for the `?` of `? key: value`, which is a plain pair to docker-agent's parser. */
const KEY_MARK = '\uE0F6'
const MASKED = /[\uE0F1-\uE0F6]/g
const REAL = new Map([
  [KEY_MARK, '?'],
  ...Object.entries(STAND_INS).map(([real, masked]) => [masked, real] as const),
])
const MARKED_KEY = new RegExp(`^${KEY_MARK} +`)

/** A text of a masked source as it is really written. `plain`: it is a plain text, so a mark of a key at its start goes. */
export function unmask(text: string, plain: boolean): string {
  return (plain ? text.replace(MARKED_KEY, '') : text).replace(
    MASKED,
    (character) => REAL.get(character) ?? character,
  )
}

/**
 * The text in the terms of npm's `yaml`, at the same offsets: no byte-order mark, a bare CR as a line break, no document
 * end before the first document, `? key: value` as a plain pair, a lone "?" as text, no tag at the very end of the text (docker-agent's
 * parser drops it), and blanks before tabs in leading white space, since tabs do not count as columns.
 */
export function toDialect(text: string): string {
  return withoutLastTag(text)
    .replace(/^\uFEFF/, ' ')
    .replace(/\r(?!\n)/g, '\n')
    .replace(/^((?:[^\S\n]*(?:#.*)?\n)*)\.\.\.(?=\s)/, '$1   ')
    .replace(/^( *(?:- +)*)\?(?= +[^\s#'"[\]{}|>&*!,-](?:[^\n:]|:(?=\S))*:(?:\s|$))/gm, `$1${KEY_MARK}`)
    .replace(/(?<=: )\?(?=\r?$)/gm, STAND_INS['?'] ?? '?')
    .replace(/^ *\t+ [ \t]*(?=[^\s#])/gm, (blanks) => blanks.replaceAll('\t', '').padEnd(blanks.length, '\t'))
}

function withoutLastTag(text: string): string {
  const lineStart = Math.max(text.lastIndexOf('\n') + 1, text.length - 200)
  const tag = /(?:^ *|[:-] +|&\S+ +)(![^\s{},]*)$/.exec(text.slice(lineStart))?.[1] ?? ''
  return text.slice(0, text.length - tag.length) + ' '.repeat(tag.length)
}

/** The source changed, offset for offset, where docker-agent's parser does not make the mistakes that `yaml` reports; undefined where it makes them all. */
export function withoutMistakes(source: string, errors: readonly YAMLError[]): string | undefined {
  const whole = textOfDashes(source) ?? withoutDocumentsBehindEmptyOne(source, errors[0]?.pos[0] ?? 0)
  if (whole !== undefined) return whole
  const characters = source.split('')
  for (const { code, pos } of errors) {
    const edit = changeAt(source, code, pos[0], pos[1])
    if (edit) characters[edit.at] = edit.character
  }
  const changed = characters.join('')
  return changed === source ? undefined : changed
}

/** One character in place of another. */
interface Edit {
  readonly at: number
  readonly character: string
}

function changeAt(source: string, code: YAMLError['code'], from: number, to: number): Edit | undefined {
  if ((code === 'UNEXPECTED_TOKEN' || code === 'BAD_SCALAR_START') && /[},]/.test(source[from] ?? '')) {
    return /(?:^|\n) *(?:! +|- +)*$|(?:[^\s:]: +)$/.test(source.slice(Math.max(0, from - 200), from))
      ? masked(source, from)
      : undefined
  }
  if (code === 'BLOCK_IN_FLOW' && source.lastIndexOf('{', from) > source.lastIndexOf('}', from)) {
    const colon = source.slice(from, to).search(/:\s/)
    return colon < 0 ? undefined : masked(source, from + colon)
  }
  if (code === 'MULTILINE_IMPLICIT_KEY') return joinKeyWithProperty(source, from)
  return undefined
}

function masked(source: string, at: number): Edit {
  return { at, character: STAND_INS[source[at] ?? ''] ?? ' ' }
}

/** A key with a tag or an anchor may run over a line break there. */
function joinKeyWithProperty(source: string, keyStart: number): Edit | undefined {
  const lineStart = source.lastIndexOf('\n', keyStart - 1) + 1
  const newline = source.indexOf('\n', keyStart)
  if (newline < 0 || !/^ *(?:- +)*(?:[!&]\S+ +)+$/.test(source.slice(lineStart, keyStart))) return undefined
  return { at: newline, character: ' ' }
}

/** A line that may end in the middle of a plain text: a plain value, behind a key or a dash or alone. */
const PLAIN_VALUE =
  /^( *(?:- +)*)([^\s#'"[\]{}&*!|>?@`,-][^#:]*: +)?[^\s#'"[\]{}&*!|>?@`,-](?:[^:#]|:(?=\S)|(?<=\S)#)*$/

/** Whether a line that starts in this column (from 0) goes on with a plain text of the line before it. */
export function continuesPlainText(lineBefore: string, column: number): boolean {
  const before = PLAIN_VALUE.exec(lineBefore)
  return before !== null && column > (before[1] ?? '').length
}

/** A key without a value on its line. */
const BARE_KEY = /^( *(?:- +)*)[^\s#'"[\]{}&*!|>?@`,-][^#:]*: *$/

/**
 * A plain text that goes on with a line that starts with a dash is text to its end there: colons and `#` mean nothing.
 * Undefined where the source has none with any.
 */
function textOfDashes(source: string): string | undefined {
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

/** Column (from 0) of the key or dash whose plain text a line holds or may be followed by. */
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

/** Behind a document without content, docker-agent's parser looks at nothing. */
function withoutDocumentsBehindEmptyOne(source: string, mistake: number): string | undefined {
  const start = source.search(/^---[ \t]*\n\s*(?<=\n)---(?=\s|$)/m)
  if (start < 0) return undefined
  const second = source.indexOf('---', start + 3) + 3
  return second > mistake ? undefined : source.slice(0, second) + source.slice(second).replace(/[^\n]/g, ' ')
}
