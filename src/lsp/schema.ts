import schema from '../../schema/docker-agent.schema.json' with { type: 'json' }
import versions from '../data/versions.json' with { type: 'json' }
import { inRange, rangeOf } from '../decode/versions.js'
import type { Path } from '../diagnostic.js'

/** The part of the published JSON Schema that an editor shows. */
export interface SchemaNode {
  readonly $ref?: string
  readonly anyOf?: readonly SchemaNode[]
  readonly allOf?: readonly SchemaNode[]
  readonly type?: string | readonly string[]
  readonly title?: string
  readonly description?: string
  readonly markdownDescription?: string
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: boolean | SchemaNode
  readonly items?: SchemaNode
  readonly required?: readonly string[]
  readonly enum?: readonly string[]
  readonly enumDescriptions?: readonly string[]
  readonly default?: string | number | boolean
  readonly deprecationMessage?: string
  readonly doNotSuggest?: boolean
  readonly defaultSnippets?: readonly SchemaSnippet[]
}

/** A snippet of the schema; `body` is the value in JSON, with tab stops in its strings. */
export interface SchemaSnippet {
  readonly label: string
  readonly description?: string
  readonly body: unknown
}

/** What the schema says about a value: one of its alternatives, without references. */
export interface Described {
  readonly node: SchemaNode
  /** The definition that the node is part of: `AgentConfig`; the whole file is `Config`. */
  readonly block: string
  /** The key that leads here, as `Block.key`, also for the items of its list; `.*` for each mapping with free keys in between. */
  readonly field: string
}

const root = schema as unknown as SchemaNode & {
  readonly definitions: Readonly<Record<string, SchemaNode>>
}
const legacyKeys: Readonly<Record<string, SchemaNode>> = versions.legacy.keys
const legacyBlocks: Readonly<Record<string, Readonly<Record<string, SchemaNode>>>> = versions.legacy.blocks

/** What the schema says about the value at a path: one entry for each form that it may have; empty for a path that it does not know. */
export function describe(path: Path): readonly Described[] {
  // A flavor is a patch of the file.
  const [section, , ...patch] = path
  const steps = section === 'flavors' && path.length > 1 ? patch : path
  return steps.reduce<readonly Described[]>(
    (places, step) => places.flatMap((place) => into(place, step)),
    [{ node: root, block: 'Config', field: '' }],
  )
}

/** What the schema says about a key of a block, before references are followed: its own description wins over that of its definition. */
export function keySchema(block: string, key: string): SchemaNode | undefined {
  const keys = block === 'Config' ? root.properties : definition(block)?.properties
  return ownValue(keys, key) ?? legacyKeys[`${block}.${key}`]
}

/** The description of a key in Markdown. */
export function keyText(block: string, key: string): string | undefined {
  const node = keySchema(block, key)
  if (!node) return undefined
  return textOf(node) ?? textOf(node.$ref === undefined ? node : (definition(nameOf(node.$ref)) ?? node))
}

/** The keys of a block in a config version, in the order of the schema. */
export function keysOf({ node, block }: Described, version: number): string[] {
  const legacy = Object.keys(legacyKeys).flatMap((id) =>
    id.startsWith(`${block}.`) ? [id.slice(block.length + 1)] : [],
  )
  const range = (key: string): string => rangeOf(RANGES[block] ?? block, key) ?? '0-'
  return [...new Set([...Object.keys(node.properties ?? {}), ...legacy])].filter((key) =>
    inRange(range(key), version),
  )
}

/** What the schema says about the values of a key of a block. */
export function valuesOf({ block }: Described, key: string): readonly Described[] {
  const node = keySchema(block, key)
  return node ? resolve(node, block, `${block}.${key}`) : []
}

/** What the schema says about the items of a list; empty for anything else. */
export function itemsOf(place: Described): readonly Described[] {
  return into(place, 0)
}

/** The description of a node in Markdown. */
export function textOf({ markdownDescription, description }: SchemaNode): string | undefined {
  return markdownDescription ?? description
}

/** The title of the definition that a node refers to. */
export function titleOf({ $ref }: SchemaNode): string | undefined {
  return $ref === undefined ? undefined : definition(nameOf($ref))?.title
}

/** Servers under `mcps` are toolsets to docker-agent, and their keys have the versions of a toolset's. */
const RANGES: Readonly<Record<string, string>> = { MCPToolset: 'Toolset' }

function into(place: Described, step: string | number): readonly Described[] {
  const { node, block, field } = place
  if (typeof step === 'number') return node.items ? resolve(node.items, block, field) : []
  const known = keySchema(block, step)
  if (known && (node.properties ?? legacyBlocks[block])) return resolve(known, block, `${block}.${step}`)
  const { additionalProperties: values } = node
  return typeof values === 'object' ? resolve(values, block, `${field}.*`) : []
}

function resolve(node: SchemaNode, block: string, field: string): Described[] {
  if (node.$ref !== undefined) {
    const name = nameOf(node.$ref)
    const target = definition(name)
    return target ? resolve(target, name, field) : []
  }
  const forms = node.anyOf ?? (node.properties ? undefined : node.allOf)
  if (forms) return forms.flatMap((one) => resolve(one, block, field))
  return [{ node, block, field }]
}

function definition(name: string): SchemaNode | undefined {
  const legacy = ownValue(legacyBlocks, name)
  return ownValue(root.definitions, name) ?? (legacy && { type: 'object', properties: legacy })
}

function nameOf(ref: string): string {
  return ref.split('/').at(-1) ?? ''
}

function ownValue<Value>(table: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined
}
