import { isAlias, isMap, isSeq, type Document, type Node, type Pair as ParsedPair, type Scalar } from 'yaml'
import { convertScalar, emptyScalar } from './convert-scalar.js'
import { dividedPair, splitAtColon } from './goccy/flow-pairs.js'
import { withTagOfFirstKey } from './goccy/mapping-tag.js'
import { TOO_DEEP, type SyntaxFinding } from './syntax-finding.js'
import type { AliasNode, Pair, SeqNode, YamlNode } from './tree.js'

/** One document as npm's `yaml` parses it. */
export type ParsedDocument = Document.Parsed

/** Levels of collections that are converted. */
const MAX_NESTING = 500

interface Conversion {
  readonly text: string
  readonly colons: ReadonlySet<number>
  readonly anchors: Map<string, { node: YamlNode | undefined }>
  readonly findings: SyntaxFinding[]
  /** Inside a flow mapping, at any depth. */
  readonly inBraces: boolean
  /** Column of the last block key or dash so far. */
  readonly delimiter: { column: number }
  readonly nesting: { level: number }
}

/**
 * Converts all documents of a file to trees; the tree of an empty document is undefined. An anchor is valid
 * in later documents too, as in docker-agent's parser. `colons`: offsets at which the parsed text has a ":"
 * in place of the last letter of a key.
 */
export function toTrees(
  documents: readonly ParsedDocument[],
  text: string,
  colons: ReadonlySet<number>,
): { trees: (YamlNode | undefined)[]; findings: SyntaxFinding[] } {
  const context: Conversion = {
    text,
    colons,
    anchors: new Map(),
    findings: [],
    inBraces: false,
    delimiter: { column: 0 },
    nesting: { level: 0 },
  }
  const trees = documents.map((document) =>
    document.contents ? convert(document.contents as Node, context) : undefined,
  )
  return { trees, findings: context.findings }
}

function convert(node: Node, context: Conversion): YamlNode {
  if (context.nesting.level >= MAX_NESTING) return tooDeep(node, context)
  context.nesting.level++
  const anchor = isAlias(node) ? undefined : (node as Scalar).anchor
  const slot: { node: YamlNode | undefined } = { node: undefined }
  if (anchor !== undefined) context.anchors.set(anchor, slot)
  const converted = convertContent(node, context)
  slot.node = converted
  context.nesting.level--
  return converted
}

function tooDeep(node: Node, { findings }: Conversion): YamlNode {
  const start = node.range?.[0] ?? 0
  if (!findings.some(({ ruleId }) => ruleId === 'too-many-values')) {
    const [message, hint] = TOO_DEEP
    findings.push({ ruleId: 'too-many-values', message, hint, start, end: start + 1 })
  }
  return emptyScalar(start)
}

/** What every node has: its place, tag and anchor. */
type Base = Pick<YamlNode, 'start' | 'end' | 'tag' | 'anchor' | 'tagFirst'>

function convertContent(node: Node, context: Conversion): YamlNode {
  const start = node.range?.[0] ?? 0
  const end = trimmedEnd(context.text, start, node.range?.[1] ?? start)
  const base: Base = { start, end, ...properties(node, context.text, start) }
  if (isAlias(node)) return convertAlias(node.source, base, context)
  if (isMap(node)) {
    const flow = node.flow === true
    const inside = flow ? { ...context, inBraces: true } : context
    const pairs = node.items.map((pair) =>
      convertPair(pair as ParsedPair<Node | null, Node | null>, start, flow, inside),
    )
    return withTagOfFirstKey({ ...base, kind: 'map', pairs, flow }, context.text)
  }
  if (isSeq(node)) {
    const flow = node.flow === true
    const items = node.items.map((item) => convertItem(item as Node | null, start, flow, context))
    return { ...base, kind: 'seq', items, flow } satisfies SeqNode
  }
  return convertScalar(node, base, context.text, context.delimiter.column)
}

function convertPair(
  pair: ParsedPair<Node | null, Node | null>,
  start: number,
  flow: boolean,
  context: Conversion,
): Pair {
  const key = withLastLetter(orEmpty(pair.key, start, context), context)
  if (!flow) context.delimiter.column = columnOf(context.text, key.start)
  const value = orEmpty(pair.value, pair.key?.range?.[2] ?? start, context)
  return flow ? dividedPair(key, value, context.text) : { key, value }
}

/** The whole of a key whose last letter was replaced by its missing colon. */
function withLastLetter(key: YamlNode, { text, colons }: Conversion): YamlNode {
  if (key.kind !== 'scalar' || !colons.has(key.end)) return key
  return { ...key, text: text.slice(key.start, key.end + 1), end: key.end + 1, empty: false }
}

function convertItem(node: Node | null, start: number, flow: boolean, context: Conversion): YamlNode {
  if (!flow && node?.range) context.delimiter.column = columnOf(context.text, node.range[0]) - 2
  const item = orEmpty(node, start, context)
  const split = flow && context.inBraces ? splitAtColon(item, context.text) : undefined
  if (!split) return item
  const pairs = [{ key: split.key, value: split.rest }]
  return { kind: 'map', flow: true, pairs, start: item.start, end: item.end }
}

/** Column of an offset, from 1. */
function columnOf(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1)
}

function orEmpty(node: Node | null, offset: number, context: Conversion): YamlNode {
  return node ? convert(node, context) : emptyScalar(offset)
}

function convertAlias(name: string, base: Base, { anchors, findings }: Conversion): AliasNode {
  const slot = anchors.get(name)
  if (!slot) {
    findings.push({
      ruleId: 'syntax',
      message: `The alias "*${name}" has no anchor "&${name}" before it.`,
      hint: 'Define the anchor earlier in the file, or put quotes around the string if it is not an alias.',
      start: base.start,
      end: base.end,
    })
  }
  return { ...base, kind: 'alias', name, target: slot?.node }
}

/** Tag and anchor of a node, and which of them comes first. */
function properties(node: Node, text: string, start: number): Pick<Base, 'tag' | 'anchor' | 'tagFirst'> {
  if (isAlias(node)) return {}
  const { tag, anchor } = node as Scalar
  if (tag === undefined || anchor === undefined) return { tag, anchor }
  const before = text.slice(Math.max(0, start - tag.length - anchor.length - 200), start)
  return { tag, anchor, tagFirst: before.lastIndexOf(`&${anchor}`) > before.lastIndexOf('!') }
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /\s/.test(text[last - 1] ?? '')) last--
  return last
}
