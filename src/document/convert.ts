import { isAlias, isMap, isSeq, type Document, type Node, type Pair as ParsedPair, type Scalar } from 'yaml'
import { convertScalar, emptyScalar } from './convert-scalar.js'
import type { Delimiter } from './goccy/plain-tabs.js'
import { dividedPair, splitAtColon } from './goccy/flow-pairs.js'
import { withTagOfFirstKey } from './goccy/mapping-tag.js'
import type { LineIndex } from './lines.js'
import { isSpace } from './scan.js'
import { TOO_DEEP, type SyntaxFinding } from './syntax-finding.js'
import type { Span } from '../diagnostic.js'
import type { AliasNode, MapNode, Pair, YamlNode } from './tree.js'

/** One document as npm's `yaml` parses it. */
export type ParsedDocument = Document.Parsed

/** Levels of collections that are converted. */
const MAX_NESTING = 500

interface Conversion {
  readonly text: string
  readonly lines: LineIndex
  readonly colons: ReadonlySet<number>
  readonly anchors: Map<string, { node: YamlNode | undefined }>
  readonly findings: SyntaxFinding[]
  /** Inside a flow mapping, at any depth. */
  readonly inBraces: boolean
  /** Where the last block key or dash so far is: this many characters before an offset. */
  readonly delimiter: Delimiter
  readonly nesting: { level: number; tooDeep: boolean }
}

/**
 * Converts all documents of a file to trees; the tree of an empty document is undefined. An anchor is valid
 * in later documents too, as in docker-agent's parser. `colons`: offsets at which the parsed text has a ":"
 * in place of the last letter of a key.
 */
export function toTrees(
  documents: readonly ParsedDocument[],
  text: string,
  lines: LineIndex,
  colons: ReadonlySet<number>,
): { trees: (YamlNode | undefined)[]; findings: SyntaxFinding[] } {
  const context: Conversion = {
    text,
    lines,
    colons,
    anchors: new Map(),
    findings: [],
    inBraces: false,
    delimiter: { offset: undefined, before: 0 },
    nesting: { level: 0, tooDeep: false },
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

function tooDeep(node: Node, { findings, nesting }: Conversion): YamlNode {
  const start = node.range?.[0] ?? 0
  if (!nesting.tooDeep) {
    nesting.tooDeep = true
    const [message, hint] = TOO_DEEP
    findings.push({ ruleId: 'too-many-values', message, hint, start, end: start + 1 })
  }
  return emptyScalar(start)
}

function convertContent(node: Node, context: Conversion): YamlNode {
  const start = node.range?.[0] ?? 0
  const end = trimmedEnd(context.text, start, node.range?.[1] ?? start)
  if (isAlias(node)) return convertAlias(node.source, { start, end }, context)
  const { tag, anchor } = node as Scalar
  const tagFirst = comesFirst(tag, anchor, context.text, start)
  if (isMap(node)) {
    const flow = node.flow === true
    const inside = flow ? { ...context, inBraces: true } : context
    const pairs = node.items.map((pair) =>
      convertPair(pair as ParsedPair<Node | null, Node | null>, start, flow, inside),
    )
    const map: MapNode = { kind: 'map', pairs, flow, start, end, tag, anchor, tagFirst }
    return withTagOfFirstKey(map, context.text)
  }
  if (isSeq(node)) {
    const flow = node.flow === true
    const items = node.items.map((item) => convertItem(item as Node | null, start, flow, context))
    return { kind: 'seq', items, flow, start, end, tag, anchor, tagFirst }
  }
  const base = { start, end, tag, anchor, tagFirst }
  return convertScalar(node, base, context.lines, context.delimiter)
}

function convertPair(
  pair: ParsedPair<Node | null, Node | null>,
  start: number,
  flow: boolean,
  context: Conversion,
): Pair {
  const key = withLastLetter(orEmpty(pair.key, start, context), context)
  if (!flow) moveTo(context.delimiter, key.start, 0)
  const value = orEmpty(pair.value, pair.key?.range?.[2] ?? start, context)
  return flow ? dividedPair(key, value, context.text) : { key, value }
}

/** The whole of a key whose last letter was replaced by its missing colon. */
function withLastLetter(key: YamlNode, { text, colons }: Conversion): YamlNode {
  if (key.kind !== 'scalar' || !colons.has(key.end)) return key
  return { ...key, text: text.slice(key.start, key.end + 1), end: key.end + 1, empty: false }
}

function convertItem(node: Node | null, start: number, flow: boolean, context: Conversion): YamlNode {
  if (!flow && node?.range) moveTo(context.delimiter, node.range[0], 2)
  const item = orEmpty(node, start, context)
  const split = flow && context.inBraces ? splitAtColon(item, context.text) : undefined
  if (!split) return item
  const pairs = [{ key: split.key, value: split.rest }]
  return { kind: 'map', flow: true, pairs, start: item.start, end: item.end }
}

function moveTo(delimiter: Delimiter, offset: number, before: number): void {
  delimiter.offset = offset
  delimiter.before = before
}

function orEmpty(node: Node | null, offset: number, context: Conversion): YamlNode {
  return node ? convert(node, context) : emptyScalar(offset)
}

function convertAlias(name: string, { start, end }: Span, { anchors, findings }: Conversion): AliasNode {
  const slot = anchors.get(name)
  if (!slot) {
    findings.push({
      ruleId: 'syntax',
      message: `The alias "*${name}" has no anchor "&${name}" before it.`,
      hint: 'Define the anchor earlier in the file, or put quotes around the string if it is not an alias.',
      start,
      end,
    })
  }
  return { kind: 'alias', name, target: slot?.node, start, end }
}

/** Whether the tag of a node comes before its anchor; undefined where it does not have both. */
function comesFirst(
  tag: string | undefined,
  anchor: string | undefined,
  text: string,
  start: number,
): boolean | undefined {
  if (tag === undefined || anchor === undefined) return undefined
  const before = text.slice(Math.max(0, start - tag.length - anchor.length - 200), start)
  return before.lastIndexOf(`&${anchor}`) > before.lastIndexOf('!')
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && isSpace(text, last - 1)) last--
  return last
}
