import versions from '../../src/data/versions.json' with { type: 'json' }
import type { Kind, SpecialRule } from '../../src/data/kind.js'

/** The part of JSON Schema that the structure is read from. */
export interface SchemaNode {
  readonly type?: string | readonly string[]
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: boolean | SchemaNode
  readonly items?: SchemaNode
  readonly anyOf?: readonly SchemaNode[]
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly definitions?: Readonly<Record<string, SchemaNode>>
  /** docker-agent refuses a value outside of the range or enumeration next to this mark. */
  readonly 'x-refused'?: boolean
  /** The smallest duration that docker-agent accepts. */
  readonly 'x-minimum'?: string
  /** What to do about a value that docker-agent refuses. */
  readonly 'x-hint'?: string
}

/** Block → key → kind of value. */
export type Structure = Readonly<Record<string, Readonly<Record<string, Kind>>>>

const FREE: Kind = { type: 'map', values: { type: 'any' } }

/** Definitions that are not blocks. `SkillNames` and `Todo` are in older config versions only. */
const SPECIAL: Readonly<Record<string, Kind>> = {
  Version: special('version'),
  Duration: special('duration'),
  ThinkingBudget: special('thinking'),
  TaskBudgetValue: special('taskBudget'),
  Defer: { type: 'any' },
  Commands: special('commands'),
  CommandValue: special('command'),
  SkillsConfig: special('skills'),
  SkillNames: special('skillNames'),
  TextOrList: special('textOrList'),
  InstructionFile: special('instructionFile'),
  HookList: special('hooks'),
  RoutingHookList: special('hooks'),
  MatcherList: special('matchers'),
  Flavor: special('flavor'),
  RAGStrategyConfig: special('strategy'),
  Todo: special('todo'),
  ProviderOptions: FREE,
  StructuredOutputSchema: FREE,
}

function special(rule: SpecialRule): Kind {
  return { type: 'special', rule }
}

/** Block → key → kind, from the schema and, for keys of older config versions, from versions.json. */
export function structureOf(schema: SchemaNode): Structure {
  const blocks: Record<string, Record<string, Kind>> = { Config: kindsOf(schema) }
  for (const [name, definition] of Object.entries(schema.definitions ?? {})) {
    if (definition.properties && !(name in SPECIAL)) blocks[name] = kindsOf(definition)
  }
  for (const [name, properties] of Object.entries(versions.legacy.blocks)) {
    blocks[name] = kindsOf({ properties })
  }
  for (const [id, node] of Object.entries(versions.legacy.keys)) {
    const [block = '', key = ''] = id.split('.')
    blocks[block] = { ...blocks[block], [key]: kindOf(node) }
  }
  const sections = { mcps: mapOf({ $ref: 'Toolset' }), rag: mapOf({ $ref: 'RAGConfig' }) }
  blocks.Config = { ...blocks.Config, ...sections }
  return blocks
}

/** `Block.key` → first config version → kind, for keys whose kind changed. */
export function retypedKinds(): Readonly<Record<string, Readonly<Record<string, Kind>>>> {
  return mapValues(versions.retyped, (kinds) => mapValues(kinds, kindOf))
}

function kindsOf(definition: SchemaNode): Record<string, Kind> {
  return mapValues(definition.properties ?? {}, kindOf)
}

function kindOf(node: SchemaNode): Kind {
  if (node.$ref) {
    const name = node.$ref.split('/').at(-1) ?? ''
    return SPECIAL[name] ?? { type: 'block', name }
  }
  switch (node.type) {
    case 'string':
      return { type: 'text' }
    case 'boolean':
      return { type: 'bool' }
    case 'integer':
      return { type: 'int' }
    case 'number':
      return { type: 'float' }
    case 'array':
      return { type: 'list', items: kindOf(node.items ?? {}) }
    case 'object':
      return mapKind(node)
    default:
      return { type: 'any' }
  }
}

function mapKind(node: SchemaNode): Kind {
  const values = Object.values(node.patternProperties ?? {})[0] ?? node.additionalProperties
  return typeof values === 'object' && (values.$ref || values.type) ? mapOf(values) : FREE
}

function mapOf(values: SchemaNode): Kind {
  return { type: 'map', values: kindOf(values) }
}

function mapValues<In, Out>(
  record: Readonly<Record<string, In>>,
  change: (value: In) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
