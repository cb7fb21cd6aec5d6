import { isCollection, isScalar, parseAllDocuments, visit, type YAMLParseError } from 'yaml'
import { toTrees, type ParsedDocument } from './convert.js'
import { toDialect, withoutMistake } from './dialect.js'
import { flattenFlow } from './flatten.js'
import type { SyntaxFinding } from './syntax-checks.js'
import { explainSyntaxError, isTolerated, mayBeIndentation } from './syntax-errors.js'
import type { YamlNode } from './tree.js'

/** Lines whose removal is tried before giving up on the rest of a broken file. */
const MAX_RECOVERIES = 3

/** Differences between the two parsers that are looked for in one file. */
const MAX_CHANGES = 8

/** All documents of a text as far as they could be read. */
export interface Reading {
  readonly trees: readonly (YamlNode | undefined)[]
  readonly documents: readonly ParsedDocument[]
  readonly errors: readonly SyntaxFinding[]
}

/** Reads all documents; after an error the offending line is blanked out so that the rest can still be checked. */
export function readTolerantly(text: string): Reading {
  const errors: SyntaxFinding[] = []
  let current = toDialect(text)
  for (let round = 0; ; round++) {
    const { documents, error } = readOnce(current)
    const finding = error && explainSyntaxError(error, text, unclosed(documents, error))
    if (finding && !errors.some((known) => known.start === finding.start)) errors.push(finding)
    if (!error || round === MAX_RECOVERIES) {
      const { trees, findings } = toTrees(documents, text)
      return { trees, documents, errors: [...errors, ...findings] }
    }
    const blanked = blankLine(current, unclosed(documents, error) ?? error.pos[0])
    if (blanked === current) return { trees: [], documents: [], errors }
    current = blanked
  }
}

interface Attempt {
  readonly documents: ParsedDocument[]
  readonly error: YAMLParseError | undefined
}

/** Reads a text with what docker-agent's parser does not mind changed; one parse where there is no error. */
function readOnce(source: string): Attempt {
  let current = source
  let attempt = parseFlattened(current)
  for (let changes = 0; attempt.error && changes < MAX_CHANGES; changes++) {
    const changed = withoutMistake(current, attempt.error)
    if (changed === undefined) break
    const next = parseFlattened(changed)
    if (next.error && next.error.pos[0] < attempt.error.pos[0]) break
    current = changed
    attempt = next
  }
  return attempt
}

function parseFlattened(source: string): Attempt {
  const plain = parse(source)
  if (plain.error === undefined || !mayBeIndentation(plain.error)) return plain
  const flattened = parse(flattenFlow(source))
  return flattened.error === undefined || flattened.error.pos[0] > plain.error.pos[0] ? flattened : plain
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
  return { documents, error: errors.sort((a, b) => a.pos[0] - b.pos[0])[0] }
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

function blankLine(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', Math.min(offset, source.length) - 1) + 1
  const newline = source.indexOf('\n', start)
  const end = newline < 0 ? source.length : newline
  return source.slice(0, start) + ' '.repeat(end - start) + source.slice(end)
}
