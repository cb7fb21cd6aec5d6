import type { Span } from '../diagnostic.js'
import { lineEnd, lineStart } from '../document/scan.js'
import type { SyntaxFinding } from '../document/syntax-finding.js'
import { oneOf } from '../wording.js'
import type { IgnoreComment, Word } from './ignore-comments.js'

/** The diagnostic for a comment that names rules which report nothing there. */
export function unusedIgnore(comment: IgnoreComment, unused: readonly Word[], text: string): SyntaxFinding {
  const { line, names, ownLine, word } = comment
  const all = unused.length === names.length
  const rules = oneOf(
    unused.map((name) => name.text),
    'and',
  )
  const where = line === undefined ? 'this file' : `line ${line}`
  const meantNext = ownLine && word.text === 'agent-lint-ignore-line'
  return {
    ruleId: 'unused-ignore',
    message: `The comment ignores ${rules}, but ${where} has no such diagnostic.`,
    hint: meantNext
      ? 'For a comment above the line, write "agent-lint-ignore-next-line".'
      : all
        ? 'Remove the comment.'
        : `Remove ${rules} from the comment.`,
    ...placeOf(unused, comment),
    fix: {
      title: all ? 'Remove the comment' : `Remove ${rules}`,
      safe: true,
      edits: [all ? { ...wholeComment(comment, text), newText: '' } : withoutNames(comment, unused)],
    },
  }
}

function placeOf([first]: readonly Word[], { start, end }: IgnoreComment): Span {
  return first ? { start: first.start, end: first.end } : { start, end }
}

/** The line of a comment that has its own; else the comment and the white space before it. */
function wholeComment({ start, end, ownLine }: IgnoreComment, text: string): Span {
  if (ownLine) return { start: lineStart(text, start), end: Math.min(text.length, lineEnd(text, end) + 1) }
  const before = text.slice(lineStart(text, start), start)
  return { start: start - (before.length - before.trimEnd().length), end }
}

function withoutNames({ names }: IgnoreComment, unused: readonly Word[]): Span & { newText: string } {
  const kept = names.filter((name) => !unused.includes(name)).map(({ text }) => text)
  return { start: names[0]?.start ?? 0, end: names.at(-1)?.end ?? 0, newText: kept.join(', ') }
}
