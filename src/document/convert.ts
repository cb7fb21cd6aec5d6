import { isAlias, isMap, isSeq, type Document, type Node, type Pair as ParsedPair, type Scalar } from 'yaml'
import { unmask } from './goccy/dialect.js'
import { dividedPair, splitAtColon } from './goccy/flow-pairs.js'
import { TOO_DEEP, type SyntaxFinding } from './syntax-checks.js'
import type { AliasNode, MapNode, Pair, ScalarNode, ScalarStyle, SeqNode, YamlNode } from './tree.js'

/** One document as npm's `yaml` gives it. */
export type ParsedDocument = Document.Parsed

/**
 * The trees of all documents of a file, in this module's own form; undefined for an empty one. Anchors hold across documents,
 * as in docker-agent's parser. `colons`: offsets at which the parsed text has a ":" over the last letter of a key.
 */
export function toTrees(
  documents: readonly ParsedDocument[],
  text: string,
  colons: ReadonlySet<number>,
): { trees: (YamlNode | undefined)[]; findings: SyntaxFinding[] } {
  const findings: SyntaxFinding[] = []
  const anchors = new Map<string, { node: YamlNode | undefined }>()
  const context: Conversion = {
    text,
    colons,
    anchors,
    findings,
    inBraces: false,
    delimiter: { column: 0 },
    nesting: { level: 0 },
  }
  const trees = documents.map((document) =>
    document.contents ? convert(document.contents as Node, context) : undefined,
  )
  return { trees, findings }
}

interface Conversion {
  readonly text: string
  readonly colons: ReadonlySet<number>
  readonly anchors: Map<string, { node: YamlNode | undefined }>
  readonly findings: SyntaxFinding[]
  /** Inside a flow mapping, however deep. */
  readonly inBraces: boolean
  /** Column of the last key or dash so far: a tab in plain text vanishes to the right of it and stays elsewhere. */
  readonly delimiter: { column: number }
  readonly nesting: { level: number }
}

/** Levels of collections that are looked into. */
const MAX_NESTING = 500

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
    findings.push({
      ruleId: 'too-many-values',
      message: TOO_DEEP[0],
      hint: TOO_DEEP[1],
      start,
      end: start + 1,
    })
  }
  return { kind: 'scalar', style: 'plain', text: '', empty: true, start, end: start }
}

function convertContent(node: Node, context: Conversion): YamlNode {
  const start = node.range?.[0] ?? 0
  const base = {
    start,
    end: trimmedEnd(context.text, start, node.range?.[1] ?? start),
    ...properties(node, context.text, start),
  }
  if (isAlias(node)) return convertAlias(node.source, base, context)
  if (isMap(node)) {
    const flow = node.flow === true
    const inside = flow ? { ...context, inBraces: true } : context
    return {
      ...base,
      kind: 'map',
      pairs: node.items.map((pair) =>
        convertPair(pair as ParsedPair<Node | null, Node | null>, start, flow, inside),
      ),
      flow,
    } satisfies MapNode
  }
  if (isSeq(node)) {
    const items = node.items.map((item) =>
      convertItem(item as Node | null, start, node.flow === true, context),
    )
    return { ...base, kind: 'seq', items, flow: node.flow === true } satisfies SeqNode
  }
  return convertScalar(node, base, context)
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

/** The whole of a key whose missing colon was put over its last letter. */
function withLastLetter(key: YamlNode, { text, colons }: Conversion): YamlNode {
  if (key.kind !== 'scalar' || !colons.has(key.end)) return key
  return { ...key, text: text.slice(key.start, key.end + 1), end: key.end + 1, empty: false }
}

function convertItem(node: Node | null, start: number, flow: boolean, context: Conversion): YamlNode {
  if (!flow && node?.range) context.delimiter.column = columnOf(context.text, node.range[0]) - 2
  const item = orEmpty(node, start, context)
  const split = flow && context.inBraces ? splitAtColon(item, context.text) : undefined
  return split
    ? {
        kind: 'map',
        flow: true,
        pairs: [{ key: split.key, value: split.rest }],
        start: item.start,
        end: item.end,
      }
    : item
}

function columnOf(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1)
}

function orEmpty(node: Node | null, offset: number, context: Conversion): YamlNode {
  if (node) return convert(node, context)
  return { kind: 'scalar', style: 'plain', text: '', empty: true, start: offset, end: offset }
}

function convertScalar(
  node: Scalar,
  base: { start: number; end: number; anchor?: string },
  context: Conversion,
): ScalarNode {
  const style = styleOf(node)
  // `& x` is an anchor of the name "x", so nothing is left for the value.
  if (base.anchor === '' && style === 'plain')
    return { ...base, kind: 'scalar', style, text: '', empty: true }
  // With the tag !!binary the value is an array of bytes.
  const value = node.value as string | Uint8Array | null
  const text = unmask(String(value ?? ''), style === 'plain')
  return {
    ...base,
    kind: 'scalar',
    style,
    text: style === 'plain' ? withoutTabs(text, base.start, context) : text,
    empty: style === 'plain' && base.end === base.start,
  }
}

function withoutTabs(text: string, start: number, { text: source, delimiter }: Conversion): string {
  if (!text.includes('\t')) return text
  const room = delimiter.column - columnOf(source, start) + 1
  return text.slice(0, Math.max(0, room)) + text.slice(Math.max(0, room)).replaceAll('\t', '')
}

function styleOf(node: Scalar): ScalarStyle {
  switch (node.type) {
    case 'QUOTE_DOUBLE':
      return 'double'
    case 'QUOTE_SINGLE':
      return 'single'
    case 'BLOCK_LITERAL':
      return 'literal'
    case 'BLOCK_FOLDED':
      return 'folded'
    default:
      return 'plain'
  }
}

function convertAlias(name: string, base: { start: number; end: number }, context: Conversion): AliasNode {
  const slot = context.anchors.get(name)
  if (!slot) {
    context.findings.push({
      ruleId: 'syntax',
      message: `The alias "*${name}" has no anchor "&${name}" before it.`,
      hint: 'Define the anchor earlier in the file, or quote the text if no alias is meant.',
      start: base.start,
      end: base.end,
    })
  }
  return { ...base, kind: 'alias', name, ...(slot?.node ? { target: slot.node } : {}) }
}

/** Tag and anchor of a node, and which stands first. */
function properties(
  node: Node,
  text: string,
  start: number,
): { tag?: string; anchor?: string; tagFirst?: boolean } {
  if (isAlias(node)) return {}
  const { tag, anchor } = node as Scalar
  if (tag === undefined) return anchor === undefined ? {} : { anchor }
  if (anchor === undefined) return { tag }
  const before = text.slice(Math.max(0, start - tag.length - anchor.length - 200), start)
  return { tag, anchor, tagFirst: before.lastIndexOf(`&${anchor}`) > before.lastIndexOf('!') }
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /\s/.test(text[last - 1] ?? '')) last--
  return last
}
