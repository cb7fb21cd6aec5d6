import { isCollection, isScalar, parseAllDocuments, visit, type YAMLParseError } from 'yaml'
import { toTrees, type ParsedDocument } from './convert.js'
import { flattenFlow } from './flatten.js'
import { findDuplicateKeys, findTabs, findWrittenMistakes, type SyntaxFinding } from './syntax-checks.js'
import { explainSyntaxError, isTolerated, mayBeIndentation } from './syntax-errors.js'
import { indexLines, type LineIndex } from './text.js'
import type { YamlNode } from './tree.js'

/** A parsed file: the tree of its first document, whatever could be read of it, and what is wrong with the text. */
export interface YamlDocument {
  readonly text: string
  readonly lines: LineIndex
  /** The first document; undefined when it is empty. */
  readonly root: YamlNode | undefined
  readonly findings: readonly SyntaxFinding[]
  /** The text is not well-formed, so parts of the tree may be missing. */
  readonly broken: boolean
  /** The file is HCL, which is not checked. */
  readonly hcl: boolean
}

/** Lines whose removal is tried before giving up on the rest of a broken file. */
const MAX_RECOVERIES = 3

/** A closing brace as the whole value of a key is text to docker-agent's parser. */
const LONE_BRACE = /^(\s*[\w-]+: )\}(?=[ \t]*$)/gm

const HCL_BLOCK = /^(agent|model|provider|mcp|rag|metadata|permissions|toolsets|flavors) ["{]/

/** Parses a file the way docker-agent's YAML parser reads it. Never throws on any text. */
export function parseYaml(text: string, filePath?: string): YamlDocument {
  const lines = indexLines(text)
  if (isHcl(text, filePath)) return { text, lines, root: undefined, findings: [unchecked(text)], broken: true, hcl: true }
  const read = readTolerantly(normalized(text), text)
  const trees = read.trees
  const findings: SyntaxFinding[] = [...read.errors]
  if (text.startsWith('\uFEFF')) findings.push(byteOrderMark())
  findings.push(...findWrittenMistakes(text, trees), ...findTabs(text, trees))
  findings.push(...trees.flatMap((tree) => (tree ? findDuplicateKeys(tree) : [])), ...read.ignored)
  return { text, lines, root: trees[0], findings: onePerLine(findings, lines), broken: findings.some((f) => f.ruleId === 'syntax' || f.ruleId === 'too-large'), hcl: false }
}

/** The text in npm's `yaml`'s terms, at the same offsets: no byte-order mark, a bare CR as a line break, no document end before the first document. */
function normalized(text: string): string {
  return text
    .replace(/^\uFEFF/, ' ')
    .replace(/\r(?!\n)/g, '\n')
    .replace(/^((?:\s*(?:#.*)?\n)*)\.\.\.(?=\s)/, '$1   ')
}

/** docker-agent takes a file for HCL by its name or by its first line that is neither blank nor a comment. */
function isHcl(text: string, filePath: string | undefined): boolean {
  if (filePath?.endsWith('.hcl')) return true
  const first = text.split('\n').find((line) => !/^\s*(#|\/\/|$)/.test(line))?.trim()
  return first !== undefined && HCL_BLOCK.test(first) && !first.endsWith(':')
}

function unchecked(text: string): SyntaxFinding {
  const start = Math.max(0, text.search(/^[ \t]*[^\s#/]/m))
  const end = start + (/^[^\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0)
  return { ruleId: 'hcl-unchecked', message: 'This is HCL, which docker-agent translates to YAML; it is not checked here.', hint: 'Keep the configuration in YAML to have it checked.', start, end }
}

function byteOrderMark(): SyntaxFinding {
  return {
    ruleId: 'byte-order-mark',
    message: 'The file starts with a byte-order mark.',
    hint: 'Save it as UTF-8 without one: docker-agent takes the mark for a part of the first key.',
    start: 0,
    end: 1,
    fix: { title: 'Remove the byte-order mark', safe: true, edits: [{ start: 0, end: 1, newText: '' }] },
  }
}

/** One mistake often breaks a line in several ways; the first thing said about a line is enough. */
function onePerLine(findings: readonly SyntaxFinding[], lines: LineIndex): SyntaxFinding[] {
  const seen = new Set<number>()
  return findings.filter((finding) => {
    if (finding.ruleId !== 'syntax') return true
    const { line } = lines.position(finding.start)
    return seen.has(line) ? false : seen.add(line)
  })
}

interface Reading {
  readonly trees: readonly (YamlNode | undefined)[]
  readonly errors: SyntaxFinding[]
  readonly ignored: SyntaxFinding[]
}

/** Reads all documents; after an error the offending line is blanked out so that the rest can still be checked. */
function readTolerantly(source: string, text: string): Reading {
  const errors: SyntaxFinding[] = []
  let current = source
  for (let round = 0; ; round++) {
    const { documents, error } = readOnce(current)
    if (error === undefined || round === MAX_RECOVERIES) {
      const unread = error ? [explainSyntaxError(error, text, unclosed(documents, error))].filter((finding) => !errors.some((e) => e.start === finding.start)) : []
      const finish = toTrees(documents, text)
      return { trees: finish.trees, errors: [...errors, ...unread, ...finish.findings], ignored: ignoredDocuments(documents, text) }
    }
    const opened = unclosed(documents, error)
    const finding = explainSyntaxError(error, text, opened)
    if (!errors.some((e) => e.start === finding.start)) errors.push(finding)
    const blanked = blankLine(current, opened ?? error.pos[0])
    if (blanked === current) return { trees: [], errors, ignored: [] }
    current = blanked
  }
}

function readOnce(source: string): { documents: ParsedDocument[]; error: YAMLParseError | undefined } {
  const plain = parse(source.replace(LONE_BRACE, '$1x'))
  if (plain.error === undefined || !mayBeIndentation(plain.error)) return plain
  const flattened = parse(flattenFlow(source))
  return flattened.error === undefined || flattened.error.pos[0] > plain.error.pos[0] ? flattened : plain
}

function parse(source: string): { documents: ParsedDocument[]; error: YAMLParseError | undefined } {
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

/** docker-agent reads the first document only. */
function ignoredDocuments(documents: readonly ParsedDocument[], text: string): SyntaxFinding[] {
  const later = documents.slice(1).find((document) => document.contents !== null && document.contents.range)
  const first = documents[0]?.contents
  if (!later?.contents?.range || first === null || first === undefined) return []
  const start = text.lastIndexOf('---', later.contents.range[0])
  if (start < 0) return []
  return [
    {
      ruleId: 'ignored-document',
      message: 'docker-agent reads the first YAML document only; everything after this line is ignored.',
      hint: 'Move it into the first document or into a file of its own.',
      start,
      end: start + 3,
    },
  ]
}
