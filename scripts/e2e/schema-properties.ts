/** Every property of the schema, each with a small document that contains it. */
import { stringify } from 'yaml'
import type { LspPosition } from './language-server.js'

/** The parts of a JSON Schema that say which properties exist; conditions only narrow them. */
export interface SchemaNode {
  readonly $ref?: string
  readonly type?: string
  readonly description?: string
  readonly markdownDescription?: string
  readonly examples?: readonly unknown[]
  readonly default?: unknown
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly definitions?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: boolean | SchemaNode
  readonly items?: SchemaNode
  readonly anyOf?: readonly SchemaNode[]
}

/** A property where it is declared. */
export interface Property {
  /** Keys from the document's root; `*` for a free name, `0` for a list item. */
  readonly path: string
  /** What an editor may show about it: the long description, or the short one if the server prefers it. */
  readonly texts: readonly string[]
  readonly document: string
  /** On the property's key. */
  readonly position: LspPosition
}

/** Puts a value into a whole document. */
type Wrap = (value: unknown) => unknown

interface Place {
  readonly node: SchemaNode
  readonly path: readonly string[]
  readonly wrap: Wrap
}

/** A key that appears nowhere else, so that it can be found in the text of a document. */
const MARK = 'the_key_to_hover'

/** Lists the properties of a schema. Those of a definition with several uses are listed once, for the first use. */
export function propertiesOf(schema: SchemaNode): readonly Property[] {
  const found: Property[] = []
  const seen = new Set<SchemaNode>()
  const queue: Place[] = [{ node: schema, path: [], wrap: (value) => value }]
  for (let place = queue.shift(); place; place = queue.shift()) {
    const node = resolved(schema, place.node)
    if (seen.has(node)) continue
    seen.add(node)
    for (const [name, child] of Object.entries(node.properties ?? {}))
      found.push(propertyAt(schema, place, name, child))
    queue.push(...inside(schema, { ...place, node }))
  }
  return found
}

function inside(schema: SchemaNode, { node, path, wrap }: Place): Place[] {
  const named = Object.entries(node.properties ?? {}).map(([name, child]) => ({
    node: child,
    path: [...path, name],
    wrap: (value: unknown) => wrap({ ...required(schema, node, name), [name]: value }),
  }))
  const free =
    typeof node.additionalProperties === 'object'
      ? [
          {
            node: node.additionalProperties,
            path: [...path, '*'],
            wrap: (value: unknown) => wrap({ name: value }),
          },
        ]
      : []
  const entries = node.items
    ? [{ node: node.items, path: [...path, '0'], wrap: (value: unknown) => wrap([value]) }]
    : []
  return [
    ...named,
    ...free,
    ...entries,
    ...(node.anyOf ?? []).map((choice) => ({ node: choice, path, wrap })),
  ]
}

function propertyAt(schema: SchemaNode, place: Place, name: string, child: SchemaNode): Property {
  const owner = resolved(schema, place.node)
  const marked = stringify(place.wrap({ ...required(schema, owner, name), [MARK]: sample(schema, child) }), {
    aliasDuplicateObjects: false,
  })
  const before = marked.slice(0, marked.indexOf(MARK)).split('\n')
  return {
    path: [...place.path, name].join('.'),
    texts: textsOf(child) ?? textsOf(resolved(schema, child)) ?? [],
    document: marked.replace(MARK, name),
    position: { line: before.length - 1, character: (before.at(-1) ?? '').length + 1 },
  }
}

function textsOf({ markdownDescription, description }: SchemaNode): string[] | undefined {
  const texts = [markdownDescription ?? [], description ?? []].flat()
  return texts.length > 0 ? texts : undefined
}

/** The other required keys of the property's owner. */
function required(schema: SchemaNode, owner: SchemaNode, except: string): Record<string, unknown> {
  const names = (owner.required ?? []).filter((name) => name !== except)
  return Object.fromEntries(names.map((name) => [name, sample(schema, owner.properties?.[name] ?? {})]))
}

/** A value that the schema accepts at a node. */
function sample(schema: SchemaNode, written: SchemaNode): unknown {
  const node = resolved(schema, written)
  const given = [
    ...(written.examples ?? []),
    ...(node.examples ?? []),
    ...('default' in node ? [node.default] : []),
    ...(node.enum ?? []),
  ]
  if (given.length > 0) return given[0]
  if (node.anyOf?.[0]) return sample(schema, node.anyOf[0])
  if (node.type === 'array') return node.items ? [sample(schema, node.items)] : []
  if (node.type === 'object')
    return typeof node.additionalProperties === 'object'
      ? { name: sample(schema, node.additionalProperties) }
      : required(schema, node, '')
  if (node.type === 'boolean') return true
  return node.type === 'integer' || node.type === 'number' ? 1 : 'text'
}

function resolved(schema: SchemaNode, node: SchemaNode): SchemaNode {
  const name = node.$ref?.replace('#/definitions/', '')
  const target = name === undefined ? node : schema.definitions?.[name]
  if (!target) throw new Error(`There is no definition ${node.$ref ?? ''}.`)
  return target.$ref ? resolved(schema, target) : target
}
