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

/** Marks that tell the generator what docker-agent refuses; see scripts/limits.ts. */
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

/** Parts that the decoder leaves free, so that kinds are still to be checked there. */
const FREE_DEFINITIONS = new Set([
  'ProviderOptions',
  'RAGStrategyConfig',
  'RAGChunkingConfig',
  'StructuredOutputSchema',
  'ApiArgument',
])

/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Definitions whose conditions no rule checks; all other conditions belong to a rule, which knows config versions and empty values too. */
const CONDITIONS_KEPT = new Set(['EvaluatorConfig'])
const CONDITIONS = new Set(['if', 'then', 'else', 'allOf', 'dependencies'])

/** What the reduction of one part depends on. */
interface Place {
  /** Kinds are still to be checked. */
  readonly types: boolean
  readonly conditions: boolean
}

/**
 * What is left of the schema for the validator that runs on decoded data: no annotations, and nothing that the decoder or
 * a rule has checked already (unknown keys, kinds of values, keys that belong together).
 */
export function runtimeSchema(schema: Json): Json {
  let current = reduced(schema, { types: false, conditions: false })
  for (let size = Infinity; JSON.stringify(current).length < size;) {
    size = JSON.stringify(current).length
    current = withoutEmptyDefinitions(current)
  }
  return current
}

/** Drops definitions that constrain nothing any more, and the references to them. */
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
  const entries = Object.entries(node).filter(([key, value]) => !isDropped(key, value, place))
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      NAME_MAPS.has(key)
        ? names(value, place)
        : reduced(value, isChoice(key) ? { ...place, types: true } : place),
    ]),
  )
}

/** Properties without any constraint left are dropped. */
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
  if (key === 'uniqueItems') return true // ajv's code for it would need a module of ajv
  return CONDITIONS.has(key) && !conditions
}

function isChoice(key: string): boolean {
  return key === 'anyOf' || key === 'oneOf' || key === 'if' || key === 'not'
}

function isObject(node: Json): node is Readonly<Record<string, Json>> {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

/**
 * ajv's generated code in fewer bytes, since the time to start is mostly the time to read code: errors are added by one
 * function, lists of allowed values stand where they are used instead of in copies of the schema, and what only custom
 * keywords need is not passed on.
 */
export function shortened(code: string): string {
  const adding =
    /const (err\d+) = (\{.*?\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g
  const passing = /,parentData:data\d*,parentDataProperty:(?:"[^"]*"|\w+),rootData(?=\})/g
  return `${withInlinedValues(code).replace(adding, 'vErrors = withError(vErrors, $2);errors++;').replace(passing, '')}
function withError(errors, error) {
  if (errors === null) return [error]
  errors.push(error)
  return errors
}`
}

function withInlinedValues(code: string): string {
  const schemas = new Map<string, Json>()
  const rest = code.replace(
    /const (schema\d+) = (\{.*?\});(?=const |function )/gs,
    (_, name: string, text: string) => {
      schemas.set(name, JSON.parse(text) as Json)
      return ''
    },
  )
  return rest.replace(/\b(schema\d+)((?:\.\w+|\["[^"]+"\]|\[\d+\])+)/g, (_, name: string, steps: string) => {
    const keys = [...steps.matchAll(/\.(\w+)|\["([^"]+)"\]|\[(\d+)\]/g)].map(
      (match) => match[1] ?? match[2] ?? match[3] ?? '',
    )
    return JSON.stringify(
      keys.reduce<unknown>(
        (value, key) => (value as Readonly<Record<string, unknown>>)[key],
        schemas.get(name),
      ),
    )
  })
}
