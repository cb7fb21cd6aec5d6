import type { Span } from '../diagnostic.js'
import { commentsIn, type Comment } from '../document/comments.js'
import type { LineIndex } from '../document/lines.js'
import { skipSpace } from '../document/scan.js'

/** The first words of comments that ignore diagnostics: in the next line, in their own line, in the file. */
export const IGNORE_WORDS = [
  'agent-lint-ignore-next-line',
  'agent-lint-ignore-line',
  'agent-lint-ignore-file',
] as const

/** A word of a comment, with its place. */
export interface Word extends Span {
  readonly text: string
}

/** A comment that starts with `# agent-lint-ignore`: from this `#` to its end. */
export interface IgnoreComment extends Span {
  /** The first word, which may be none of `IGNORE_WORDS`. */
  readonly word: Word
  /** What comes before the reason: the names of rules. */
  readonly names: readonly Word[]
  /** ` -- ` separates a reason from the names. */
  readonly hasReason: boolean
  readonly ownLine: boolean
  readonly inHeader: boolean
  /** The line that the comment is about, from 1; undefined for the whole file. */
  readonly line: number | undefined
}

const MARK = 'agent-lint-ignore'
const IGNORE = /(?:^|\s)(?=#)(#+\s*)(agent-lint-ignore[\w-]*)([^]*)$/
const REASON = /(?:^|\s)--(?:\s|$)/

/** The comments of a file that should ignore diagnostics, in text order. */
export function ignoreCommentsIn(text: string, lines: LineIndex): IgnoreComment[] {
  if (!text.includes(MARK)) return []
  const comments = commentsIn(text)
  const contents = contentAfter(comments, text)
  return comments.flatMap((comment, index) => {
    const found = comment.text.includes(MARK) ? IGNORE.exec(comment.text) : null
    return found ? [readComment(comment, found, contents[index] ?? 0, lines)] : []
  })
}

/** For each comment, the offset of what comes after it and after the comments that follow it. */
function contentAfter(comments: readonly Comment[], text: string): number[] {
  const offsets: number[] = []
  for (const [index, { end }] of [...comments.entries()].reverse()) {
    const next = skipSpace(text, end)
    offsets[index] = comments[index + 1]?.start === next ? (offsets[index + 1] ?? next) : next
  }
  return offsets
}

function readComment(
  { text: whole, start, end, ownLine, inHeader }: Comment,
  { 1: lead = '', 2: word = '', 3: rest = '' }: RegExpExecArray,
  content: number,
  lines: LineIndex,
): IgnoreComment {
  const restStart = end - rest.length
  const wordStart = restStart - word.length
  const reason = rest.search(REASON)
  const names = [...rest.slice(0, reason < 0 ? undefined : reason).matchAll(/[^\s,]+/g)]
  const from = wordStart - lead.length
  // Comments can be stacked: the next line is the next one with content.
  const about = word === 'agent-lint-ignore-next-line' ? content : start
  return {
    start: from,
    end: start + whole.trimEnd().length,
    word: { text: word, start: wordStart, end: restStart },
    names: names.map(({ 0: name, index }) => ({
      text: name,
      start: restStart + index,
      end: restStart + index + name.length,
    })),
    hasReason: reason >= 0,
    ownLine: ownLine && from === start,
    inHeader,
    line: word === 'agent-lint-ignore-file' ? undefined : lines.position(about).line,
  }
}
