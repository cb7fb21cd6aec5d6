import type { Span } from '../diagnostic.js'
import { PLACEHOLDER, SECRET_NAME } from './patterns.js'
import { isRandom, isWords } from './randomness.js'
import { namesSecret, secretAsName } from './recognize.js'

/**
 * Where a configuration file has values under names that suggest a secret: of keys, of assignments such as
 * `TOKEN=x`, and of options such as `--token x`. A value counts although it does not look random.
 */
export function valuesOfSecretNames(source: string): Span[] {
  const lines: Span[][] = []
  let done = 0
  for (const { index } of source.matchAll(SECRET_NAME_PART)) {
    if (index < done) continue
    const line = { start: source.lastIndexOf('\n', index) + 1, end: endOfLine(source, index) }
    lines.push([
      ...hidden(source, line, KEY, (...match) => keyValues(source, ...match)),
      ...hidden(source, line, ASSIGNMENT, (start) => [spanOf(source, WORD_VALUE, start)]),
      ...hidden(source, line, OPTION, (start) => [spanOf(source, WORD_VALUE, start)]),
    ])
    done = line.end
  }
  return lines.flat()
}

function endOfLine(source: string, index: number): number {
  const end = source.indexOf('\n', index)
  return end < 0 ? source.length : end
}

/** Whether the value of a name is to be hidden although it does not look random: the name suggests a secret, and the value does not refer to one. */
export function isHiddenValue(name: string, value: string): boolean {
  if (!namesSecret(name)) return false
  if (/token_?key$/i.test(name)) return secretAsName(value) !== undefined
  if (value === '' || VISIBLE.test(value) || PLACEHOLDER.test(value) || VARIABLE.test(value)) return false
  if (/auth$/i.test(name)) return isRandom(value)
  const words = value.split(/\s+/).length
  if (/passw/i.test(name)) return words <= 6
  return words <= 3 && !(isWords(value) && value.split(/[-_.]/).length > 2)
}

/** A part of any name of a secret: only lines that have one are looked at. */
const SECRET_NAME_PART = new RegExp(SECRET_NAME.source.replaceAll('$', '').replaceAll('^', ''), 'gi')

/** A key of a mapping in block or flow style, or a header in quotes; its value follows. */
const KEY = /(?:^|[{,["'?]|- )[ \t]*["']?([\w-]+)["']?[ \t]*:(?=[\s"'])[ \t]*/gm

/** `NAME=`, `--name=`. */
const ASSIGNMENT = /(?<![\w-])([\w-]+)=["']?/g

/** `--name ` and `-name `, also as an item of a list before the item with the value. */
const OPTION =
  /(?<![\w-])--?([A-Za-z][\w-]*)(?:["']?,[ \t]*|["']?[ \t]*\r?\n[ \t]*- +|[ \t]+)["']?(?=[^\s-])/g

/** What is no secret: a yes or no, a small number, one character, a scheme alone, an anchor, alias or tag. */
const VISIBLE = /^(?:true|false|yes|no|null|none|string|~|\d{1,3}|.|bearer|basic|token|[*&!].*)$/is

/** A reference to a variable: `$X`, `%X%`, or the name of one in capitals. */
const VARIABLE = /\$|^%\w+%$|^(?:[A-Z][A-Z\d]*_)+[A-Z\d]+$/

/** Values at a place of the text: in quotes, in brackets, up to the end of the line, up to the next sign of flow style, one word. */
const QUOTED = /(["'])((?:(?!\1)[^\\\n]|\\[^])*)/y
const BRACKETED = /\[([^[\]{}\n]*)\]/y
const LINE_VALUE = /[^\s#"'{[|>](?:[^ \t\r\n\u2028\u2029]|[ \t]+(?![ \t\r\n\u2028\u2029#]|$))*/y
const FLOW_VALUE = /[^\s#"',{}[\]](?:[^"',{}[\]\n]*[^\s"',{}[\]])?/y
const WORD_VALUE = /[^\s"',;&#]*[^\s"',;&#\])}]/y

/** The spans of the values after matches of a pattern in a line; the first group of the pattern is the name. */
function hidden(
  source: string,
  line: Span,
  pattern: RegExp,
  values: (start: number, name: string, key: string) => (Span | undefined)[],
): Span[] {
  // With the next line, where a list may have the value of an option.
  const text = source.slice(line.start, endOfLine(source, line.end + 1))
  let done = 0
  return [...text.matchAll(pattern)].flatMap(({ index, 0: key, 1: name = '' }) => {
    const start = line.start + index
    if (start > line.end || start + key.length < done || !namesSecret(name)) return []
    const spans = values(start + key.length, name, key).filter(
      (span): span is Span => span !== undefined && isHiddenValue(name, source.slice(span.start, span.end)),
    )
    // The rest of a word is hidden with the word; the value of a key may end after the one around it.
    if (pattern !== KEY) done = spans.at(-1)?.end ?? done
    return spans
  })
}

function keyValues(source: string, start: number, name: string, key: string): (Span | undefined)[] {
  const isFlow = /^[{,["'?]/.test(key)
  const one =
    spanOf(source, QUOTED, start, 1) ??
    spanOf(source, BRACKETED, start, 1) ??
    spanOf(source, isFlow ? FLOW_VALUE : LINE_VALUE, start)
  if (one) return [one]
  const at = start - key.length + key.indexOf(name)
  return blockValues(source, start, at - (source.lastIndexOf('\n', at) + 1))
}

/** The most lines of one block that are looked at. */
const MOST_LINES = 100

/** The items of a list and the lines of a block scalar below a key at a column; a mapping has names of its own. */
function blockValues(source: string, start: number, column: number): (Span | undefined)[] {
  const spans: (Span | undefined)[] = []
  let line = source.indexOf('\n', start) + 1
  for (let count = 0; line > 0 && count < MOST_LINES; count++) {
    LINE_START.lastIndex = line
    const [indent = '', dash = ''] = LINE_START.exec(source)?.slice(1) ?? []
    const at = line + indent.length + dash.length
    const isBlank = /[\r\n]/.test(source.charAt(at))
    if (!isBlank && (dash ? indent.length < column : indent.length <= column)) break
    SUBKEY.lastIndex = at
    if (SUBKEY.test(source)) break
    spans.push(spanOf(source, QUOTED, at, 1) ?? spanOf(source, LINE_VALUE, at))
    line = source.indexOf('\n', at) + 1
  }
  return spans
}

const LINE_START = /([ \t]*)(- +)?/y
const SUBKEY = /["']?[\w.-]+["']?:\s/y

/** Where a sticky pattern matches at a place, without its first `skip` characters; undefined where it does not match. */
function spanOf(source: string, pattern: RegExp, at: number, skip = 0): Span | undefined {
  pattern.lastIndex = at
  const length = pattern.exec(source)?.[0].length
  return length === undefined
    ? undefined
    : { start: at + skip, end: at + length - (pattern === BRACKETED ? 1 : 0) }
}
