import { scalarValue, textOf } from './scalar.js'
import type { MapNode, YamlNode } from './tree.js'

/** A mistake in the text itself, by offsets; the linter turns it into a diagnostic. */
export interface SyntaxFinding {
  readonly ruleId: 'syntax' | 'duplicate-key' | 'byte-order-mark' | 'ignored-document' | 'too-large' | 'hcl-unchecked'
  readonly message: string
  readonly hint?: string
  readonly start: number
  readonly end: number
  readonly related?: readonly { readonly message: string; readonly start: number; readonly end: number }[]
  readonly fix?: { readonly title: string; readonly safe: boolean; readonly edits: readonly { start: number; end: number; newText: string }[] }
}

/** The text of a key as docker-agent compares and looks it up: `1.0` and `1` are the same. */
export function keyText(key: YamlNode): string {
  if (key.kind === 'scalar') return textOf(scalarValue(key))
  return key.kind === 'alias' && key.target ? keyText(key.target) : ''
}

/** Calls `visit` for every node below and including `root`, in text order; aliases are not followed. */
export function walk(root: YamlNode, visit: (node: YamlNode) => void): void {
  const stack: YamlNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    visit(node)
    if (node.kind === 'map') for (const pair of [...node.pairs].reverse()) stack.push(pair.value, pair.key)
    else if (node.kind === 'seq') stack.push(...[...node.items].reverse())
  }
}

/** Keys that stand twice in one mapping: refused by docker-agent everywhere, compared by written text. */
export function findDuplicateKeys(root: YamlNode): SyntaxFinding[] {
  const findings: SyntaxFinding[] = []
  walk(root, (node) => {
    if (node.kind === 'map') findings.push(...duplicatesIn(node))
  })
  return findings
}

function duplicatesIn(map: MapNode): SyntaxFinding[] {
  const seen = new Map<string, YamlNode>()
  const findings: SyntaxFinding[] = []
  for (const { key } of map.pairs) {
    const text = keyText(key)
    const first = seen.get(text)
    if (!first) seen.set(text, key)
    else {
      findings.push({
        ruleId: 'duplicate-key',
        message: `The key "${text}" stands twice in this mapping.`,
        hint: text === '<<' ? 'Merge several mappings with one key: "<<: [*a, *b]" (inside agents only).' : 'Keep one of the two.',
        start: key.start,
        end: key.end,
        related: [{ message: 'It is first written here.', start: first.start, end: first.end }],
      })
    }
  }
  return findings
}

/** Mistakes that npm's `yaml` lets pass: an empty key, a tag without a value, half a surrogate pair, a NUL at the end. */
export function findWrittenMistakes(text: string, trees: readonly (YamlNode | undefined)[]): SyntaxFinding[] {
  const findings: SyntaxFinding[] = []
  const add = (node: { start: number; end: number }, message: string, hint?: string): void => {
    findings.push({ ruleId: 'syntax', message, ...(hint ? { hint } : {}), start: node.start, end: Math.max(node.end, node.start + 1) })
  }
  for (const tree of trees) {
    if (!tree) continue
    walk(tree, (node) => {
      if (node.kind === 'map') {
        for (const { key } of node.pairs) {
          if (key.kind === 'scalar' && key.empty && key.tag === undefined) add(key, 'A key is missing before ":".', 'Write the key, or quote the text if ":" belongs to it.')
        }
      }
      if (node.kind !== 'scalar') return
      if (node.empty && node.tag !== undefined && node.tag !== '!' && (node !== tree || tree === trees[0])) add(node, `The tag "${node.tag}" has no value behind it.`, 'Write a value, or remove the tag.')
      if (node.style === 'double' && !node.text.isWellFormed()) add(node, 'The text has one half of a surrogate pair only.', 'Write the character itself, or both halves.')
    })
  }
  if (text.endsWith('\0')) add({ start: text.length - 1, end: text.length }, 'The file ends with a NUL character.', 'Remove it.')
  return findings
}

/**
 * Tabs in leading white space that docker-agent's parser refuses: the last key or `-` earlier in the text stands
 * at the tab's column or to the right of it. Inside flow collections and quoted or block texts other rules hold.
 */
export function findTabs(text: string, trees: readonly (YamlNode | undefined)[]): SyntaxFinding[] {
  if (!text.includes('\t')) return []
  const starts: number[] = []
  const inside: [number, number][] = []
  for (const tree of trees) if (tree) walk(tree, (node) => collectTabContext(node, text, starts, inside))
  starts.sort((a, b) => a - b)
  const findings: SyntaxFinding[] = trees.flatMap((tree) => (tree ? findTabsInTexts(tree, text) : []))
  for (const match of text.matchAll(/^([ \t]*\t)[ \t]*/gm)) {
    const tab = match.index + (match[0].indexOf('\t') ?? 0)
    if (inside.some(([start, end]) => tab > start && tab < end)) continue
    const last = starts.filter((start) => start < match.index).at(-1)
    if (last === undefined || columnOf(text, last) < columnOf(text, tab)) continue
    findings.push({ ruleId: 'syntax', message: 'A tab cannot be used for indentation.', hint: 'Use spaces.', start: tab, end: tab + 1 })
  }
  return findings
}

/** Inside a text a tab is refused as the first character of a block, and at the start of a line of a quoted text. */
function findTabsInTexts(tree: YamlNode, text: string): SyntaxFinding[] {
  const findings: SyntaxFinding[] = []
  walk(tree, (node) => {
    if (node.kind !== 'scalar' || node.style === 'plain') return
    const source = text.slice(node.start, node.end)
    const match = node.style === 'double' || node.style === 'single' ? /\n\t/.exec(source) : /^[^\n]*\n(?: *\n)* +\t/.exec(source)
    if (!match) return
    const start = node.start + match.index + match[0].length - 1
    findings.push({ ruleId: 'syntax', message: 'A tab cannot start a line of this text.', hint: 'Use spaces.', start, end: start + 1 })
  })
  return findings
}

function collectTabContext(node: YamlNode, text: string, starts: number[], inside: [number, number][]): void {
  if (node.kind === 'scalar' && node.style !== 'plain') inside.push([node.start, blockEnd(node, text)])
  if ((node.kind === 'map' || node.kind === 'seq') && node.flow) inside.push([node.start, node.end])
  if (node.kind === 'map' && !node.flow) for (const { key } of node.pairs) starts.push(key.start)
  if (node.kind === 'seq' && !node.flow) {
    for (const item of node.items) {
      const dash = text.lastIndexOf('-', item.start - 1)
      if (dash >= 0) starts.push(dash)
    }
  }
}

function blockEnd(node: { style?: string; end: number }, text: string): number {
  if (node.style !== 'literal' && node.style !== 'folded') return node.end
  let end = node.end
  while (end < text.length && /\s/.test(text[end] ?? '')) end++
  return text.lastIndexOf('\n', end) + 1
}

function columnOf(text: string, offset: number): number {
  return offset - Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1))
}
