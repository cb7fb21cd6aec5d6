import { isCollection, isScalar, visit, type YAMLError } from 'yaml'
import { costOf, MAX_PARSED, readOnce, type Attempt, type Budget } from './attempt.js'
import type { LineIndex } from './lines.js'
import { toTrees, type ParsedDocument } from './convert.js'
import { toDialect } from './goccy/dialect.js'
import { openedBefore } from './goccy/flatten.js'
import { withoutConflicts } from './conflicts.js'
import { blankedAt, linesAround, repairsAt, type Repair } from './repairs.js'
import { missingSpaceAfterDash, missingSpaceIn } from './dash-space.js'
import { conflictAt, explainRepair } from './explain-repair.js'
import { tooDeepToParse } from './nesting.js'
import type { SyntaxFinding } from './syntax-finding.js'
import type { YamlNode } from './tree.js'

/** How many mistakes are repaired before the rest of a broken file is given up. */
const MAX_RECOVERIES = 5

/** How many characters may be parsed again to compare the repairs of one mistake. */
const MAX_COMPARED = 200_000

/** All documents of a text, as far as they could be read. */
export interface Reading {
  readonly trees: readonly (YamlNode | undefined)[]
  readonly documents: readonly ParsedDocument[]
  readonly errors: readonly SyntaxFinding[]
}

/**
 * Reads all documents. After an error, the offending line is repaired or replaced with spaces, so that the
 * rest can still be checked.
 */
export function readTolerantly(text: string, lines: LineIndex): Reading {
  const tooDeep = tooDeepToParse(text)
  if (tooDeep[0]) return { trees: [], documents: [], errors: tooDeep }
  const errors: SyntaxFinding[] = []
  const colons = new Set<number>()
  const budget = { left: MAX_PARSED }
  let attempt = readWithoutConflicts(toDialect(text), errors, budget)
  for (let round = 0; attempt.errors[0]; round++) {
    const [error] = attempt.errors
    const unclosedAt = unclosed(attempt.documents, error)
    const opened =
      unclosedAt === undefined
        ? openedBefore(attempt.source, error.pos[0])
        : { start: unclosedAt, closed: false }
    const best = bestRepair(attempt, opened?.start, budget)
    for (const finding of explain(best?.repair, error, text, opened))
      if (!errors.some((known) => known.start === finding.start)) errors.push(finding)
    if (!best && round === 0) return { trees: [], documents: [], errors }
    if (!best || round === MAX_RECOVERIES) break
    if (best.repair.colon !== undefined) colons.add(best.repair.colon)
    attempt = best.attempt
  }
  const { trees, findings } = toTrees(attempt.documents, text, lines, colons)
  return { trees, documents: attempt.documents, errors: [...errors, ...findings] }
}

/** The findings for one error: one, or one for each missing space after "-". */
function explain(
  repair: Repair | undefined,
  error: YAMLError,
  text: string,
  opened: { readonly start: number; readonly closed: boolean } | undefined,
): SyntaxFinding[] {
  if (repair?.dashes) return repair.dashes.flatMap((line) => missingSpaceIn(text, line) ?? [])
  return [
    missingSpaceAfterDash(text, error.pos[0]) ??
      explainRepair(repair, error, text, opened?.closed ? undefined : opened?.start),
  ]
}

/** The first attempt; it reads one of the two versions of each merge conflict. */
function readWithoutConflicts(source: string, errors: SyntaxFinding[], budget: Budget): Attempt {
  const attempt = readOnce(source, budget)
  const { source: merged, marks } = attempt.errors[0] ? withoutConflicts(source) : { source, marks: [] }
  if (marks.length === 0) return attempt
  for (const mark of marks) errors.push(conflictAt(mark))
  return readOnce(merged, budget)
}

/**
 * The repair that leaves the fewest errors; among equals, the one that loses the fewest lines and is nearest
 * to the first error. A missing space after "-" that helps comes first: it explains a whole list.
 */
function bestRepair(
  { source, errors }: Attempt,
  opened: number | undefined,
  budget: Budget,
): { repair: Repair; attempt: Attempt } | undefined {
  const places = errors.slice(0, 3).map((error) => Math.min(error.pos[0], source.length))
  const lines = [...places, ...places.slice(0, 1).flatMap((place) => linesAround(source, place))]
  const repairs = [
    ...(opened === undefined ? [] : [blankedAt(source, opened)]),
    ...lines.flatMap((place) => repairsAt(source, place)),
  ]
  const compared = distinct(repairs).slice(
    0,
    Math.max(1, Math.floor(MAX_COMPARED / costOf(source, errors.length))),
  )
  let best: { repair: Repair; attempt: Attempt; cost: number } | undefined
  for (const repair of compared) {
    if (budget.left <= 0) break
    const attempt = readOnce(repair.source, budget)
    if (repair.dashes && attempt.errors.length < errors.length) return { repair, attempt }
    const cost = attempt.errors.length + repair.lost / 100
    if (!best || cost < best.cost) best = { repair, attempt, cost }
    if (cost === 0) break
  }
  return best
}

function distinct(repairs: readonly Repair[]): Repair[] {
  return [...new Map(repairs.map((repair) => [repair.source, repair])).values()]
}

/** Offset of the quote or bracket that is never closed, when the error is only at the end of the text. */
function unclosed(documents: readonly ParsedDocument[], error: YAMLError): number | undefined {
  if (!/closing|end with/.test(error.message)) return undefined
  let opened: number | undefined
  for (const document of documents) {
    visit(document, (_, node) => {
      const delimited =
        (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) ||
        (isCollection(node) && node.flow === true)
      if (delimited && node.range?.[1] === error.pos[0]) opened = node.range[0]
    })
  }
  return opened
}
