import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { lookUpIn } from '../files/look-up.js'
import { describeText } from '../team/describe.js'
import { teamJson } from './team-json.js'

interface Node {
  readonly $ref?: string
  readonly items?: Node
  readonly properties?: Readonly<Record<string, Node>>
  readonly definitions?: Readonly<Record<string, Node>>
}

const schema = JSON.parse(readFileSync('schema/team.schema.json', 'utf8')) as Node

/** The schema as it is today: without the promise that properties may be added. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed)
  if (typeof node !== 'object' || node === null) return node
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]))
  return copy.type === 'object' ? { ...copy, additionalProperties: false } : copy
}

const open = new Ajv({ allErrors: true }).compile(schema)
const exact = new Ajv({ allErrors: true }).compile(closed(schema) as object)

/** Not in any fixture: a toolset under `mcps` with everything that a toolset can say. */
const TOOLS = `
agents:
  root: { model: dmr/ai/smollm2, toolsets: [{ type: mcp, ref: files }] }
mcps:
  files: { command: npx, args: [server], name: files, tools: [read] }
`

const files = ['fixtures/rules', 'fixtures/conformance', 'fixtures/example', 'fixtures/cli'].flatMap(
  (folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml') && !/\b(valid|fixed)\.yaml$/.test(name))
      .map((name) => join(folder, name)),
)
const runs = [
  ...files.map((path) => ({ path, source: readFileSync(path, 'utf8') })),
  { path: 'tools.yaml', source: TOOLS },
].filter(({ source }) => /^agents:/m.test(source))

/** What is printed for a file; for some also without an environment, and with a models gateway. */
function printed({ path, source }: { readonly path: string; readonly source: string }): string[] {
  const surroundings = { filePath: path, files: lookUpIn(dirname(path)), env: { PATH: '/bin' } }
  const more = path.includes('conformance/resolve')
    ? [{ env: false as const }, { modelsGateway: 'https://gateway.example' }]
    : []
  return [{}, ...more].map((options) => teamJson(path, describeText(source, { ...surroundings, ...options })))
}

/** Every property of the schema with the part that it belongs to. */
function describedProperties(): string[] {
  const parts = [['team', schema] as const, ...Object.entries(schema.definitions ?? {})]
  return parts.flatMap(([part, { properties }]) =>
    Object.keys(properties ?? {}).map((name) => `${part}.${name}`),
  )
}

/** The properties of data, by the parts of the schema that describe it. */
function propertiesIn(data: unknown, node: Node, part: string): string[] {
  const name = node.$ref?.replace('#/definitions/', '')
  const target = name === undefined ? undefined : schema.definitions?.[name]
  if (name !== undefined && target) return propertiesIn(data, target, name)
  if (Array.isArray(data)) return data.flatMap((item) => propertiesIn(item, node.items ?? {}, part))
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => [
    `${part}.${key}`,
    ...propertiesIn(value, node.properties?.[key] ?? {}, `${part}.${key}`),
  ])
}

describe('the published schema describes the output', () => {
  test('of every fixture with agents, and has no other properties', () => {
    expect(runs.length).toBeGreaterThan(200)
    const seen = new Set<string>()
    for (const run of runs) {
      for (const text of printed(run)) {
        const output: unknown = JSON.parse(text)
        if (!exact(output)) throw new Error(`${run.path}: ${JSON.stringify(exact.errors)}`)
        for (const property of propertiesIn(output, schema, 'team')) seen.add(property)
      }
    }
    expect([...seen].sort()).toEqual(describedProperties().sort())
  }, 60_000)
})

test('the schema refuses other names of properties, and other versions', () => {
  const [text = ''] = printed({ path: 'tools.yaml', source: TOOLS })
  expect(open(JSON.parse(text))).toBe(true)
  expect(open(JSON.parse(text.replaceAll('"findings":', '"finding":')))).toBe(false)
  expect(open(JSON.parse(text.replaceAll('"reference":', '"ref":')))).toBe(false)
  expect(exact(JSON.parse(text.replaceAll('"source":', '"from":')))).toBe(false)
  expect(open(JSON.parse(text.replace('"version": 1', '"version": 2')))).toBe(false)
})
