import { isCollection, isScalar, visit, type YAMLError } from 'yaml'
import { budgetFor, readOnce, type Attempt, type Budget } from './attempt.js'
import { bestRepair } from './best-repair.js'
import type { LineIndex } from './lines.js'
import { toTrees, type ParsedDocument } from './convert.js'
import { toDialect } from './goccy/dialect.js'
import { openedBefore } from './goccy/flatten.js'
import { withoutConflicts } from './conflicts.js'
import type { Repair } from './repairs.js'
import { tooDenseToParse } from './density.js'
import { missingSpaceAfterDash, missingSpaceIn } from './dash-space.js'
import { conflictAt, explainRepair } from './explain-repair.js'
import { tooDeepToParse } from './nesting.js'
import { withSyntaxFix } from './syntax-fix.js'
import type { SyntaxFinding } from './syntax-finding.js'
import type { YamlNode } from './tree.js'

/** How many mistakes are repaired before the rest of a broken file is given up. */
const MAX_RECOVERIES = 5

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
  const tooDense = tooDenseToParse(text)
  if (tooDense) return { trees: [], documents: [], errors: [tooDense] }
  const errors: SyntaxFinding[] = []
  const colons = new Set<number>()
  const budget = budgetFor(text)
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
      if (!errors.some((known) => known.start === finding.start))
        errors.push(round === 0 ? withSyntaxFix(finding, text, attempt.errors.length) : finding)
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
