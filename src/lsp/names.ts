import { pathInText } from '../decode/misspelling.js'
import type { Span } from '../diagnostic.js'
import { entriesOf } from '../document/entries.js'
import { locate } from '../document/locate.js'
import { namedItems } from '../document/named-items.js'
import { dereference, type YamlNode } from '../document/tree.js'
import type { Inspection } from '../lint.js'
import { placeText, readingsOf, spanIn, type PlacedText, type Reading } from './readings.js'
import { ownTools, sourcesAsTools } from './tool-names.js'
import {
  modelItems,
  NAMED_SECTIONS,
  usedNames,
  usedTools,
  type ModelItem,
  type NameKind,
  type WrittenName,
} from './written-names.js'

/** A name in the text. */
export interface Occurrence extends Pick<PlacedText, 'span' | 'node' | 'within'> {
  readonly kind: NameKind
  readonly name: string
  readonly role: 'definition' | 'use'
  /** The key of the definition with its value, or the use itself. */
  readonly whole: Span
}

/** A reference to a model, at its place in the text. */
export type PlacedModel = ModelItem & { readonly span: Span }

/** Every name of a file, in text order. */
export interface Names {
  readonly occurrences: readonly Occurrence[]
  readonly models: readonly PlacedModel[]
}

const known = new WeakMap<Inspection, Names>()

/** Every name of a file, collected once. Patches under `flavors` are read as well. */
export function namesIn(inspection: Inspection): Names {
  const found = known.get(inspection) ?? collect(inspection)
  known.set(inspection, found)
  return found
}

/** The name at an offset, or directly before it. */
export function nameAt(inspection: Inspection, offset: number): Occurrence | undefined {
  return spanAt(namesIn(inspection).occurrences, offset)
}

/** The reference to a model at an offset, or directly before it. */
export function modelAt(inspection: Inspection, offset: number): PlacedModel | undefined {
  return spanAt(namesIn(inspection).models, offset)
}

/** The occurrences of one name, in text order. */
export function sameName(
  inspection: Inspection,
  { kind, name }: Pick<Occurrence, 'kind' | 'name'>,
): Occurrence[] {
  return namesIn(inspection).occurrences.filter((other) => other.kind === kind && other.name === name)
}

function spanAt<Value extends { readonly span: Span }>(
  all: readonly Value[],
  offset: number,
): Value | undefined {
  return (
    all.find(({ span }) => span.start <= offset && offset < span.end) ??
    all.find(({ span }) => span.start <= offset && offset === span.end)
  )
}

function collect(inspection: Inspection): Names {
  const readings = readingsOf(inspection)
  const defined = readings.flatMap((reading) => [...definitions(reading), ...toolDefinitions(reading)])
  const named = (kind: NameKind): string[] => defined.flatMap((one) => (one.kind === kind ? [one.name] : []))
  const models = new Set(named('models'))
  const tools = new Map(named('tools').map((name) => [name.toLowerCase(), name]))
  const sources = new Set(readings.flatMap(({ config }) => sourcesAsTools(config)))
  const ofTool = (use: WrittenName): WrittenName => {
    // Permissions compare the names of tools without case.
    const name = tools.get(use.name.toLowerCase()) ?? use.name
    return { ...use, name, kind: sources.has(name) ? 'rag' : use.kind }
  }
  const uses = readings.flatMap((reading) =>
    [...usedNames(reading.config, models), ...usedTools(reading.config).map(ofTool)].flatMap((use) =>
      placedUse(use, reading),
    ),
  )
  const items = readings.flatMap((reading) =>
    modelItems(reading.config).flatMap((item) => {
      const place = placeText(reading, item)
      return place ? [{ ...item, span: place.span }] : []
    }),
  )
  return { occurrences: inOrder([...defined, ...uses]), models: inOrder(items) }
}

/** The keys of the sections, or the names of items where a section is a list. A patch can remove entries by a list of their names. */
function definitions(reading: Reading): Occurrence[] {
  const { document, misspellings } = reading
  return NAMED_SECTIONS.flatMap((kind) => {
    const place = locate(document.root, pathInText([kind], misspellings))
    const section = place?.exact ? dereference(place.value) : undefined
    if (section?.kind === 'map')
      return entriesOf(section, true).entries.flatMap(({ key: name, keyNode: node, value }) =>
        definition({ kind, name, node, whole: spanOver(node, value) }, reading),
      )
    if (section?.kind !== 'seq') return []
    return [
      ...[...namedItems(section)].flatMap(([name, { key: node, item: whole }]) =>
        definition({ kind, name, node, whole }, reading),
      ),
      ...section.items.flatMap((item, index) =>
        item.kind === 'scalar' ? placedUse({ kind, name: item.text, path: [kind, index] }, reading) : [],
      ),
    ]
  })
}

function toolDefinitions(reading: Reading): Occurrence[] {
  return ownTools(reading.config).flatMap(({ name, path, at }) => {
    const place = placeText(reading, { path }, at)
    if (!place) return []
    return definition(
      { kind: 'tools', name, node: place.node, whole: spanOver(place.node, place.value) },
      reading,
    )
  })
}

function definition(
  found: Pick<Occurrence, 'kind' | 'name' | 'node' | 'whole'>,
  { document }: Reading,
): Occurrence[] {
  const { node, name } = found
  // The source of a key such as 0x10 is not its name; "name+" and "name-" in a patch change the entry "name".
  if (node.kind === 'scalar' && !node.text.startsWith(name)) return []
  const within = { start: 0, end: name.length }
  const span = spanIn(document, node, within)
  return span ? [{ ...found, role: 'definition', within, span }] : []
}

function placedUse({ kind, name, ...place }: WrittenName, reading: Reading): Occurrence[] {
  const found = placeText(reading, place)
  if (!found) return []
  const { node, span, within } = found
  return [{ kind, name, role: 'use', span, node, within, whole: span }]
}

function spanOver(key: YamlNode, value: YamlNode): Span {
  return { start: key.start, end: value.start >= key.start ? Math.max(key.end, value.end) : key.end }
}

/** In text order. What several paths lead to through aliases and merges appears once. */
function inOrder<Value extends { readonly span: Span }>(all: readonly Value[]): Value[] {
  const distinct = new Map(
    all.map((one) => [`${one.span.start} ${one.span.end} ${'kind' in one ? String(one.kind) : ''}`, one]),
  )
  return [...distinct.values()].sort((a, b) => a.span.start - b.span.start)
}
