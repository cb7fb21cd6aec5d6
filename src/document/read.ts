import { isCollection, isScalar, parseAllDocuments, visit, type YAMLParseError } from 'yaml'
import { toTrees, type ParsedDocument } from './convert.js'
import { toDialect, withoutMistake } from './dialect.js'
import { flattenFlow, openedBefore } from './flatten.js'
import { blankedAt, linesAround, repairsAt, withoutConflicts, type Repair } from './repairs.js'
import type { SyntaxFinding } from './syntax-checks.js'
import { conflictAt, explainRepair } from './syntax-messages.js'
import { isTolerated, mayBeIndentation } from './syntax-errors.js'
import type { YamlNode } from './tree.js'

/** Mistakes that are repaired before giving up on the rest of a broken file. */
const MAX_RECOVERIES = 5

/** Characters of a file up to which several repairs are compared. */
const MAX_COMPARED = 100_000

/** Differences between the two parsers that are looked for in one file. */
const MAX_CHANGES = 8

/** All documents of a text as far as they could be read. */
export interface Reading {
  readonly trees: readonly (YamlNode | undefined)[]
  readonly documents: readonly ParsedDocument[]
  readonly errors: readonly SyntaxFinding[]
}

/** Reads all documents; after an error the offending line is repaired or blanked out so that the rest can still be checked. */
export function readTolerantly(text: string): Reading {
  const errors: SyntaxFinding[] = []
  const colons = new Set<number>()
  let { source, attempt } = withoutMarks(toDialect(text), errors)
  for (let round = 0; attempt.errors[0]; round++) {
    const [error] = attempt.errors
    const unclosedAt = unclosed(attempt.documents, error)
    const opened = unclosedAt === undefined ? openedBefore(source, error.pos[0]) : { start: unclosedAt, closed: false }
    const best = bestRepair(source, attempt, opened?.start)
    const finding = explainRepair(best?.repair, error, text, opened?.closed ? undefined : opened?.start)
    if (!errors.some((known) => known.start === finding.start)) errors.push(finding)
    if (!best) return { trees: [], documents: [], errors }
    if (round === MAX_RECOVERIES) break
    if (best.repair.colon !== undefined) colons.add(best.repair.colon)
    source = best.repair.source
    attempt = best.attempt
  }
  const { trees, findings } = toTrees(attempt.documents, text, colons)
  return { trees, documents: attempt.documents, errors: [...errors, ...findings] }
}

/** A first reading; of merge conflicts one version is read. */
function withoutMarks(source: string, errors: SyntaxFinding[]): { source: string; attempt: Attempt } {
  const attempt = readOnce(source)
  const { source: merged, marks } = attempt.errors[0] ? withoutConflicts(source) : { source, marks: [] }
  if (marks.length === 0) return { source, attempt }
  errors.push(...marks.map(conflictAt))
  return { source: merged, attempt: readOnce(merged) }
}

/** The repair after which the fewest errors are left; of equals the one that loses least and is nearest to the first error. */
function bestRepair(source: string, { errors }: Attempt, opened: number | undefined): { repair: Repair; attempt: Attempt } | undefined {
  const places = errors.slice(0, 3).map((error) => Math.min(error.pos[0], source.length))
  const lines = [...places, ...places.slice(0, 1).flatMap((place) => linesAround(source, place))]
  const repairs = [...(opened === undefined ? [] : [blankedAt(source, opened)]), ...lines.flatMap((place) => repairsAt(source, place))]
  const compared = source.length > MAX_COMPARED ? repairs.slice(0, 1) : distinct(repairs)
  let best: { repair: Repair; attempt: Attempt; cost: number } | undefined
  for (const repair of compared) {
    const attempt = readOnce(repair.source)
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
  readonly documents: ParsedDocument[]
  /** In text order. */
  readonly errors: readonly YAMLParseError[]
}

/** Reads a text with what docker-agent's parser does not mind changed; one parse where there is no error. */
function readOnce(source: string): Attempt {
  let current = source
  let attempt = parseFlattened(current)
  for (let changes = 0; attempt.errors[0] && changes < MAX_CHANGES; changes++) {
    const changed = withoutMistake(current, attempt.errors[0])
    if (changed === undefined) break
    const next = parseFlattened(changed)
    if (next.errors[0] && next.errors[0].pos[0] < attempt.errors[0].pos[0]) break
    current = changed
    attempt = next
  }
  return attempt
}

function parseFlattened(source: string): Attempt {
  const plain = parse(source)
  if (!plain.errors[0] || !mayBeIndentation(plain.errors[0])) return plain
  const flattened = parse(flattenFlow(source))
  return flattened.errors.length === 0 || flattened.errors.length < plain.errors.length ? flattened : plain
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
  const errors = documents.flatMap((document) => document.errors).filter((error) => !isTolerated(error, source))
  return { documents, errors: errors.sort((a, b) => a.pos[0] - b.pos[0]) }
}

/** Offset of the quote or bracket that is never closed, where an error says so only at the end. */
function unclosed(documents: readonly ParsedDocument[], error: YAMLParseError): number | undefined {
  let opened: number | undefined
  for (const document of documents) {
    visit(document, (_, node) => {
      const delimited = (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) || (isCollection(node) && node.flow === true)
      if (delimited && node.range?.[1] === error.pos[0] && /closing|end with/.test(error.message)) opened = node.range[0]
    })
  }
  return opened
}
