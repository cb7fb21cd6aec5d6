import versions from '../src/data/versions.json' with { type: 'json' }

/** The part of JSON Schema that the structure is read from. */
export interface SchemaNode {
  readonly type?: string | readonly string[]
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: boolean | SchemaNode
  readonly items?: SchemaNode
  readonly enum?: readonly unknown[]
  readonly definitions?: Readonly<Record<string, SchemaNode>>
}

/** Definitions whose values docker-agent decodes by a rule of their own. */
const SPECIAL: Readonly<Record<string, string>> = {
  Version: '#version',
  Duration: '#duration',
  ThinkingBudget: '#thinking',
  TaskBudgetValue: '#taskBudget',
  Defer: 'any',
  Commands: '#commands',
  CommandValue: '#command',
  SkillsConfig: '#skills',
  TextOrList: '#textOrList',
  InstructionFile: '#instructionFile',
  HookList: '#hooks',
  RoutingHookList: '#hooks',
  MatcherList: '#matchers',
  Flavor: '#flavor',
  RAGStrategyConfig: '#strategy',
  ProviderOptions: 'free',
  StructuredOutputSchema: 'free',
}

/**
 * The decoder's table: block → key → kind, read from the schema. Kinds are written `text`, `bool`, `int`, `float`, `any`,
 * `free` (map of anything), `@Block`, `#rule`, with `[]` for a list and `{}` for a map of them.
 */
export function structureOf(schema: SchemaNode): Record<string, Record<string, string>> {
  const blocks: Record<string, Record<string, string>> = { Config: kindsOf(schema) }
  for (const [name, definition] of Object.entries(schema.definitions ?? {})) {
    if (definition.properties && !(name in SPECIAL)) blocks[name] = kindsOf(definition)
  }
  Object.assign(blocks, versions.legacy.blocks)
  for (const [id, kind] of Object.entries(versions.legacy.keys)) {
    const [block = '', key = ''] = id.split('.')
    blocks[block] = { ...blocks[block], [key]: kind }
  }
  blocks.Config = { ...blocks.Config, mcps: '@Toolset{}', rag: '@RAGConfig{}' }
  return blocks
}

function kindsOf(definition: SchemaNode): Record<string, string> {
  return Object.fromEntries(
    Object.entries(definition.properties ?? {}).map(([key, property]) => [key, kindOf(property)]),
  )
}

function kindOf(node: SchemaNode): string {
  if (node.$ref) {
    const name = node.$ref.split('/').at(-1) ?? ''
    return SPECIAL[name] ?? `@${name}`
  }
  switch (node.type) {
    case 'string':
      return 'text'
    case 'boolean':
      return 'bool'
    case 'integer':
      return 'int'
    case 'number':
      return 'float'
    case 'array':
      return `${kindOf(node.items ?? {})}[]`
    case 'object':
      return mapKind(node)
    default:
      return 'any'
  }
}

function mapKind(node: SchemaNode): string {
  const values = Object.values(node.patternProperties ?? {})[0] ?? node.additionalProperties
  return typeof values === 'object' && (values.$ref || values.type) ? `${kindOf(values)}{}` : 'free'
}
