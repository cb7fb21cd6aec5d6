import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver'
import type { Span } from '../diagnostic.js'
import { keyText } from '../document/keys.js'
import type { MapNode, Pair, YamlNode } from '../document/tree.js'
import { excerpt } from '../wording.js'
import type { OpenDocument } from './open-document.js'
import { SECTIONS, type Outline } from './outline.js'
import type { Positions } from './positions.js'

/** The sections of a file with their entries: agents with toolsets, commands and hooks, models, providers and so on. */
export function documentSymbols({ inspection, positions }: OpenDocument): DocumentSymbol[] {
  const { root } = inspection.document
  if (root?.kind !== 'map') return []
  return root.pairs.map((pair) => section(pair, SECTIONS.get(keyText(pair.key)), positions))
}

/** The same symbols in one list, each with the name of what it is in, for clients that have no nested symbols. */
export function flatSymbols(document: OpenDocument): SymbolInformation[] {
  const flat = (symbols: readonly DocumentSymbol[], containerName?: string): SymbolInformation[] =>
    symbols.flatMap(({ name, kind, range, children = [] }) => [
      { name, kind, containerName, location: { uri: document.uri, range } },
      ...flat(children, name),
    ])
  return flat(documentSymbols(document))
}

function section({ key, value }: Pair, outline: Outline | undefined, positions: Positions): DocumentSymbol {
  const isScalar = value.kind === 'scalar' || value.kind === 'alias'
  return {
    name: shownName(keyText(key)),
    kind: isScalar ? SymbolKind.Constant : SymbolKind.Namespace,
    detail: isScalar ? textOf(value) : undefined,
    range: positions.rangeOf(over(key, value)),
    selectionRange: positions.rangeOf(key),
    children: outline && entries(value, outline, positions),
  }
}

function entries(node: YamlNode, outline: Outline, positions: Positions): DocumentSymbol[] {
  if (node.kind === 'map') return node.pairs.map((pair) => entry(pair, outline, positions))
  return node.kind === 'seq' ? node.items.flatMap((item) => itemOf(item, outline, positions)) : []
}

function entry({ key, value }: Pair, outline: Outline, positions: Positions): DocumentSymbol {
  return {
    name: shownName(keyText(key)),
    kind: outline.kind,
    detail:
      value.kind === 'map' ? detailOf(value, outline) : value.kind === 'seq' ? undefined : textOf(value),
    range: positions.rangeOf(over(key, value)),
    selectionRange: positions.rangeOf(key),
    children: childrenOf(value, outline, positions),
  }
}

/** An item is called by one of its keys; one without such a key is a mapping of entries. */
function itemOf(node: YamlNode, outline: Outline, positions: Positions): DocumentSymbol[] {
  if (node.kind === 'seq') return []
  const named = node.kind === 'map' ? valueOf(node, outline.name ?? ['name']) : node
  if (!named) return entries(node, outline, positions)
  return [
    {
      name: shownName(textOf(named) ?? ''),
      kind: outline.kind,
      detail: node.kind === 'map' ? detailOf(node, outline) : undefined,
      range: positions.rangeOf(node),
      selectionRange: positions.rangeOf(named),
      children: childrenOf(node, outline, positions),
    },
  ]
}

function childrenOf(node: YamlNode, { below }: Outline, positions: Positions): DocumentSymbol[] | undefined {
  if (!below) return undefined
  const others = below['*']
  if (node.kind !== 'map') return others && entries(node, others, positions)
  return node.pairs.flatMap((pair) => {
    const name = keyText(pair.key)
    const outline = Object.hasOwn(below, name) ? below[name] : others
    if (!outline) return []
    if (pair.value.kind === 'scalar') return [entry(pair, outline, positions)]
    return [
      {
        ...entry(pair, { kind: SymbolKind.Array }, positions),
        children: entries(pair.value, outline, positions),
      },
    ]
  })
}

function detailOf(node: MapNode, { detail = [] }: Outline): string | undefined {
  for (const group of detail) {
    const texts = group.map((key) => textOf(valueOf(node, [key])))
    if (texts.every((text) => text !== undefined)) return texts.join('/')
  }
  return undefined
}

/** The value of the first of these keys that is there. */
function valueOf({ pairs }: MapNode, keys: readonly string[]): YamlNode | undefined {
  for (const key of keys) {
    const pair = pairs.find((one) => keyText(one.key) === key)
    if (pair) return pair.value
  }
  return undefined
}

function textOf(node: YamlNode | undefined): string | undefined {
  if (node?.kind === 'alias') return `*${node.name}`
  if (node?.kind === 'seq') return node.items.flatMap((item) => textOf(item) ?? []).join(', ') || undefined
  return node?.kind === 'scalar' && node.text.trim() !== '' ? excerpt(node.text.trim()) : undefined
}

/** Clients refuse an empty name. */
function shownName(name: string): string {
  return name.trim() === '' ? '(empty)' : excerpt(name)
}

function over(key: Span, value: Span): Span {
  return { start: key.start, end: Math.max(key.end, value.end) }
}
