/** Keywords that only editors show. */
export const UI_KEYWORDS = ['markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions', 'defaultSnippets', 'deprecationMessage', 'errorMessage', 'doNotSuggest']

const ANNOTATIONS = new Set([...UI_KEYWORDS, '$id', '$schema', 'title', 'description', 'examples', 'default', '$comment'])
const NAME_MAPS = new Set(['properties', 'definitions', 'patternProperties', 'dependencies'])

/** Parts that the decoder leaves free, so that kinds are still to be checked there. */
const FREE_DEFINITIONS = new Set(['ProviderOptions', 'RAGStrategyConfig', 'RAGChunkingConfig', 'StructuredOutputSchema', 'ApiArgument'])

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * What is left of the schema for the validator that runs on decoded data: no annotations, and nothing that the decoder and
 * the rules about toolset types have checked already (unknown keys, kinds of values, keys that do not go together).
 */
export function runtimeSchema(schema: Json): Json {
  return reduced(schema, false)
}

function reduced(node: Json, keepTypes: boolean): Json {
  if (Array.isArray(node)) return node.map((item: Json) => reduced(item, keepTypes))
  if (!isObject(node)) return node
  const entries = Object.entries(node).filter(([key, value]) => !isDropped(key, value, node, keepTypes))
  return Object.fromEntries(entries.map(([key, value]) => [key, NAME_MAPS.has(key) ? names(value, keepTypes) : key === 'allOf' ? conditions(value, keepTypes) : reduced(value, keepTypes || isChoice(key))]))
}

function conditions(list: Json, keepTypes: boolean): Json {
  const kept = reduced(list, keepTypes)
  return Array.isArray(kept) ? kept.filter((item) => !isObject(item) || Object.keys(item).length > 0) : kept
}

function names(map: Json, keepTypes: boolean): Json {
  if (!isObject(map)) return map
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, reduced(value, keepTypes || FREE_DEFINITIONS.has(name))]))
}

function isDropped(key: string, value: Json, parent: { readonly [key: string]: Json }, keepTypes: boolean): boolean {
  if (ANNOTATIONS.has(key)) return true
  if (key === 'additionalProperties') return value === false
  if (key === 'type') return !keepTypes
  if (key === 'uniqueItems') return true // ajv's code for it would need a module of ajv
  if (key === 'if' || key === 'then') return onlyForbids(parent.then)
  return false
}

/** Whether a consequence only says which keys may not stand there. */
function onlyForbids(then: Json | undefined): boolean {
  if (then === undefined || !isObject(then)) return false
  return Object.entries(then).every(([key, value]) => ANNOTATIONS.has(key) ||
    (key === 'properties' ? isObject(value) && Object.values(value).every((property) => property === false) : key === 'allOf' && Array.isArray(value) && value.every((item: Json) => isObject(item) && (onlyForbids(item.then) || onlyForbids(item)))),
  )
}

function isChoice(key: string): boolean {
  return key === 'anyOf' || key === 'oneOf' || key === 'if' || key === 'not'
}

function isObject(node: Json): node is { readonly [key: string]: Json } {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}
