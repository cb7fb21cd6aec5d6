import { readConfig, type Config } from '../analysis/config.js'
import { decode } from '../decode/decode.js'
import { pathInText, type Misspelling } from '../decode/misspelling.js'
import type { Span } from '../diagnostic.js'
import { entriesOf, entryAt } from '../document/entries.js'
import { keyText } from '../document/keys.js'
import { locate } from '../document/locate.js'
import { parseYaml, type YamlDocument } from '../document/parse.js'
import { sourceSpan } from '../document/source-span.js'
import { dereference, type MapNode, type Pair, type YamlNode } from '../document/tree.js'
import type { At, TextPlace } from '../finding.js'
import type { Inspection } from '../lint.js'

/** The file, or the patch of one flavor: a tree and what it decodes to. */
export interface Reading {
  readonly document: YamlDocument
  readonly config: Config
  readonly misspellings: readonly Misspelling[]
}

/** Text of a reading at its place in the source. */
export interface PlacedText {
  /** Without quotes; an alias as a whole. */
  readonly span: Span
  /** The scalar that the text is in, or the alias that leads to it. */
  readonly node: YamlNode
  /** The part of the scalar's text. */
  readonly within: Span
  /** The value at the path. */
  readonly value: YamlNode
}

/** The file as it is without flavors, and the patch of each flavor. */
export function readingsOf(inspection: Inspection): Reading[] {
  const base = baseOf(inspection)
  return [base, ...patches(base.document)]
}

/** The inspection may have applied flavors, which replace values. */
function baseOf({ document, decoded, analysis }: Inspection): Reading {
  const { root, text } = document
  if (root?.kind !== 'map' || root.patched !== true)
    return { document, config: analysis.config, misspellings: decoded.misspellings }
  return readingOf(parseYaml(text))
}

function readingOf(document: YamlDocument): Reading {
  const { data, version, misspellings } = decode(document.root)
  return { document, config: readConfig(data, version), misspellings }
}

/** Each flavor as two files of its own: what it sets and adds, and what it removes. */
function patches(document: YamlDocument): Reading[] {
  const { root } = document
  if (root?.kind !== 'map') return []
  const version = root.pairs.filter(({ key }) => keyText(key) === 'version')
  return flavorsOf(root).flatMap((flavor) =>
    (['+', '-'] as const).map((sign) => {
      const pairs = [...version, ...unsigned(flavor, sign).pairs]
      return readingOf({ ...document, root: { ...root, patched: true, pairs } })
    }),
  )
}

function flavorsOf(root: MapNode): MapNode[] {
  const section = entryAt(root, 'flavors')
  const map = section && dereference(section.value)
  const values = map?.kind === 'map' ? entriesOf(map).entries.map(({ value }) => dereference(value)) : []
  return values.filter((value) => value?.kind === 'map')
}

/** A patch with the keys of one sign written as in a file: `models+: fast` as `models: [fast]`. Keys of the other sign are left out. */
function unsigned(map: MapNode, sign: '+' | '-'): MapNode {
  const pairs = map.pairs.flatMap(({ key, value }): Pair[] => {
    const inner = value.kind === 'map' ? unsigned(value, sign) : value
    const own = key.kind === 'scalar' && key.style === 'plain' ? /[+-]$/.exec(key.text)?.[0] : undefined
    if (own === undefined || key.kind !== 'scalar') return [{ key, value: inner }]
    if (own !== sign) return []
    const bare = { ...key, text: key.text.slice(0, -1), end: key.end - 1 }
    return [{ key: bare, value: inner.kind === 'scalar' ? listOf(inner) : inner }]
  })
  return { ...map, pairs }
}

function listOf(item: YamlNode): YamlNode {
  return { kind: 'seq', flow: true, items: [item], start: item.start, end: item.end }
}

/** Where a string of a reading is; undefined where it is not in the text as it was read. */
export function placeText(
  { document, misspellings }: Reading,
  { path, within }: TextPlace,
  at?: At,
): PlacedText | undefined {
  const place = locate(document.root, pathInText(path, misspellings))
  const node = place?.exact ? (at === 'key' ? place.key : place.value) : undefined
  const scalar = node && dereference(node)
  if (!place || !node || scalar?.kind !== 'scalar') return undefined
  const part = within ?? { start: 0, end: scalar.text.length }
  const span = spanIn(document, node, part)
  return span && { node, span, within: part, value: place.value }
}

/**
 * Where a part of a scalar is in the source; for an alias, the alias. Undefined on a line with a syntax mistake, unless the text
 * is there as it was read.
 */
export function spanIn(
  { text, lines, brokenLines }: YamlDocument,
  node: YamlNode,
  within: Span,
): Span | undefined {
  if (node.kind === 'alias') return { start: node.start, end: node.end }
  if (node.kind !== 'scalar') return undefined
  const span = sourceSpan(node, text, within)
  if (!span || !brokenLines.has(lines.position(span.start).line)) return span
  return text.slice(span.start, span.end) === node.text.slice(within.start, within.end) ? span : undefined
}
