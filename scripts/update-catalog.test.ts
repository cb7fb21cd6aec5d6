import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { compactCatalog, formatCatalog, readCatalog, wantedProviders } from './update-catalog.js'

const META = { source: 'test', date: '2026-01-31' }
const plain = {
  limit: { context: 8000, output: 1000 },
  reasoning: false,
  tool_call: true,
  attachment: false,
  temperature: true,
}
const api = (models: unknown, id = 'openai'): unknown => ({ [id]: { id, models } })

describe('compactCatalog', () => {
  test('sorts models and encodes limits and abilities', () => {
    const models = {
      b: plain,
      a: { limit: { context: 5 }, reasoning: true, tool_call: true, attachment: true, temperature: false },
      c: {},
    }
    expect(compactCatalog(api(models), META).providers).toEqual({
      openai: 'a 5 0 rcan,b 8000 1000 ct,c 0 0 -',
    })
  })

  test("keeps docker-agent's providers only, sorted", () => {
    const wide = { xai: { models: {} }, acme: { models: {} }, anthropic: { models: { m: plain } } }
    expect(Object.keys(compactCatalog(wide, META).providers)).toEqual(['anthropic', 'xai'])
  })

  test('records source and date', () => {
    expect(compactCatalog(api({}), META)._meta).toMatchObject(META)
  })

  test.each([
    ['a list', [], 'the catalog is not a mapping'],
    ['nothing', null, 'the catalog is not a mapping'],
    ['another mapping', { name: 'x' }, "lists none of docker-agent's providers"],
    ['a provider without models', { openai: {} }, 'openai.models is not a mapping'],
    [
      'a limit that is a string',
      api({ m: { limit: { context: '8k' } } }),
      'openai.models["m"].limit.context is not a number of tokens',
    ],
    [
      'a flag that is a string',
      api({ m: { reasoning: 'yes' } }),
      'openai.models["m"].reasoning is not a boolean',
    ],
    ['an ID with a comma', api({ 'a,b': plain }), 'cannot be encoded'],
    ['an ID with a space', api({ 'a b': plain }), 'cannot be encoded'],
  ])('refuses %s', (_name, source, message) => {
    expect(() => compactCatalog(source, META)).toThrow(message)
  })
})

describe('formatCatalog', () => {
  test('is JSON with one provider per line', () => {
    const compact = compactCatalog({ openai: { models: { m: plain } }, xai: { models: {} } }, META)
    const text = formatCatalog(compact)
    expect(JSON.parse(text)).toEqual(compact)
    expect(text.split('\n').filter((line) => /^ {4}"(openai|xai)": "/.test(line))).toHaveLength(2)
  })

  test('the committed file is what it writes', () => {
    const text = readFileSync('src/data/models.json', 'utf8')
    expect(formatCatalog(JSON.parse(text))).toBe(text)
    expect(Object.keys(JSON.parse(text).providers)).toEqual(wantedProviders())
    expect(text.length).toBeLessThan(150_000)
  })
})

describe('readCatalog', () => {
  test('says when a file is not JSON', async () => {
    await expect(readCatalog('schema/../.gitignore')).rejects.toThrow(/\.gitignore is not JSON: /)
  })

  test('says when a file is missing', async () => {
    await expect(readCatalog('schema/no-such-file.json')).rejects.toThrow('no-such-file.json')
  })
})
