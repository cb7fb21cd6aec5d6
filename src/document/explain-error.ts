import type { YAMLError } from 'yaml'
import type { Span } from '../diagnostic.js'
import { TOO_DEEP, type Explanation, type SyntaxFinding } from './syntax-finding.js'

/** Explains indentation that does not match. */
export const INDENTATION: readonly [message: string, hint: string] = [
  'The indentation does not match the lines around it.',
  'Start all items of one block in the same column, and indent with spaces only.',
]

const COMMAS = 'put commas between the items'

/**
 * A syntax error of npm's `yaml` in our own words. `opened`: offset of the quote or bracket that the error is
 * about.
 */
export function explainError(error: YAMLError, text: string, opened: number | undefined): SyntaxFinding {
  const [message, hint] = explanationOf(error, text, opened)
  const place =
    opened === undefined
      ? visibleSpan(text, Math.min(error.pos[0], text.length), error.pos[1])
      : { start: opened, end: opened + 1 }
  return {
    ruleId: error.code === 'RESOURCE_EXHAUSTION' ? 'too-many-values' : 'syntax',
    message,
    hint,
    ...place,
  }
}

/**
 * A span of at least one character that ends on the line where it starts, and never after the end of the
 * text.
 */
function visibleSpan(text: string, from: number, to: number): Span {
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

const UNCLOSED: ReadonlyMap<string, Explanation> = new Map([
  ['"', ['Unclosed double quote.', 'Add the closing quote at the end of the string.']],
  [
    "'",
    [
      'Unclosed single quote.',
      'Add the closing quote at the end of the string; write an apostrophe inside it twice.',
    ],
  ],
  ['[', ['Unclosed bracket.', `Add "]", and ${COMMAS}.`]],
  ['{', ['Unclosed brace.', 'Add "}", and put commas between the pairs.']],
])

/** Reports the bracket or brace at an offset as never closed. */
export function explainUnclosed(text: string, start: number): SyntaxFinding {
  const [message, hint] = UNCLOSED.get(text[start] ?? '') ?? ['Unclosed brackets or braces.']
  return { ruleId: 'syntax', message, hint, start, end: start + 1 }
}

const BY_CODE: Partial<Record<YAMLError['code'], Explanation>> = {
  BAD_INDENT: INDENTATION,
  BLOCK_AS_IMPLICIT_KEY: [
    'A second ": " on one line cannot start a nested mapping.',
    'Put quotes around the string, or move the mapping to lines of its own.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Expected a key, but found a string of several lines.',
    'A line between the keys has no ":". Check its indentation, its ":" and its quotes.',
  ],
  BLOCK_IN_FLOW: [
    'A block cannot be inside brackets or braces.',
    'Close the bracket first, or write the value on the same line.',
  ],
  MULTIPLE_ANCHORS: ['A value can have only one anchor.'],
  MULTIPLE_TAGS: ['A value can have only one tag.'],
  ALIAS_PROPS: ['An alias cannot have an anchor or a tag.'],
  BAD_ALIAS: ['An alias or an anchor needs a name.'],
  BAD_DIRECTIVE: ['A directive must be %YAML or %TAG and come before "---".'],
  RESOURCE_EXHAUSTION: TOO_DEEP,
}

function explanationOf(error: YAMLError, text: string, opened: number | undefined): Explanation {
  const unclosed = opened === undefined ? undefined : UNCLOSED.get(text[opened] ?? '')
  const known = unclosed ?? BY_CODE[error.code]
  if (known) return known
  const [offset] = error.pos
  switch (error.code) {
    case 'BAD_SCALAR_START':
      return [
        `A string without quotes cannot start with "${text.slice(offset, offset + 1)}".`,
        'Put quotes around the whole string.',
      ]
    case 'BAD_DQ_ESCAPE':
      return [
        `"${text.slice(offset, offset + 2)}" is not a valid escape sequence in double quotes.`,
        String.raw`Write "\\" for a backslash, or use single quotes.`,
      ]
    case 'MISSING_CHAR':
      return missingCharacter(error)
    default:
      return unexpected(error, text)
  }
}

function missingCharacter({ message }: YAMLError): Explanation {
  if (message.startsWith('Missing , '))
    return ['Missing comma between items.', 'Put commas between the items.']
  const quote = /closing (["'])quote/.exec(message)?.[1]
  if (quote)
    return [
      `Missing closing ${quote === '"' ? 'double' : 'single'} quote.`,
      'Add the quote at the end of the string.',
    ]
  const bracket = /(?:must end|end) with a? ?(.)/.exec(message)?.[1] ?? /missing (.) /.exec(message)?.[1]
  if (/flow (map|sequence|collection)/i.test(message)) {
    const missing = bracket && /[\]}]/.test(bracket) ? `: missing "${bracket}"` : ''
    return [`Unclosed brackets or braces${missing}.`, `Close them, and ${COMMAS}.`]
  }
  if (/implicit map keys?/i.test(message) || /Implicit keys need/i.test(message)) {
    return [
      'Missing ":" after a key.',
      'Write "key: value" with a space after the colon, or put quotes around the string.',
    ]
  }
  return ['Missing character.', 'Check quotes, brackets, commas and the space after ":" or "-".']
}

function unexpected(error: YAMLError, text: string): Explanation {
  const [offset] = error.pos
  const found = text.slice(offset, offset + 1).trim()
  const quote = /(["'])[ \t]*$/.exec(text.slice(Math.max(0, offset - 20), offset))?.[1]
  if (quote && found)
    return [
      'Unexpected text after the closing quote.',
      quote === "'"
        ? 'Inside single quotes, write an apostrophe twice, or use double quotes.'
        : String.raw`Inside double quotes, write \" for a quote, or use single quotes.`,
    ]
  if (error.code === 'UNEXPECTED_TOKEN' && /document/i.test(error.message)) {
    return [
      'This does not match the structure of the lines above.',
      'Check their indentation and the ":" after their keys.',
    ]
  }
  return [
    found ? `Unexpected "${found}".` : 'Unexpected content.',
    'Check indentation, quotes and the space after ":" or "-".',
  ]
}
