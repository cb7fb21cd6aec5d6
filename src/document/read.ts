import { isCollection, isScalar, parseAllDocuments, visit, type YAMLError } from 'yaml'
import { toTrees, type ParsedDocument } from './convert.js'
import { toDialect, withoutMistakes } from './goccy/dialect.js'
import { flattenFlow, openedBefore } from './goccy/flatten.js'
import { blankedAt, linesAround, repairsAt, withoutConflicts, type Repair } from './repairs.js'
import { missingSpaceAfterDash, missingSpaceIn } from './dash-space.js'
import { conflictAt, explainRepair } from './explain-repair.js'
import { tooDeepToParse } from './nesting.js'
import type { SyntaxFinding } from './syntax-finding.js'
import { isTolerated, mayBeIndentation } from './goccy/tolerated-errors.js'
import type { YamlNode } from './tree.js'

/** How many mistakes are repaired before the rest of a broken file is given up. */
const MAX_RECOVERIES = 5

/** How many characters may be parsed again to compare the repairs of one mistake. */
const MAX_COMPARED = 200_000

/** How many characters are parsed in the time that one error takes. */
const COST_OF_ERROR = 200

/** How often the text is changed to match docker-agent's parser. */
const MAX_CHANGES = 4

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
export function readTolerantly(text: string): Reading {
  const tooDeep = tooDeepToParse(text)
  if (tooDeep[0]) return { trees: [], documents: [], errors: tooDeep }
  const errors: SyntaxFinding[] = []
  const colons = new Set<number>()
  let attempt = readWithoutConflicts(toDialect(text), errors)
  for (let round = 0; attempt.errors[0]; round++) {
    const [error] = attempt.errors
    const unclosedAt = unclosed(attempt.documents, error)
    const opened =
      unclosedAt === undefined
        ? openedBefore(attempt.source, error.pos[0])
        : { start: unclosedAt, closed: false }
    const best = bestRepair(attempt, opened?.start)
    for (const finding of explain(best?.repair, error, text, opened))
      if (!errors.some((known) => known.start === finding.start)) errors.push(finding)
    if (!best) return { trees: [], documents: [], errors }
    if (round === MAX_RECOVERIES) break
    if (best.repair.colon !== undefined) colons.add(best.repair.colon)
    attempt = best.attempt
  }
  const { trees, findings } = toTrees(attempt.documents, text, colons)
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
function readWithoutConflicts(source: string, errors: SyntaxFinding[]): Attempt {
  const attempt = readOnce(source)
  const { source: merged, marks } = attempt.errors[0] ? withoutConflicts(source) : { source, marks: [] }
  if (marks.length === 0) return attempt
  errors.push(...marks.map(conflictAt))
  return readOnce(merged)
}

/**
 * The repair that leaves the fewest errors; among equals, the one that loses the fewest lines and is nearest
 * to the first error. A missing space after "-" that helps comes first: it explains a whole list.
 */
function bestRepair(
  { source, errors }: Attempt,
  opened: number | undefined,
): { repair: Repair; attempt: Attempt } | undefined {
  const places = errors.slice(0, 3).map((error) => Math.min(error.pos[0], source.length))
  const lines = [...places, ...places.slice(0, 1).flatMap((place) => linesAround(source, place))]
  const repairs = [
    ...(opened === undefined ? [] : [blankedAt(source, opened)]),
    ...lines.flatMap((place) => repairsAt(source, place)),
  ]
  const compared = distinct(repairs).slice(
    0,
    Math.max(1, Math.floor(MAX_COMPARED / (source.length + errors.length * COST_OF_ERROR))),
  )
  let best: { repair: Repair; attempt: Attempt; cost: number } | undefined
  for (const repair of compared) {
    const attempt = readOnce(repair.source)
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

interface Attempt {
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
function readOnce(source: string): Attempt {
  let attempt = parseFlattened(source)
  for (let changes = 0; attempt.errors[0] && changes < MAX_CHANGES; changes++) {
    const changed = withoutMistakes(attempt.source, attempt.errors)
    if (changed === undefined) break
    const next = parseFlattened(changed)
    if (next.errors[0] && next.errors[0].pos[0] < attempt.errors[0].pos[0]) break
    attempt = next
  }
  return attempt
}

function parseFlattened(source: string): Attempt {
  const plain = parse(source)
  if (!plain.errors[0] || !mayBeIndentation(plain.errors[0])) return plain
  const flattened = { ...parse(flattenFlow(source)), source }
  return flattened.errors.length < plain.errors.length ? flattened : plain
}

function parse(source: string): Attempt {
  const parsed = parseAllDocuments(source, {
    schema: 'failsafe',
    merge: false,
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
    keepSourceTokens: true,
  })
  const documents = Array.isArray(parsed) ? parsed : []
  const errors = documents
    .flatMap((document): YAMLError[] => document.errors)
    .filter((error) => !isTolerated(error, source))
  return { source, documents, errors: errors.sort((a, b) => a.pos[0] - b.pos[0]) }
}

/** Offset of the quote or bracket that is never closed, when the error is only at the end of the text. */
function unclosed(documents: readonly ParsedDocument[], error: YAMLError): number | undefined {
  let opened: number | undefined
  for (const document of documents) {
    visit(document, (_, node) => {
      const delimited =
        (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) ||
        (isCollection(node) && node.flow === true)
      if (delimited && node.range?.[1] === error.pos[0] && /closing|end with/.test(error.message))
        opened = node.range[0]
    })
  }
  return opened
}
