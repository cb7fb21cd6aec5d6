import type { Kind } from '../../src/data/kind.js'
import { banner } from './banner.js'
import { limitsOf } from './limits.js'
import { retypedKinds, structureOf, type SchemaNode, type Structure } from './structure.js'

/** src/generated/structure.ts: what the decoder reads about every key. */
export function structureModule(schema: SchemaNode): string {
  const { ranges, strings } = limitsOf(schema)
  return `${banner('schema/docker-agent.schema.json and src/data/versions.json')}
import type { Kind, SpecialRule } from '../data/kind.js'

${KIND_TERMS}
/** Block → key → kind of value. */
export const structure: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
${structureAsCode(structureOf(schema))}
}

/** \`Block.key\` → first config version → kind of value, for keys whose kind changed. */
export const retyped: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
${structureAsCode(retypedKinds())}
}

/** \`Block.key\` → the range outside of which docker-agent refuses a number, or a duration in milliseconds; \`over\` is exclusive. */
export const ranges: Readonly<
  Record<string, { readonly min?: number; readonly over?: number; readonly max?: number; readonly hint?: string }>
> = ${JSON.stringify(ranges, null, 2)}

/** \`Block.key\` → the strings that the schema lists, and whether docker-agent refuses any other one. */
export const strings = ${JSON.stringify(strings, null, 2)} as const
`
}

function structureAsCode(blocks: Structure): string {
  return Object.entries(blocks)
    .map(([name, kinds]) => `  ${JSON.stringify(name)}: {\n${kindsAsCode(kinds)}\n  },`)
    .join('\n')
}

function kindsAsCode(kinds: Readonly<Record<string, Kind>>): string {
  return Object.entries(kinds)
    .map(([key, kind]) => `    ${JSON.stringify(key)}: ${kindAsCode(kind)},`)
    .join('\n')
}

/** A kind in the terms of `KIND_TERMS`. */
function kindAsCode(kind: Kind): string {
  switch (kind.type) {
    case 'list':
      return `list(${kindAsCode(kind.items)})`
    case 'map':
      return `map(${kindAsCode(kind.values)})`
    case 'block':
      return `block('${kind.name}')`
    case 'special':
      return `special('${kind.rule}')`
    default:
      return kind.type
  }
}

const KIND_TERMS = `const text: Kind = { type: 'text' }
const bool: Kind = { type: 'bool' }
const int: Kind = { type: 'int' }
const float: Kind = { type: 'float' }
const any: Kind = { type: 'any' }
const list = (items: Kind): Kind => ({ type: 'list', items })
const map = (values: Kind): Kind => ({ type: 'map', values })
const block = (name: string): Kind => ({ type: 'block', name })
const special = (rule: SpecialRule): Kind => ({ type: 'special', rule })
`
