import type { CompletionList } from 'vscode-languageserver'
import type { Path } from '../../diagnostic.js'
import type { OpenDocument } from '../open-document.js'
import { describe, itemsOf, type Described } from '../schema.js'
import type { Candidate } from './candidate.js'
import { findCursors, type Cursor } from './cursor.js'
import { itemOf } from './item.js'
import { keyCandidates, presentKeys } from './keys.js'
import { snippetsOf } from './snippets.js'
import { valueContext } from './value-context.js'
import { valueCandidates } from './values.js'
import { variableCandidates } from './variables.js'

/** Characters after which an editor should ask for completions, besides letters. */
export const TRIGGER_CHARACTERS: readonly string[] = [' ', ':', '/', ',', '"', "'", '[', '$', '{', '.', '@']

/** Candidates with what must be written around them, where their place is not there yet. */
interface Group {
  readonly candidates: readonly Candidate[]
  readonly around?: readonly [before: string, after: string]
}

const ITEM = ['- ', ''] as const
const LIST = ['[', ']'] as const

/**
 * What can be written at an offset of a document, while its text may be half typed there and broken elsewhere. The list is
 * incomplete where more typing brings other candidates.
 * @param snippets the client knows snippets; without them, every item is plain text of one line, since some of these clients
 * cannot insert more
 */
export function complete(document: OpenDocument, offset: number, snippets: boolean): CompletionList {
  for (const cursor of findCursors(document.text, offset)) {
    const places = describe(cursor.path)
    if (places.length === 0) continue
    const groups = cursor.at === 'key' ? atKey(document, cursor, places) : atValue(document, cursor, places)
    const items = groups.flatMap(({ candidates, around }) =>
      candidates
        .filter(({ insert }) => snippets || !insert?.includes('\n'))
        .map((candidate, index) => itemOf(candidate, index, { document, cursor, snippets, around })),
    )
    return { isIncomplete: items.some(({ label }) => label.endsWith('/')), items }
  }
  return { isIncomplete: false, items: [] }
}

/** Keys of the mapping; where nothing but a word is typed, also values and items of a list. */
function atKey(document: OpenDocument, cursor: Cursor, places: readonly Described[]): Group[] {
  const { token, line, path } = cursor
  const { lacksDash, pad = '' } = cursor.reading
  const column = token.start - line.start + pad.length + (lacksDash ? ITEM[0].length : 0)
  const around = lacksDash ? ITEM : undefined
  const keys = places.flatMap((place) => keysAt(place, document, cursor, column))
  if (cursor.complete) return [{ candidates: keys }]
  const own = [...keys, ...valuesAt(document, cursor, path, places)]
  // In quotes, nothing can be written before the string.
  const isQuoted = cursor.style !== 'plain'
  if (lacksDash && isQuoted) return []
  const items = lacksDash || isQuoted || cursor.flow ? [] : places.flatMap(itemsOf)
  if (items.length === 0) return [{ candidates: own, around }]
  const at: Cursor = { ...cursor, path: [...path, 0], map: undefined }
  const inItem = items.flatMap((place) => keysAt(place, document, at, column + ITEM[0].length))
  return [
    { candidates: own },
    { candidates: [...inItem, ...valuesAt(document, cursor, at.path, items)], around: ITEM },
  ]
}

function keysAt(place: Described, document: OpenDocument, cursor: Cursor, column: number): Candidate[] {
  const { node } = place
  const { version } = document.inspection.decoded
  const keys = node.properties ? keyCandidates(place, { document, cursor, column }) : []
  const isOpen = !cursor.complete && !cursor.flow && cursor.style === 'plain'
  const isEmpty = presentKeys(document, cursor).size === 0
  return isOpen && (isEmpty || !node.properties) ? [...keys, ...snippetsOf(place, column, version)] : keys
}

/** The value itself; for a list, one item in brackets. */
function atValue(document: OpenDocument, cursor: Cursor, places: readonly Described[]): Group[] {
  const items = cursor.style === 'plain' ? places.flatMap(itemsOf) : []
  return [
    { candidates: valuesAt(document, cursor, cursor.path, places) },
    { candidates: valuesAt(document, cursor, [...cursor.path, 0], items), around: LIST },
  ]
}

/** Values of one line; in a block of text, only variables. */
function valuesAt(
  document: OpenDocument,
  cursor: Cursor,
  path: Path,
  places: readonly Described[],
): Candidate[] {
  const scalars = places.filter(({ node }) => node.type !== 'array' && node.type !== 'object')
  const [place] = scalars
  if (!place) return []
  const context = valueContext(document, cursor, path, place.field)
  const variables = variableCandidates(context)
  const isBlock = cursor.style === 'literal' || cursor.style === 'folded'
  const isVariable = variables.some(({ replaces }) => replaces)
  return isBlock || isVariable ? variables : [...valueCandidates(scalars, context), ...variables]
}
