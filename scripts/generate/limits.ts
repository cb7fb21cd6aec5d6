import type { SchemaNode } from './structure.js'

/** A range of numbers, or of durations in milliseconds. */
export interface NumberRange {
  readonly min?: number
  /** Exclusive. */
  readonly over?: number
  readonly max?: number
  readonly hint?: string
}

/** What the schema says about single values, by `Block.key`. */
export interface Limits {
  /** Ranges outside of which docker-agent refuses a value. */
  readonly ranges: Readonly<Record<string, NumberRange>>
  /** Every enumeration of strings, and whether docker-agent refuses all other strings. */
  readonly strings: Readonly<
    Record<string, { readonly allowed: readonly string[]; readonly refused: boolean }>
  >
}

/** Reads ranges and enumerations, and the marks next to them, from the schema. */
export function limitsOf(schema: SchemaNode): Limits {
  const ranges: Record<string, NumberRange> = {}
  const strings: Record<string, { allowed: string[]; refused: boolean }> = {}
  for (const [block, definition] of Object.entries({ Config: schema, ...schema.definitions })) {
    for (const [key, property] of Object.entries(definition.properties ?? {})) {
      for (const node of formsOf(property, schema)) {
        const range = node['x-refused'] ? rangeOf(node) : undefined
        if (range) ranges[`${block}.${key}`] = range
        const allowed = (node.enum ?? []).filter((value) => typeof value === 'string')
        if (allowed.length > 0) strings[`${block}.${key}`] = { allowed, refused: node['x-refused'] === true }
      }
    }
  }
  return { ranges, strings }
}

/** The forms of a property: its own, that of the definition it refers to, and their alternatives. */
function formsOf(property: SchemaNode, schema: SchemaNode): SchemaNode[] {
  const name = property.$ref?.split('/').at(-1)
  const target = name === undefined ? undefined : schema.definitions?.[name]
  return [property, ...(target ? [target] : [])].flatMap((node) => [node, ...(node.anyOf ?? [])])
}

function rangeOf(node: SchemaNode): NumberRange | undefined {
  // Zero is the only minimum of durations in the schema.
  const min = node['x-minimum'] === '0s' ? 0 : node.minimum
  const range = { min, over: node.exclusiveMinimum, max: node.maximum }
  return Object.values(range).some((limit) => limit !== undefined)
    ? { ...range, hint: node['x-hint'] }
    : undefined
}
