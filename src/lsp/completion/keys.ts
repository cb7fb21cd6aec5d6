import { CompletionItemKind } from 'vscode-languageserver'
import { acceptsAttribute, requiredAttributes } from '../../analysis/toolsets/attributes.js'
import { entryAt, entriesOf } from '../../document/entries.js'
import { locate } from '../../document/locate.js'
import { dereference, type MapNode, type YamlNode } from '../../document/tree.js'
import type { OpenDocument } from '../open-document.js'
import { keySchema, keysOf, keyText, valuesOf, type Described, type SchemaNode } from '../schema.js'
import type { Candidate } from './candidate.js'
import { MARK } from './cursor-line.js'
import type { Cursor } from './cursor.js'
import { formOf } from './key-form.js'

/**
 * The keys that the mapping at the cursor can still have, required ones first: those of its config version and, in a toolset, of
 * its type.
 * @param column where the key starts in its line
 */
export function keyCandidates(
  place: Described,
  { document, cursor, column }: { document: OpenDocument; cursor: Cursor; column: number },
): Candidate[] {
  const { version } = document.inspection.decoded
  const written = document.text.slice(cursor.token.start, cursor.token.end)
  const present = presentKeys(document, cursor)
  const type = typeOf(place, cursor.map)
  // The colon comes after the closing quote.
  const isOpen = !cursor.complete && cursor.style === 'plain'
  const required = new Set([
    ...(place.node.required ?? []),
    ...(type === undefined ? [] : requiredAttributes(type, version).flat()),
  ])
  return keysOf(place, version).flatMap((key): Candidate[] => {
    const schema = keySchema(place.block, key)
    if (schema?.doNotSuggest || (key !== written && present.has(key))) return []
    if (type !== undefined && isToolset(place) && !acceptsAttribute(type, key, version)) return []
    const values = valuesOf(place, key)
    const form = isOpen ? formOf(values, { key, column, flow: cursor.flow, version }) : undefined
    return [
      {
        label: key,
        kind: CompletionItemKind.Property,
        detail: detailOf(values, required.has(key), schema?.default),
        documentation: keyText(place.block, key),
        insert: form?.text ?? key,
        snippet: form?.snippet,
        rank: required.has(key) ? 0 : undefined,
        deprecated: schema?.deprecationMessage !== undefined,
      },
    ]
  })
}

/** The keys next to the cursor: in the tree around it, and in the document, which has more of a long section. */
export function presentKeys({ inspection }: OpenDocument, { root, path }: Cursor): ReadonlySet<string> {
  const keysAt = (tree: YamlNode | undefined): string[] => {
    const place = locate(tree, path)
    const node = place?.exact ? dereference(place.value) : undefined
    return node?.kind === 'map' ? entriesOf(node, true).entries.map(({ key }) => key) : []
  }
  const { root: whole, userConfig } = inspection.document
  return new Set([...keysAt(root).filter((key) => !key.includes(MARK)), ...keysAt(whole ?? userConfig)])
}

function isToolset({ block }: Described): boolean {
  return block === 'Toolset' || block === 'MCPToolset'
}

/** The type of a toolset; undefined where it is not written yet. */
function typeOf({ block }: Described, map: MapNode | undefined): string | undefined {
  if (block === 'MCPToolset') return 'mcp'
  const value = block === 'Toolset' && map ? entryAt(map, 'type')?.value : undefined
  const node = value && dereference(value)
  return node?.kind === 'scalar' && node.text !== '' ? node.text : undefined
}

function detailOf(
  values: readonly Described[],
  required: boolean,
  fallback: SchemaNode['default'],
): string | undefined {
  const types = values.flatMap(({ node }) => TYPES[String(node.type)] ?? [])
  const parts = [
    ...(required ? ['required'] : []),
    ...(types.length > 0 ? [[...new Set(types)].join(' or ')] : []),
    ...(fallback === undefined ? [] : [`default: ${String(fallback)}`]),
  ]
  return parts.length > 0 ? parts.join(', ') : undefined
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'integer',
  number: 'number',
  array: 'list',
  object: 'mapping',
}
