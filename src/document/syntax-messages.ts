import type { YAMLError } from 'yaml'
import { continuesPlainText } from './goccy/dialect.js'
import type { Repair } from './repairs.js'
import { TOO_DEEP, type SyntaxFinding } from './syntax-checks.js'

const FIT = 'Items of one block start in the same column; use spaces only.'

/** What to say about a mistake, from the library's first error and from the repair that helped most. `opened`: the quote or bracket open there. */
export function explainRepair(
  repair: Repair | undefined,
  error: YAMLError,
  text: string,
  opened: number | undefined,
): SyntaxFinding {
  const closing =
    opened !== undefined && (repair === undefined || (opened >= repair.start && opened < repair.end))
  if (closing) return explainSyntaxError(error, text, opened)
  const wanting = repair && whatIsWanting(repair, error, text)
  const tab =
    repair === undefined ? -1 : text.slice(lineStart(text, repair.start), repair.start).indexOf('\t')
  if (repair && tab >= 0) return tabAt(lineStart(text, repair.start) + tab)
  if (repair && wanting)
    return {
      ruleId: 'syntax',
      message: wanting[0],
      hint: wanting[1],
      start: repair.start,
      end: Math.max(repair.start + 1, repair.end),
    }
  return explainSyntaxError(error, text, undefined)
}

/** What to say about a merge conflict that starts at an offset. */
export function conflictAt(start: number): SyntaxFinding {
  return {
    ruleId: 'syntax',
    message: 'A merge conflict is left in the file.',
    hint: 'Keep one of the two versions, and remove the lines with "<<<<<<<", "=======" and ">>>>>>>".',
    start,
    end: start + 7,
  }
}

function tabAt(start: number): SyntaxFinding {
  return {
    ruleId: 'syntax',
    message: 'A tab cannot be used for indentation.',
    hint: 'Use spaces.',
    start,
    end: start + 1,
  }
}

/** Plain words for the common slips of a line; undefined where the error itself says it better. */
function whatIsWanting(
  repair: Repair,
  error: YAMLError,
  text: string,
): [message: string, hint: string] | undefined {
  const line = text.slice(repair.start, repair.end)
  const first = line.replace(/^(?:- +)+/, '')
  const onItsLine = error.pos[0] >= lineStart(text, repair.start) && error.pos[0] <= repair.end
  if (repair.kind === 'colon')
    return [`The key "${/^[\w-]+/.exec(first)?.[0] ?? first}" has no ":" behind it.`, 'Write ":" behind it.']
  const value = /^[^\s:]+: +(.*)/.exec(first)?.[1]
  if (/^[“”‘’]/.test(value ?? '')) return ['A curly quote is no quote in YAML.', 'Use straight quotes.']
  if (/^\*\S* \S|^\*\S*\*/.test(value ?? ''))
    return ['A value that starts with "*" is an alias.', 'Put quotes around the text.']
  if (error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'MISSING_CHAR') {
    if (/^[\w-]+:[^\s:]/.test(first))
      return ['A blank is missing behind ":".', `Write "${/^[\w-]+:/.exec(first)?.[0] ?? ''} …".`]
    if (/^[\w-]+ +\S/.test(first) && !/: |:$/.test(first))
      return [
        'A ":" is missing in this line.',
        `Write "${/^[\w-]+/.exec(first)?.[0] ?? 'key'}: …", or indent the line further if it belongs to the text above.`,
      ]
  }
  const nested = /: .*: /.test(`${first} `)
  if (repair.kind === 'indentation' || !onItsLine || (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !nested)) {
    return [
      'The indentation does not fit the lines around it.',
      belowPlainText(repair, text)
        ? `${FIT} A text of several lines that holds ": " needs quotes, or "|" in front of it.`
        : FIT,
    ]
  }
  return undefined
}

function belowPlainText({ start }: Repair, text: string): boolean {
  const column = start - lineStart(text, start)
  const before = text.slice(0, start - column).trimEnd()
  return continuesPlainText(before.slice(lineStart(before, before.length)), column)
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

/** Our own words for a syntax error of the YAML library. `opened`: offset of the quote or bracket that it is about. */
function explainSyntaxError(error: YAMLError, text: string, opened: number | undefined): SyntaxFinding {
  const [message, hint] = describe(error, text, opened)
  const place =
    opened === undefined
      ? span(text, Math.min(error.pos[0], text.length), error.pos[1])
      : { start: opened, end: opened + 1 }
  return {
    ruleId: error.code === 'RESOURCE_EXHAUSTION' ? 'too-many-values' : 'syntax',
    message,
    ...(hint ? { hint } : {}),
    ...place,
  }
}

/** A visible stretch: at least one character, at most the rest of the line, never past the end of the text. */
function span(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  if (start >= text.length) while (start > 0 && /\s/.test(text[start - 1] ?? '')) start--
  if (start === from)
    while (start < text.length - 1 && /[ \t]/.test(text[start] ?? '') && text[start + 1] !== '\n') start++
  else start = Math.max(0, start - 1)
  const newline = text.slice(start).search(/[\r\n]/)
  const lineEnd = newline < 0 ? text.length : start + newline
  return {
    start,
    end: Math.max(Math.min(Math.max(to, start + 1), lineEnd), Math.min(start + 1, text.length)),
  }
}

const CLOSERS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  '"': ['This double quote is never closed.', 'Add the closing quote at the end of the text.'],
  "'": [
    'This single quote is never closed.',
    'Add the closing quote at the end of the text; an apostrophe inside is written twice.',
  ],
  '[': ['This bracket is never closed.', 'Add "]", and put commas between the items.'],
  '{': ['This brace is never closed.', 'Add "}", and put commas between the pairs.'],
}

function describe(error: YAMLError, text: string, opened: number | undefined): [string, string?] {
  const open = opened === undefined ? undefined : CLOSERS[text[opened] ?? '']
  if (open) return [...open]
  const found = text.slice(error.pos[0], error.pos[0] + 1)
  switch (error.code) {
    case 'BAD_INDENT':
      return ['The indentation does not fit the lines around it.', FIT]
    case 'BAD_SCALAR_START':
      return [`A plain text cannot start with "${found}".`, 'Put quotes around the whole text.']
    case 'BAD_DQ_ESCAPE':
      return [
        `"${text.slice(error.pos[0], error.pos[0] + 2)}" is no escape sequence in double quotes.`,
        String.raw`Write "\\" for a backslash, or use single quotes.`,
      ]
    case 'BLOCK_AS_IMPLICIT_KEY':
      return [
        'A second ": " in one line cannot start a nested mapping.',
        'Put quotes around the text, or move the mapping to lines of its own.',
      ]
    case 'MULTILINE_IMPLICIT_KEY':
      return [
        'This text runs over several lines where one key is expected.',
        'A line without ":" ended up between keys: check its indentation, a missing ":" or a missing quote.',
      ]
    case 'MISSING_CHAR':
      return missingCharacter(error)
    case 'BLOCK_IN_FLOW':
      return [
        'A block cannot stand inside brackets or braces.',
        'Close the bracket first, or write the value on the same line.',
      ]
    case 'MULTIPLE_ANCHORS':
      return ['A value can have one anchor only.']
    case 'MULTIPLE_TAGS':
      return ['A value can have one tag only.']
    case 'ALIAS_PROPS':
      return ['An alias cannot have an anchor or a tag of its own.']
    case 'BAD_ALIAS':
      return ['An alias or an anchor needs a name.']
    case 'BAD_DIRECTIVE':
      return ['A directive must be %YAML or %TAG and stand before "---".']
    case 'RESOURCE_EXHAUSTION':
      return [...TOO_DEEP]
    default:
      return unexpected(found, error, text)
  }
}

function missingCharacter(error: YAMLError): [string, string?] {
  if (error.message.startsWith('Missing , '))
    return ['A comma is missing before this.', 'Put commas between the items.']
  const quote = /closing (["'])quote/.exec(error.message)?.[1]
  if (quote)
    return [
      `The text has no closing ${quote === '"' ? 'double' : 'single'} quote.`,
      'Add the quote at the end of the text.',
    ]
  const bracket =
    /(?:must end|end) with a? ?(.)/.exec(error.message)?.[1] ?? /missing (.) /.exec(error.message)?.[1]
  if (/flow (map|sequence|collection)/i.test(error.message)) {
    return [
      `The brackets or braces are not closed${bracket && /[\]}]/.test(bracket) ? `: "${bracket}" is missing` : ''}.`,
      'Close them, and put commas between the items.',
    ]
  }
  if (/implicit map keys?/i.test(error.message) || /Implicit keys need/i.test(error.message)) {
    return [
      'A key needs ":" behind it.',
      'Write "key: value" with a blank after the colon, or quote the text.',
    ]
  }
  return ['A character is missing here.', 'Check quotes, brackets, commas and the blank after ":" or "-".']
}

function unexpected(found: string, error: YAMLError, text: string): [string, string?] {
  const quote = /(["'])[ \t]*$/.exec(text.slice(Math.max(0, error.pos[0] - 20), error.pos[0]))?.[1]
  if (quote && found.trim())
    return [
      'Text follows the closing quote.',
      quote === "'"
        ? 'Inside single quotes, write an apostrophe twice, or use double quotes.'
        : String.raw`Inside double quotes, write \" for a quote, or use single quotes.`,
    ]
  if (error.code === 'UNEXPECTED_TOKEN' && /document/i.test(error.message)) {
    return [
      'This does not fit the structure before it.',
      'Check the indentation and the ":" of the lines above.',
    ]
  }
  const shown = found.trim() ? `"${found}" is` : 'This is'
  return [`${shown} not expected here.`, 'Check indentation, quotes and the blank after ":" or "-".']
}
