import { firstOf, lastOf, NEWEST_VERSION, rangeOf } from '../../decode/versions.js'
import type { Path } from '../../diagnostic.js'
import {
  describe,
  keySchema,
  keyText,
  titleOf,
  valuesOf,
  type Described,
  type SchemaNode,
} from '../schema.js'
import { bullets, code, heading, paragraphs } from './markdown.js'

/** What the schema says about the key at a path: what it is for, its values and its config versions; undefined for a free key. */
export function keyTextAt(path: Path): string | undefined {
  const key = path.at(-1)
  if (typeof key !== 'string') return undefined
  // A patch under "flavors" has keys such as "toolsets+".
  const name = path[0] === 'flavors' ? key.replace(/[+-]$/, '') : key
  const place = describe(path.slice(0, -1)).find(
    ({ node, block }) => node.properties !== undefined && keySchema(block, name) !== undefined,
  )
  if (!place) return undefined
  const values = valuesOf(place, name)
  const schema = keySchema(place.block, name)
  return paragraphs(
    heading(name, kindOf(schema, values)),
    keyText(place.block, name),
    schema?.deprecationMessage,
    bullets([
      ...allowed(values),
      ...defaultOf([...(schema ? [schema] : []), ...values.map(({ node }) => node)]),
      ...versionsOf(place.block, name),
    ]),
  )
}

/** What the schema says about one of the values that it lists. */
export function valueTextAt(path: Path, value: string): string | undefined {
  for (const { node } of describe(path)) {
    const index = node.enum?.indexOf(value) ?? -1
    const text = index < 0 ? undefined : node.enumDescriptions?.[index]
    if (text !== undefined) return paragraphs(heading(value), text)
  }
  return undefined
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['array', 'list'],
  ['object', 'mapping'],
])

/** The title of the definition, else the types of the values. */
function kindOf(schema: SchemaNode | undefined, values: readonly Described[]): string | undefined {
  const title = schema && (schema.title ?? titleOf(schema))
  if (title !== undefined) return title
  const types = values.flatMap(({ node }) => [node.type ?? []].flat())
  const names = new Set(types.map((type) => TYPES.get(type) ?? type))
  return names.size > 0 ? [...names].join(' or ') : undefined
}

function allowed(values: readonly Described[]): [string, string][] {
  const texts = [...new Set(values.flatMap(({ node }) => node.enum ?? []))]
  return texts.length > 0 ? [['Values', texts.map((text) => code(text)).join(', ')]] : []
}

function defaultOf(nodes: readonly { readonly default?: unknown }[]): [string, string][] {
  const [written] = nodes.flatMap(({ default: value }) => (value === undefined ? [] : [value]))
  return written === undefined
    ? []
    : [['Default', code(typeof written === 'string' ? written : JSON.stringify(written))]]
}

/** Nothing where every version has the key. */
function versionsOf(block: string, key: string): [string, string][] {
  // Servers under "mcps" are toolsets to docker-agent.
  const range = rangeOf(block === 'MCPToolset' ? 'Toolset' : block, key)
  if (range === undefined) return []
  const first = firstOf(range)
  const last = lastOf(range)
  if (range.includes(','))
    return [
      ['Config versions', range.replaceAll(',', ', ').replace(/-$/, ' and later').replace(/-/g, ' to ')],
    ]
  if (last >= NEWEST_VERSION) return first === 0 ? [] : [['Config versions', `${first} and later`]]
  return [['Config versions', first === last ? String(first) : `${first} to ${last}`]]
}
