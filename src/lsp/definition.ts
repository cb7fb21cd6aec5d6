import { DocumentHighlightKind, type DocumentHighlight, type Location } from 'vscode-languageserver'
import type { Span } from '../diagnostic.js'
import { locate } from '../document/locate.js'
import type { OpenDocument } from './open-document.js'
import { nameAt, sameName, type Occurrence } from './names.js'
import { toolsetsWith } from './tool-names.js'

/** Where the name at an offset is defined. For a built-in tool or one of a server, the toolsets that offer it. */
export function definition(document: OpenDocument, offset: number): Location[] {
  const found = nameAt(document.inspection, offset)
  if (!found) return []
  const defined = sameName(document.inspection, found).filter(isDefinition)
  if (defined.length > 0) return locations(document, defined)
  return found.kind === 'tools' ? locations(document, toolsets(document, found)) : []
}

/** Every place with the name at an offset. */
export function references(
  document: OpenDocument,
  offset: number,
  { includeDeclaration }: { readonly includeDeclaration: boolean },
): Location[] {
  const found = nameAt(document.inspection, offset)
  const all = found ? sameName(document.inspection, found) : []
  return locations(
    document,
    all.filter((one) => includeDeclaration || !isDefinition(one)),
  )
}

/** Every place with the name at an offset; definitions count as written. */
export function highlights({ inspection, positions }: OpenDocument, offset: number): DocumentHighlight[] {
  const found = nameAt(inspection, offset)
  return (found ? sameName(inspection, found) : []).map((one) => ({
    range: positions.rangeOf(one.span),
    kind: isDefinition(one) ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }))
}

function isDefinition({ role }: Occurrence): boolean {
  return role === 'definition'
}

function toolsets({ inspection }: OpenDocument, { name }: Occurrence): { readonly span: Span }[] {
  const { analysis, document } = inspection
  return toolsetsWith(name, analysis.config).flatMap(({ path, value }) => {
    const place = locate(document.root, value.type === undefined ? path : [...path, 'type'])
    return place?.exact ? [{ span: place.value }] : []
  })
}

function locations({ uri, positions }: OpenDocument, places: readonly { readonly span: Span }[]): Location[] {
  return places.map(({ span }) => ({ uri, range: positions.rangeOf(span) }))
}
