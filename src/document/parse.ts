import type { ParsedDocument } from './convert.js'
import { findPropertyMistakes } from './goccy/property-checks.js'
import { otherFormat } from './other-format.js'
import { readTolerantly } from './read.js'
import { findDuplicateKeys, findInvalidCharacters } from './syntax-checks.js'
import { lineEnd, skipComments } from './scan.js'
import { withSyntaxFix } from './syntax-fix.js'
import type { SyntaxFinding } from './syntax-finding.js'
import { findTabs } from './goccy/tab-checks.js'
import { indexLines, type LineIndex } from './lines.js'
import type { YamlNode } from './tree.js'
import { userConfigUnchecked } from './user-config.js'

/**
 * A parsed file: the tree of its first document, as far as it could be read, and what is wrong with the text.
 */
export interface YamlDocument {
  readonly text: string
  readonly lines: LineIndex
  /** The first document; undefined when it is empty. */
  readonly root: YamlNode | undefined
  /** The first document, where it is docker-agent's user configuration instead of an agent file. */
  readonly userConfig?: YamlNode
  readonly findings: readonly SyntaxFinding[]
  /** The text is not well-formed YAML, or not an agent file, so parts of the tree may be missing. */
  readonly broken: boolean
  /**
   * Lines, from 1, with a syntax mistake, or with a key directly above one: other mistakes there may be
   * consequences.
   */
  readonly brokenLines: ReadonlySet<number>
}

const HCL_BLOCK = /^(agent|model|provider|mcp|rag|metadata|permissions|toolsets|flavors) ["{]/

/** Parses a file the way docker-agent's YAML parser reads it. Never throws on any text. */
export function parseYaml(text: string, filePath?: string): YamlDocument {
  const lines = indexLines(text)
  if (isHcl(text, filePath))
    return {
      text,
      lines,
      root: undefined,
      findings: [hclUnchecked(text)],
      broken: true,
      brokenLines: new Set(),
    }
  const { trees, documents, errors } = readTolerantly(text, lines)
  const other = otherFormat(text, trees[0], errors)
  if (other) return { text, lines, root: undefined, findings: [other], broken: true, brokenLines: new Set() }
  const tabs = findTabs(text, trees, lines)
  const findings: SyntaxFinding[] = [
    ...errors,
    ...(text.startsWith('\uFEFF') ? [byteOrderMark()] : []),
    ...findInvalidCharacters(text, trees),
    ...findPropertyMistakes(text, trees),
    ...(tabs.length === 1 ? tabs.map((tab) => withSyntaxFix(tab, text, errors.length)) : tabs),
    ...trees.flatMap((tree) => (tree ? findDuplicateKeys(tree, text) : [])),
    ...ignoredDocuments(documents, text),
  ]
  const mistakes = findings.filter(({ ruleId }) => ruleId === 'syntax')
  const userConfig = userConfigUnchecked(trees[0])
  if (userConfig) findings.push(userConfig)
  return {
    text,
    lines,
    root: userConfig ? undefined : trees[0],
    userConfig: userConfig && trees[0],
    findings: onceInARow(findings, lines),
    broken:
      userConfig !== undefined ||
      findings.some(
        ({ ruleId, hides }) => ruleId === 'syntax' || ruleId === 'too-many-values' || hides === true,
      ),
    brokenLines: brokenLines(text, lines, new Set(mistakes.map(({ start }) => lines.position(start).line))),
  }
}

function brokenLines(text: string, lines: LineIndex, mistakes: ReadonlySet<number>): Set<number> {
  const broken = new Set(mistakes)
  for (const line of mistakes) {
    const above = text.slice(0, lines.lineStart(line)).trimEnd()
    if (above.endsWith(':')) broken.add(lines.position(above.length).line)
  }
  return broken
}

/**
 * docker-agent recognizes HCL by the name of the file, or by the first line that is neither empty nor a
 * comment.
 */
function isHcl(text: string, filePath: string | undefined): boolean {
  if (filePath?.endsWith('.hcl')) return true
  let start = skipComments(text, 0)
  while (text.startsWith('//', start)) start = skipComments(text, lineEnd(text, start))
  const first = text.slice(start, lineEnd(text, start)).trim()
  return HCL_BLOCK.test(first) && !first.endsWith(':')
}

function hclUnchecked(text: string): SyntaxFinding {
  const start = Math.max(0, text.search(/^[ \t]*[^\s#/]/m))
  const end = start + (/^[^\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0)
  return {
    ruleId: 'hcl-unchecked',
    message: 'The file is HCL, which agent-lint does not check.',
    hint: 'docker-agent translates it to YAML. Write the configuration in YAML to have it checked.',
    start,
    end,
  }
}

function byteOrderMark(): SyntaxFinding {
  return {
    ruleId: 'byte-order-mark',
    message: 'The file starts with a byte-order mark.',
    hint: 'Save the file as UTF-8 without it: docker-agent reads the mark as part of the first key.',
    start: 0,
    end: 1,
    fix: { title: 'Remove the byte-order mark', safe: true, edits: [{ start: 0, end: 1, newText: '' }] },
  }
}

/**
 * One mistake often breaks a line in several ways, or several lines in the same way; the first message is
 * enough.
 */
function onceInARow(findings: readonly SyntaxFinding[], lines: LineIndex): SyntaxFinding[] {
  const said = new Map<number, string>()
  for (const { ruleId, start, message } of findings) {
    const { line } = lines.position(start)
    if (ruleId === 'syntax' && !said.has(line)) said.set(line, message)
  }
  const shown = new Set<number>()
  return findings.filter(({ ruleId, start, message }) => {
    if (ruleId !== 'syntax') return true
    const { line } = lines.position(start)
    if (shown.has(line) || said.get(line) !== message || said.get(line - 1) === message) return false
    shown.add(line)
    return true
  })
}

/** docker-agent reads only the first document. */
function ignoredDocuments(documents: readonly ParsedDocument[], text: string): SyntaxFinding[] {
  const later = documents.slice(1).find((document) => document.contents?.range)
  const first = documents[0]?.contents
  if (!later?.contents?.range || first === null || first === undefined) return []
  const start = text.lastIndexOf('---', later.contents.range[0])
  if (start < 0) return []
  return [
    {
      ruleId: 'ignored-document',
      message: 'docker-agent reads only the first YAML document and ignores everything after this line.',
      hint: 'Move it to the first document, or to a file of its own.',
      start,
      end: start + 3,
    },
  ]
}
