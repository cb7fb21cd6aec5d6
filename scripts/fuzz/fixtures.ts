import { readdirSync, readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import type { Kind, SpecialRule } from '../../src/data/kind.js'
import { structure } from '../../src/generated/structure.js'

/** The texts of all fixtures. */
export const fixtureTexts: readonly string[] = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => readFileSync(`fixtures/${name}`, 'utf8'))

/** The block that a special value can be, or have as items. */
export const SPECIAL_BLOCKS: Readonly<Partial<Record<SpecialRule, string>>> = {
  taskBudget: 'TaskBudget',
  hooks: 'HookDefinition',
  matchers: 'HookMatcherConfig',
  skills: 'InlineSkill',
  commands: 'CommandConfig',
  command: 'CommandConfig',
  todo: 'TodoConfig',
  strategy: 'RAGStrategyConfig',
}

/** The data of the fixtures that are mappings. */
export const fixtureData: readonly Readonly<Record<string, unknown>>[] = fixtureTexts.flatMap((text) => {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' })
  const data = document.errors.length === 0 ? dataOf(document) : undefined
  return isMapping(data) ? [data] : []
})

const written = new Map<string, Map<string, unknown>>()
const CONFIG = { type: 'block', name: 'Config' } as const

for (const data of fixtureData) collect(CONFIG, data)

/** Whether a value is a mapping. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Aliases may lead to what does not exist, to too much, or back to themselves. */
function dataOf(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 20 })))
  } catch {
    return undefined
  }
}

function collect(kind: Kind, value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  const block = kind.type === 'special' ? SPECIAL_BLOCKS[kind.rule] : undefined
  if (block !== undefined) {
    const items = Array.isArray(value) || kind.type !== 'special' || kind.rule !== 'commands'
    for (const item of items ? [value].flat() : Object.values(value))
      collect({ type: 'block', name: block }, item)
  } else if (kind.type === 'list' || kind.type === 'map')
    for (const item of Object.values(value)) collect(kind.type === 'list' ? kind.items : kind.values, item)
  else if (kind.type === 'block')
    for (const [key, inner] of Object.entries(value)) {
      const place = `${kind.name}.${key}`
      const values = written.get(place) ?? new Map<string, unknown>()
      written.set(place, values.set(JSON.stringify(inner), inner))
      collect(structure[kind.name]?.[key] ?? { type: 'any' }, inner)
    }
}

/** `Block.key` → the values that fixtures write there. */
export const fixtureValues: ReadonlyMap<string, readonly unknown[]> = new Map(
  [...written].map(([place, values]) => [place, [...values.values()]]),
)
