import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { validate } from '../src/index.js'
import { MARKS, UI_KEYWORDS } from './generate/runtime-schema.js'

interface Entry {
  readonly name: string
  readonly description: string
  readonly fileMatch: readonly string[]
  readonly url: string
}

const SCHEMA = fileURLToPath(new URL('../schema', import.meta.url))
const FOLDER = `${SCHEMA}/schemastore`
const entry = JSON.parse(readFileSync(`${FOLDER}/catalog-entry.json`, 'utf8')) as Entry
const schema = JSON.parse(readFileSync(`${SCHEMA}/docker-agent.schema.json`, 'utf8')) as {
  $schema: string
  $id: string
}
const accepts = new Ajv({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  keywords: [...UI_KEYWORDS, ...MARKS],
}).compile(schema)

function tests(kind: 'test' | 'negative_test'): string[] {
  return readdirSync(`${FOLDER}/${kind}/docker-agent`)
}

function read(kind: 'test' | 'negative_test', name: string): string {
  return readFileSync(`${FOLDER}/${kind}/docker-agent/${name}`, 'utf8')
}

describe('the entry for SchemaStore', () => {
  test("has the catalog's form", () => {
    expect(Object.keys(entry)).toEqual(['name', 'description', 'fileMatch', 'url'])
    for (const text of [entry.name, entry.description]) expect(text).not.toMatch(/[,. \t-]$|schema|\n/i)
    expect(entry.url).toBe(schema.$id)
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
  })

  test('claims no name that other programs use', () => {
    expect(new Set(entry.fileMatch).size).toBe(entry.fileMatch.length)
    for (const pattern of entry.fileMatch) expect(pattern).toMatch(/^(\*\.agent|cagent|docker-agent)\.ya?ml$/)
  })

  test.each(tests('test'))('%s is accepted', (name) => {
    const text = read('test', name)
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/docker-agent\.schema\.json\n/)
    expect([accepts(parse(text)), accepts.errors]).toEqual([true, null])
    expect(validate(text, { env: false }).diagnostics).toEqual([])
  })

  test.each(tests('negative_test'))('%s is refused', (name) => {
    const text = read('negative_test', name)
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/docker-agent\.schema\.json\n/)
    expect(accepts(parse(text))).toBe(false)
    expect(validate(text, { env: false }).diagnostics).toHaveLength(1)
  })
})
