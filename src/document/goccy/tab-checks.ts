import type { Span } from '../../diagnostic.js'
import type { LineIndex } from '../lines.js'
import type { SyntaxFinding } from '../syntax-finding.js'
import { walk, type ScalarNode, type YamlNode } from '../tree.js'

/**
 * Tabs that docker-agent's parser rejects: in leading white space where the last key or `-` before it starts
 * at the tab's column or to the right of it, between an indicator and a key, and before the indentation of a
 * block or quoted string. It accepts tabs inside flow collections and after the indentation of a string.
 */
export function findTabs(
  text: string,
  trees: readonly (YamlNode | undefined)[],
  lines: LineIndex,
): SyntaxFinding[] {
  if (!text.includes('\t')) return []
  const context: TabContext = { lines, starts: [], inside: [] }
  for (const tree of trees) if (tree) walk(tree, (node) => collectContext(node, text, context))
  context.starts.sort((a, b) => a - b)
  context.inside.sort((a, b) => a.start - b.start)
  const findings: SyntaxFinding[] = []
  for (const tree of trees)
    if (tree)
      walk(tree, (node) => {
        for (const tab of tabsOf(node, text, context)) findings.push(tab)
      })
  let next = 0
  let insideUntil = 0
  for (const match of text.matchAll(/^([ \t]*\t)[ \t]*/gm)) {
    const tab = match.index + match[0].indexOf('\t')
    for (let span = context.inside[next]; span && span.start < tab; span = context.inside[++next])
      insideUntil = Math.max(insideUntil, span.end)
    if (tab < insideUntil) continue
    if (delimiterColumn(match.index, context) >= lines.position(tab).column) findings.push(tabFinding(tab))
  }
  return findings
}

/** Explains a tab that indents a line. */
export const TAB_INDENTATION = 'A tab cannot be used for indentation.'

/** Reports a tab at an offset, by default one that indents a line. */
export function tabFinding(tab: number, message = TAB_INDENTATION): SyntaxFinding {
  return { ruleId: 'syntax', message, hint: 'Use spaces.', start: tab, end: tab + 1 }
}

interface TabContext {
  readonly lines: LineIndex
  /** Offsets of all block keys and dashes, in text order. */
  readonly starts: number[]
  /** Flow collections, and quoted and block strings. */
  readonly inside: Span[]
}

/** Column of the last key or dash before an offset; 0 without one. */
function delimiterColumn(offset: number, { lines, starts }: TabContext): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  const last = starts[low - 1]
  return last === undefined ? 0 : lines.position(last).column
}

function tabsOf(node: YamlNode, text: string, context: TabContext): SyntaxFinding[] {
  if (node.kind === 'map') {
    const tabs = node.pairs.map(({ key }) =>
      key.kind === 'scalar' && key.style === 'plain' ? tabBeforeKey(key, text) : undefined,
    )
    return tabs
      .filter((tab) => tab !== undefined)
      .map((tab) => tabFinding(tab, 'A tab cannot come before a key.'))
  }
  if (node.kind !== 'scalar' || node.style === 'plain') return []
  const block = node.style === 'literal' || node.style === 'folded'
  const tab = block ? tabInBlock(node, text) : tabInQuotes(node, text, delimiterColumn(node.start, context))
  if (tab !== undefined) return [tabFinding(tab, 'A tab cannot start a line of this string.')]
  const inner = node.style === 'double' ? misleadingTab(node, text) : undefined
  return inner === undefined
    ? []
    : [
        {
          ...tabFinding(inner, "docker-agent's parser misreads what follows a tab in double quotes."),
          hint: String.raw`Write "\t", or use single quotes.`,
        },
      ]
}

/**
 * The tab among the first two white-space characters between a key and what precedes it: an indicator, a
 * comment line, or nothing.
 */
function tabBeforeKey(key: ScalarNode, text: string): number | undefined {
  const before = text.slice(Math.max(0, key.start - 200), key.start)
  if (!before.slice(before.trimEnd().length).includes('\t')) return undefined
  const blanks = /(?:^|\S|(?:^|\n)\s*#[^\n]*\n)( ?\t[ \t]*)$/.exec(before)?.[1]
  if (
    blanks === undefined ||
    (/\?[ \t]+$/.test(before) && !/^[ \t]*:/.test(text.slice(key.end, key.end + 20)))
  )
    return undefined
  return key.start - blanks.length + blanks.indexOf('\t')
}

/** A tab in the leading white space of a line, left of the column where the first line of the string starts. */
function tabInBlock(node: ScalarNode, text: string): number | undefined {
  const source = text.slice(node.start, blockEnd(node, text))
  const first = /\n([ \t]*)\S/.exec(source)
  const indent = (first?.[1] ?? '').length
  for (const match of source.matchAll(/\n( *)([\t\S])/g)) {
    const reached = first && first.index < match.index ? indent : 1
    const column = (match[1] ?? '').length
    if (column < reached && match[2] === '\t') return node.start + match.index + 1 + column
    if (column < reached && first?.[1]?.includes('\t'))
      return node.start + first.index + 1 + first[1].indexOf('\t')
  }
  return undefined
}

function tabInQuotes(node: ScalarNode, text: string, column: number): number | undefined {
  for (const match of text.slice(node.start, node.end).matchAll(/\n([ \t]*\t)/g)) {
    const tab = match[0].indexOf('\t')
    if (tab <= column) return node.start + match.index + tab
  }
  return undefined
}

/**
 * For each tab that is followed by more text on its line, the parser skips one character after the closing
 * quote.
 */
function misleadingTab(node: ScalarNode, text: string): number | undefined {
  const source = text.slice(node.start, node.end)
  const tabs = [...source.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) => {
    const body = line.trim()
    const start = index + line.length - line.trimStart().length
    return [...body.matchAll(/\t/g)]
      .filter((tab) => body[tab.index - 1] !== '\\' && body[tab.index + 1] !== '"')
      .map((tab) => start + tab.index)
  })
  const skipped = text.slice(node.end, node.end + tabs.length)
  const joined = skipped.includes('\n') && /^[ \t\r]*[^\s#]/.test(text.slice(node.end + tabs.length))
  return /\S/.test(skipped) || joined ? node.start + (tabs[0] ?? 0) : undefined
}

function collectContext(node: YamlNode, text: string, { starts, inside }: TabContext): void {
  if (node.kind === 'scalar' && node.style !== 'plain')
    inside.push({ start: node.start, end: blockEnd(node, text) })
  if ((node.kind === 'map' || node.kind === 'seq') && node.flow) inside.push(node)
  if (node.kind === 'map' && !node.flow) for (const { key } of node.pairs) starts.push(key.start)
  if (node.kind === 'seq' && !node.flow) {
    for (const item of node.items) {
      const dash = text.lastIndexOf('-', item.start - 1)
      if (dash >= 0) starts.push(dash)
    }
  }
}

function blockEnd(node: ScalarNode, text: string): number {
  if (node.style !== 'literal' && node.style !== 'folded') return node.end
  let end = node.end
  while (end < text.length && /\s/.test(text[end] ?? '')) end++
  return end === text.length ? end : text.lastIndexOf('\n', end) + 1
}
