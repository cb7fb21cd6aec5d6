/** Keywords that only editors show. */
export const UI_KEYWORDS = [
  'markdownDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'defaultSnippets',
  'deprecationMessage',
  'errorMessage',
  'doNotSuggest',
]

/** Marks that tell the generator what docker-agent refuses; see limits.ts. */
export const MARKS = ['x-refused', 'x-minimum', 'x-hint']

const ANNOTATIONS = new Set([
  ...MARKS,
  ...UI_KEYWORDS,
  '$id',
  '$schema',
  'title',
  'description',
  'examples',
  'default',
  '$comment',
])
const NAME_MAPS = new Set(['properties', 'definitions', 'patternProperties', 'dependencies'])

/** Parts that the decoder does not look into, so that types still have to be checked there. */
const FREE_DEFINITIONS = new Set([
  'ProviderOptions',
  'RAGStrategyConfig',
  'RAGChunkingConfig',
  'StructuredOutputSchema',
  'ApiArgument',
])

/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Definitions whose conditions no rule checks. A rule checks all others, because it also knows config versions and empty values. */
const CONDITIONS_KEPT = new Set(['EvaluatorConfig'])
const CONDITIONS = new Set(['if', 'then', 'else', 'allOf', 'dependencies'])

/** What the reduction of a part depends on. */
interface Place {
  /** Types still have to be checked. */
  readonly types: boolean
  readonly conditions: boolean
}

/**
 * The part of the schema for the validator that runs on decoded data: without annotations, and without what the decoder or
 * a rule has already checked (unknown keys, types of values, keys that belong together, patterns marked `x-refused`).
 */
export function runtimeSchema(schema: Json): Json {
  let current = reduced(schema, { types: false, conditions: false })
  for (let size = Infinity; JSON.stringify(current).length < size;) {
    size = JSON.stringify(current).length
    current = withoutEmptyDefinitions(current)
  }
  return current
}

/** Drops definitions that no longer constrain anything, and the references to them. */
function withoutEmptyDefinitions(schema: Json): Json {
  const definitions: Readonly<Record<string, Json>> =
    isObject(schema) && schema.definitions !== undefined && isObject(schema.definitions)
      ? schema.definitions
      : {}
  const empty = new Set(
    Object.entries(definitions)
      .filter(([, value]) => isObject(value) && Object.keys(value).length === 0)
      .map(([name]) => `#/definitions/${name}`),
  )
  const pruned = (node: Json, inChoice: boolean): Json => {
    if (Array.isArray(node)) return node.map((item: Json) => pruned(item, inChoice))
    if (!isObject(node)) return node
    if (typeof node.$ref === 'string' && empty.has(node.$ref)) return {}
    const entries = Object.entries(node).map(([key, value]): [string, Json] => [
      key,
      pruned(value, isChoice(key)),
    ])
    return Object.fromEntries(
      entries.filter(
        ([key, value]) => inChoice || !(isObject(value) && Object.keys(value).length === 0 && !isChoice(key)),
      ),
    )
  }
  if (!isObject(schema)) return schema
  const kept = Object.entries(definitions).filter(([name]) => !empty.has(`#/definitions/${name}`))
  const rest = pruned(
    Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'definitions')),
    false,
  )
  return {
    ...(isObject(rest) ? rest : {}),
    definitions: Object.fromEntries(kept.map(([name, value]) => [name, pruned(value, false)])),
  }
}

function reduced(node: Json, place: Place): Json {
  if (Array.isArray(node)) return node.map((item: Json) => reduced(item, place))
  if (!isObject(node)) return node
  const entries = Object.entries(node).filter(
    ([key, value]) => !isDropped(key, value, place) && !(key === 'pattern' && node['x-refused'] === true),
  )
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      NAME_MAPS.has(key)
        ? names(value, place)
        : reduced(value, isChoice(key) ? { ...place, types: true } : place),
    ]),
  )
}

/** Drops properties without constraints. */
function names(map: Json, place: Place): Json {
  if (!isObject(map)) return map
  const parts = Object.entries(map).map(([name, value]): [string, Json] => [
    name,
    reduced(value, {
      types: place.types || FREE_DEFINITIONS.has(name),
      conditions: CONDITIONS_KEPT.has(name) || place.conditions,
    }),
  ])
  return Object.fromEntries(
    parts.filter(([name, value]) => !isObject(value) || Object.keys(value).length > 0 || /^[A-Z]/.test(name)),
  )
}

function isDropped(key: string, value: Json, { types, conditions }: Place): boolean {
  if (ANNOTATIONS.has(key)) return true
  if (key === 'additionalProperties') return value === false
  if (key === 'type') return !types
  if (key === 'uniqueItems') return true // ajv's code for it imports a module of ajv
  return CONDITIONS.has(key) && !conditions
}

function isChoice(key: string): boolean {
  return key === 'anyOf' || key === 'oneOf' || key === 'if' || key === 'not'
}

function isObject(node: Json): node is Readonly<Record<string, Json>> {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}
