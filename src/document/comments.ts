import { Lexer } from 'yaml'
import type { Span } from '../diagnostic.js'
import { toDialect } from './goccy/dialect.js'
import { lineStart } from './scan.js'

/** A comment: from its `#` to the end of its line, without the line break. */
export interface Comment extends Span {
  readonly text: string
  /** Nothing but white space comes before it on its line. */
  readonly ownLine: boolean
  /** No key, item or value comes before it in the file. */
  readonly inHeader: boolean
}

/** The tokens of npm's `yaml` that are not part of the text; after the last one, the next token is a scalar. */
const DOCUMENT = '\x02'
const FLOW_END = '\x18'
const SCALAR = '\x1f'

/** The comments of all documents of a text, in text order. What looks like a comment inside a string is none. */
export function commentsIn(text: string): Comment[] {
  const comments: Comment[] = []
  let start = 0
  let inHeader = true
  let isScalar = false
  for (const token of new Lexer().lex(toDialect(text))) {
    if (token === DOCUMENT || token === FLOW_END || token === SCALAR) {
      isScalar = token === SCALAR
      continue
    }
    const end = start + token.length
    if (!isScalar && token.startsWith('#')) {
      const ownLine = /^[\s\uFEFF]*$/.test(text.slice(lineStart(text, start), start))
      comments.push({ text: text.slice(start, end), start, end, ownLine, inHeader })
    } else inHeader &&= !isScalar && HEADER.test(token)
    isScalar = false
    start = end
  }
  return comments
}

/** White space, a directive, and the start of a document. */
const HEADER = /^(?:\s|%|---$)/
