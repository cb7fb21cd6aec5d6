import { parseAllDocuments, type YAMLError } from 'yaml'
import type { ParsedDocument } from './convert.js'
import { withoutMistakes } from './goccy/dialect.js'
import { flattenFlow } from './goccy/flatten.js'
import { isTolerated, mayBeIndentation } from './goccy/tolerated-errors.js'

/** How many characters are parsed in the time that one error takes. */
const COST_OF_ERROR = 50

/** How often the text is changed to match docker-agent's parser, and how often once the budget is used up. */
const MAX_CHANGES = 4
const MIN_CHANGES = 1

/** How often a text may be parsed as a whole to repair it, and how many characters of a short one may be parsed. */
const MAX_TIMES = 4
const MIN_PARSED = 200_000

/** How many characters of a file may still be parsed. What remains broken when they are used up is not repaired. */
export interface Budget {
  left: number
}

/** From this length on, a text is parsed only once more in all. */
const MANY_PARSED = 400_000

/** What may be parsed of a text again: of a long one less in proportion, since its repairs take the longest. */
export function budgetFor({ length }: string): Budget {
  return { left: Math.max(MIN_PARSED, Math.min(MAX_TIMES * length, MANY_PARSED), length) }
}

/** One attempt to read a text. */
export interface Attempt {
  /** The text that was parsed; offsets are those of the given one. */
  readonly source: string
  readonly documents: ParsedDocument[]
  /** In text order. */
  readonly errors: readonly YAMLError[]
}

/**
 * Reads a text; where npm's `yaml` reports an error that docker-agent's parser does not, changes the text and
 * reads it again.
 */
export function readOnce(source: string, budget: Budget): Attempt {
  let attempt = parseFlattened(source, budget)
  for (let changes = 0; attempt.errors[0] && changes < maxChanges(budget); changes++) {
    const changed = withoutMistakes(attempt.source, attempt.errors)
    if (changed === undefined) break
    const next = parseFlattened(changed, budget)
    if (next.errors[0] && next.errors[0].pos[0] < attempt.errors[0].pos[0]) break
    attempt = next
  }
  return attempt
}

function maxChanges({ left }: Budget): number {
  return left > 0 ? MAX_CHANGES : MIN_CHANGES
}

function parseFlattened(source: string, budget: Budget): Attempt {
  const plain = parse(source, budget)
  if (!plain.errors[0] || !mayBeIndentation(plain.errors[0])) return plain
  const flat = flattenFlow(source)
  if (flat === source) return plain
  const flattened = { ...parse(flat, budget), source }
  return flattened.errors.length < plain.errors.length ? flattened : plain
}

function parse(source: string, budget: Budget): Attempt {
  const documents = withoutStackTraces(() => parseAllDocuments(source, OPTIONS))
  const errors = documents
    .flatMap((document): YAMLError[] => document.errors)
    .filter((error) => !isTolerated(error, source))
  budget.left -= costOf(source, errors.length)
  return { source, documents, errors: errors.sort((a, b) => a.pos[0] - b.pos[0]) }
}

const OPTIONS = {
  schema: 'failsafe',
  merge: false,
  uniqueKeys: false,
  logLevel: 'silent',
  prettyErrors: false,
} as const

/** npm's `yaml` makes an error for each mistake, and most of the time for it would go into its stack trace. */
function withoutStackTraces(parseAll: () => ParsedDocument[]): ParsedDocument[] {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return parseAll()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The cost of parsing a text, in characters. */
export function costOf(source: string, errors: number): number {
  return source.length + errors * COST_OF_ERROR
}
