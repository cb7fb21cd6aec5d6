import type { Diagnostic } from '../diagnostic.js'
import { indexLines } from '../document/lines.js'
import { ignoreCommentsIn, type IgnoreComment } from '../settings/ignore-comments.js'
import type { Replacement } from './checked-document.js'

const NEXT_LINE = 'agent-lint-ignore-next-line'
const FILE = 'agent-lint-ignore-file'

/** Adds a comment that hides a diagnostic in its line, or adds its rule to one that is there; undefined where no comment can. */
export function ignoreLine(text: string, { ruleId, range }: Diagnostic): Replacement | undefined {
  const { line } = range.start
  const lines = indexLines(text)
  const existing = ignoreCommentsIn(text, lines).find((comment) => comment.line === line)
  if (existing) return addedName(existing, ruleId)
  const start = lines.lineStart(line)
  const indent = /^[ \t]*/.exec(text.slice(start).replace(/^\uFEFF/, ''))?.[0] ?? ''
  const newText = `${indent}# ${NEXT_LINE} ${ruleId}${lineBreakOf(text)}`
  const at = afterMark(text, start)
  // Inside a string of several lines, the comment would be a part of the string.
  const changed = text.slice(0, at) + newText + text.slice(at)
  const works = ignoreCommentsIn(changed, indexLines(changed)).some((comment) => comment.line === line + 1)
  return works ? { start: at, end: at, newText } : undefined
}

/** Adds a comment that hides a rule in the whole file, or adds the rule to one that is there. */
export function ignoreFile(text: string, { ruleId }: Diagnostic): Replacement {
  const lines = indexLines(text)
  const existing = ignoreCommentsIn(text, lines).find(({ word, inHeader }) => word.text === FILE && inHeader)
  if (existing) return addedName(existing, ruleId)
  const at = afterMark(text, lines.lineStart(headerLines(text) + 1))
  return { start: at, end: at, newText: `# ${FILE} ${ruleId}${lineBreakOf(text)}` }
}

function addedName({ names, word }: IgnoreComment, ruleId: string): Replacement {
  const last = names.at(-1)
  const at = (last ?? word).end
  return { start: at, end: at, newText: last ? `, ${ruleId}` : ` ${ruleId}` }
}

/** The first lines that must stay first: the one that names an interpreter, and those that editors read. */
function headerLines(text: string): number {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const isFirst = (line: string): boolean => /^#!|^#\s*(?:yaml-language-server:|\$schema)/.test(line)
  const count = lines.findIndex((line) => !isFirst(line))
  // The last line has no break after which another one could follow.
  return Math.min(count < 0 ? lines.length : count, lines.length - 1)
}

/** After a byte-order mark, which has to stay first. */
function afterMark(text: string, offset: number): number {
  return offset === 0 && text.startsWith('\uFEFF') ? 1 : offset
}

function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}
