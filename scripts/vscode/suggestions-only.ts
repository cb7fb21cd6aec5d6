/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>

/** What makes a value invalid, apart from lists of values. */
const LIMITS: ReadonlySet<string> = new Set(['additionalProperties', 'required', 'type', 'not'])

/** Keywords whose value is a mapping from names to schemas. */
const NAMED: ReadonlySet<string> = new Set(['properties', 'definitions'])

/**
 * The same schema without its limits: an editor still completes keys and values and describes them, but underlines nothing.
 * agent-lint reports the problems.
 */
export function suggestionsOnly(schema: Schema): Schema {
  const kept = Object.entries(schema)
    .filter(([keyword]) => !LIMITS.has(keyword))
    .map(([keyword, value]) => [keyword, NAMED.has(keyword) ? eachIn(value) : without(value)])
  const { enum: values, ...others } = Object.fromEntries(kept) as Schema
  return values === undefined ? others : { ...others, anyOf: [{ enum: values }, true] }
}

function eachIn(value: unknown): Schema {
  return Object.fromEntries(Object.entries(value as Schema).map(([name, schema]) => [name, without(schema)]))
}

function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without)
  return typeof value === 'object' && value !== null ? suggestionsOnly(value as Schema) : value
}
