import { asMap } from '../../analysis/config.js'
import type { Reference } from '../../analysis/references/reference.js'
import { listOf } from '../../decode/list-items.js'
import { insertKeys, setHere, type PathFix } from '../../finding.js'
import { excerpt, listed } from '../../wording.js'
import { defineRule } from '../define.js'
import type { Path } from '../../diagnostic.js'

export default defineRule({
  severity: 'warning',
  description:
    'The schema of a strict `structured_output` has optional or additional properties, so OpenAI rejects it.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, references, report }) {
    const strictAgents = new Set(references.filter(isStrict).map(({ agent }) => agent))
    for (const { name, path, value } of config.agents) {
      const output = value.structured_output
      if (output?.strict !== true || output.mode === 'tool' || !strictAgents.has(name)) continue
      const at = [...path, 'structured_output']
      const found = looseObject(output.schema, [...at, 'schema'])
      if (!found) continue
      report({
        path: [...at, 'strict'],
        at: 'key',
        message: `OpenAI refuses this strict schema: ${found.lack}.`,
        hint: 'In every object of the schema, list all properties under "required" and set additionalProperties: false.',
        fix: found.fix,
        related: [setHere(String(found.path.at(-1) ?? 'schema'), found.path)],
      })
    }
  },
})

/** Other servers of the same API may accept less strict schemas, or ignore `strict`. */
function isStrict({ use, client }: Reference): boolean {
  if (use !== 'model' || !client?.apiType.startsWith('openai')) return false
  const isOpenAi = client.provider === 'openai' && !client.baseUrl
  return isOpenAi || /^(openai\/)?(gpt-[3-9]|o[1-9])/.test(client.model)
}

interface LooseObject {
  readonly path: Path
  readonly lack: string
  readonly fix?: PathFix
}

/** A part of a schema, with its place. */
type Part = readonly [schema: unknown, path: Path]

/** The first object of a schema that strict mode does not accept. A stack and not recursion: aliases can nest without end. */
function looseObject(schema: unknown, path: Path): LooseObject | undefined {
  const seen = new Set<unknown>()
  const open: Part[] = [[schema, path]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [part, at] = next
    const map = asMap(part)
    if (!map || seen.has(map)) continue
    seen.add(map)
    const properties = asMap(map.properties)
    if (properties || map.type === 'object') {
      const lack = lackOf(map, Object.keys(properties ?? {}))
      if (lack !== undefined)
        return { path: at, lack, fix: completion(map, at, Object.keys(properties ?? {})) }
    }
    for (const inner of partsOf(map, at).reverse()) open.push(inner)
  }
  return undefined
}

function partsOf(map: Readonly<Record<string, unknown>>, path: Path): Part[] {
  const single = ['items', 'not'].map((key): Part => [map[key], [...path, key]])
  const named = ['properties', '$defs', 'definitions'].flatMap((key) =>
    Object.entries(asMap(map[key]) ?? {}).map(([name, part]): Part => [part, [...path, key, name]]),
  )
  const lists = ['anyOf', 'allOf', 'oneOf', 'prefixItems'].flatMap((key) =>
    (Array.isArray(map[key]) ? (map[key] as unknown[]) : []).map((part, index): Part => [
      part,
      [...path, key, index],
    ]),
  )
  return [...single, ...named, ...lists]
}

/** The keys that are not there; a list or a value that is there has to be changed by hand. */
function completion(
  map: Readonly<Record<string, unknown>>,
  path: Path,
  names: readonly string[],
): PathFix | undefined {
  const pairs: (readonly [string, string])[] = []
  if (map.required === undefined && names.length > 0) pairs.push(['required', listOf(names)])
  if (map.additionalProperties === undefined) pairs.push(['additionalProperties', 'false'])
  return pairs.length > 0 ? insertKeys(path, pairs) : undefined
}

function lackOf(map: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined {
  const required = new Set<unknown>(Array.isArray(map.required) ? map.required : [])
  const open = names.filter((name) => !required.has(name))
  if (open.length > 0) {
    const some = open.slice(0, 3).map((name) => `"${excerpt(name)}"`)
    const rest = open.length - some.length
    return `${listed(rest > 0 ? [...some, `${rest} more`] : some)} ${open.length > 1 ? 'are' : 'is'} not under "required"`
  }
  return map.additionalProperties === false ? undefined : '"additionalProperties" is not false'
}
