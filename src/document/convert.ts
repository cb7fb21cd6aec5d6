import { isAlias, isMap, isSeq, type Document, type Node, type Scalar } from 'yaml'
import type { SyntaxFinding } from './syntax-checks.js'
import type { AliasNode, MapNode, ScalarNode, ScalarStyle, SeqNode, YamlNode } from './tree.js'

/** One document as npm's `yaml` gives it. */
export type ParsedDocument = Document.Parsed

/** The trees of all documents of a file, in this module's own form; undefined for an empty one. Anchors hold across documents, as in docker-agent's parser. */
export function toTrees(documents: readonly ParsedDocument[], text: string): { trees: (YamlNode | undefined)[]; findings: SyntaxFinding[] } {
  const findings: SyntaxFinding[] = []
  const anchors = new Map<string, { node: YamlNode | undefined }>()
  const trees = documents.map((document) =>
    document.contents ? convert(document.contents as Node, { text, anchors, findings, directives: document }) : undefined,
  )
  return { trees, findings }
}

interface Conversion {
  readonly text: string
  readonly anchors: Map<string, { node: YamlNode | undefined }>
  readonly findings: SyntaxFinding[]
  readonly directives: ParsedDocument
}

function convert(node: Node, context: Conversion): YamlNode {
  const anchor = isAlias(node) ? undefined : (node as Scalar).anchor
  const slot: { node: YamlNode | undefined } = { node: undefined }
  if (anchor !== undefined) context.anchors.set(anchor, slot)
  const converted = convertContent(node, context)
  slot.node = converted
  return converted
}

function convertContent(node: Node, context: Conversion): YamlNode {
  const start = node.range?.[0] ?? 0
  const base = { start, end: trimmedEnd(context.text, start, node.range?.[1] ?? start), ...properties(node, context.text, start) }
  if (isAlias(node)) return convertAlias(node.source, base, context)
  if (isMap(node)) {
    const pairs = node.items.map((pair) => ({
      key: orEmpty(pair.key as Node | null, start, context),
      value: orEmpty(pair.value as Node | null, ((pair.key as Node | null)?.range?.[2] ?? start), context),
    }))
    return { ...base, kind: 'map', pairs, flow: node.flow === true } satisfies MapNode
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => orEmpty(item as Node | null, start, context))
    return { ...base, kind: 'seq', items, flow: node.flow === true } satisfies SeqNode
  }
  return convertScalar(node as Scalar, base)
}

function orEmpty(node: Node | null, offset: number, context: Conversion): YamlNode {
  if (node) return convert(node, context)
  return { kind: 'scalar', style: 'plain', text: '', empty: true, start: offset, end: offset }
}

function convertScalar(node: Scalar, base: { start: number; end: number }): ScalarNode {
  const style = styleOf(node)
  const text = String(node.value ?? '')
  return { ...base, kind: 'scalar', style, text: style === 'plain' ? text.replaceAll('\t', '') : text, empty: style === 'plain' && base.end === base.start }
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
function properties(node: Node, text: string, start: number): { tag?: string; anchor?: string; tagFirst?: boolean } {
  if (isAlias(node)) return {}
  const { tag, anchor } = node as Scalar
  if (tag === undefined && anchor === undefined) return {}
  if (tag === undefined || anchor === undefined) return tag === undefined ? { anchor: anchor as string } : { tag }
  const before = text.slice(Math.max(0, start - tag.length - anchor.length - 200), start)
  return { tag, anchor, tagFirst: before.lastIndexOf(`&${anchor}`) > before.lastIndexOf('!') }
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /\s/.test(text[last - 1] ?? '')) last--
  return last
}
