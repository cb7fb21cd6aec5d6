import { isPair, isScalar, visit } from 'yaml'
import { readOnce, type Attempt } from './attempt.js'
import { INDENTATION } from './explain-error.js'
import { toDialect } from './goccy/dialect.js'
import { TAB_INDENTATION } from './goccy/tab-checks.js'
import { lineEnd, lineStart } from './scan.js'
import type { SyntaxFinding } from './syntax-finding.js'

/** In a longer text, no fix is searched: each candidate is tried by reading the whole text. */
const LONGEST = 100_000

type Edit = NonNullable<SyntaxFinding['fix']>['edits'][number]

/**
 * Adds the fix of a syntax mistake: a closing quote at the end of the line, quotes around a value, or another indentation. The text with the fix has fewer
 * errors, and the line still has its key.
 * @param errors the number of errors of npm's `yaml`, which accepts some mistakes
 */
export function withSyntaxFix(finding: SyntaxFinding, text: string, errors: number): SyntaxFinding {
  if (finding.fix || text.length > LONGEST) return finding
  const [title, edits, line] = candidates(finding, text)
  const edit = edits.find((one) => {
    const attempt = readOnce(toDialect(changed(text, one)), { left: text.length * 2 })
    return (
      attempt.errors.length < Math.max(errors, 1) &&
      (line === undefined || hasKey(attempt, changed(text, one), line))
    )
  })
  return edit ? { ...finding, fix: { title, safe: false, edits: [edit] } } : finding
}

/** What to call the fix, the edits to try, and the start of the line whose key has to stay. */
function candidates(
  { message, start }: SyntaxFinding,
  text: string,
): readonly [title: string, edits: readonly Edit[], line?: number] {
  const line = lineStart(text, start)
  const quote = text[start]
  if (quote === '"' || quote === "'") {
    const rest = text.slice(start + 1, lineEnd(text, start)).trimEnd()
    const end = start + 1 + rest.length
    const isLost = rest === '' || rest.includes('#') || rest.includes(quote)
    return ['Add the closing quote', isLost ? [] : [{ start: end, end, newText: quote }]]
  }
  if (message !== INDENTATION[0] && message !== TAB_INDENTATION)
    return ['Put quotes around the value', quotedValue(text, line), line]
  const end = line + indentAt(text, line).length
  const columns = columnsFor(text, line).filter((column) => ' '.repeat(column) !== text.slice(line, end))
  return [
    'Change the indentation',
    columns.map((column) => ({ start: line, end, newText: ' '.repeat(column) })),
    line,
  ]
}

/** A key and its value without quotes: `description: Plans: the week`. */
const PLAIN_VALUE = /^([ \t]*(?:- +)*[\w-]+:[ \t]+)([^\s'"|>&#[\]{}!].*)$/

function quotedValue(text: string, line: number): Edit[] {
  const [, key = '', value = ''] = PLAIN_VALUE.exec(text.slice(line, lineEnd(text, line)).trimEnd()) ?? []
  const start = line + key.length
  return value === '' || /\s#/.test(value)
    ? []
    : [{ start, end: start + value.length, newText: JSON.stringify(value) }]
}

/** The columns that a line may belong to: those of its neighbors, and one between them below a line that opens a block. */
function columnsFor(text: string, line: number): number[] {
  const above = text.slice(0, line).trimEnd()
  const before = indentAt(text, lineStart(above, above.length))
  const skipped =
    /^(?:[ \t]*\r?\n)*/.exec(text.slice(Math.min(text.length, lineEnd(text, line) + 1)))?.[0] ?? ''
  const after = indentAt(text, lineEnd(text, line) + 1 + skipped.length)
  const between = before.length + Math.max(1, Math.floor((after.length - before.length) / 2))
  const written = text.slice(line, lineEnd(text, line)).trimEnd()
  const opens = written.endsWith(':') || /:\s*#/.test(written)
  const columns = opens ? [between, before.length, after.length] : [after.length, before.length, between]
  return before.includes('\t') || after.includes('\t') ? [] : [...new Set(columns)]
}

function indentAt(text: string, line: number): string {
  return /^[ \t]*/.exec(text.slice(line, lineEnd(text, line)))?.[0] ?? ''
}

function changed(text: string, { start, end, newText }: Edit): string {
  return text.slice(0, start) + newText + text.slice(end)
}

/** Whether the line that starts at an offset has a key of its own: it is not part of a string above it. */
function hasKey({ documents }: Attempt, text: string, line: number): boolean {
  const start = line + (/^[ ]*(?:- +)*/.exec(text.slice(line, lineEnd(text, line)))?.[0].length ?? 0)
  let found = false
  for (const document of documents)
    visit(document, (_, node) => {
      if (isPair(node) && isScalar(node.key) && node.key.range?.[0] === start) found = true
      return found ? visit.BREAK : undefined
    })
  return found
}
