import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { lookUpIn } from '../files/look-up.js'
import { lint } from '../lint.js'
import { json } from './json.js'

const schema = JSON.parse(readFileSync('schema/output.schema.json', 'utf8')) as object

/** The schema as it is today: without the promise that properties may be added. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed)
  if (typeof node !== 'object' || node === null) return node
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]))
  return copy.type === 'object' ? { ...copy, additionalProperties: false } : copy
}

const exact = new Ajv({ allErrors: true }).compile(closed(schema) as object)

function expectValid(data: unknown): void {
  expect({ valid: exact(data), errors: exact.errors }).toEqual({ valid: true, errors: null })
}

const files = ['fixtures/rules', 'fixtures/conformance/resolve'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !/\b(valid|fixed)\.yaml$/.test(name))
    .map((name) => join(folder, name)),
)

/** Some files also with a models gateway, since some properties appear only there. */
const runs = files.flatMap((path) =>
  path.includes('conformance') ? [{ path }, { path, modelsGateway: 'https://gateway.example' }] : [{ path }],
)

describe('the published schema describes the output', () => {
  test('of every fixture with diagnostics or models', () => {
    expect(files.length).toBeGreaterThan(200)
    const seen = new Set<string>()
    for (const { path, ...options } of runs) {
      const source = readFileSync(path, 'utf8')
      const surroundings = { filePath: path, env: { PATH: '/bin' }, files: lookUpIn(dirname(path)) }
      const result = lint(source, { ...surroundings, ...options })
      const output: unknown = JSON.parse(json([{ path, source, result }], { links: false, width: 80 }))
      if (!exact(output)) throw new Error(`${path}: ${JSON.stringify(exact.errors)}`)
      const { models, variables } = result
      const resolution: unknown = JSON.parse(JSON.stringify({ models, variables }))
      if (!exact(resolution)) throw new Error(`${path}: ${JSON.stringify(exact.errors)}`)
      for (const part of [...result.diagnostics, ...models, ...variables])
        for (const [key, value] of Object.entries(part)) if (value !== undefined) seen.add(key)
    }
    expect([...seen].sort()).toEqual(describedProperties())
  }, 60_000)

  test('of nothing', () => {
    expectValid(JSON.parse(json([], { links: false, width: 80 })))
  })
})

/** The properties of diagnostics, models and variables; none of them is only in the schema. */
function describedProperties(): string[] {
  const { definitions } = schema as { definitions: Record<string, { properties?: object }> }
  const names = ['diagnostic', 'model', 'variable'].flatMap((name) =>
    Object.keys(definitions[name]?.properties ?? {}),
  )
  return [...new Set(names)].sort()
}

test('the schema refuses what is not an output', () => {
  expect(exact({ version: 2, files: [], summary: { files: 0, errors: 0, warnings: 0, infos: 0 } })).toBe(
    false,
  )
  expect(exact({ models: [{}], variables: [] })).toBe(false)
})
