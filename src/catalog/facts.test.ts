import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { datedFacts } from './facts.js'

/** Tables without facts that can age: advice, and how files of other tools are recognized. */
const OWN = ['foreign-files.json', 'key-advice.json']

const RELEASE = 'docker-agent.json'

interface Meta {
  readonly date?: string
  readonly source?: string
  readonly verified?: string
}

const folder = new URL('../data/', import.meta.url)
const tables = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== RELEASE)
  .map((name) => {
    const { _meta } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { _meta: Meta }
    return [name, _meta] as const
  })
const outside = tables.filter(([name]) => !OWN.includes(name))

describe('data tables', () => {
  test.each(outside)('%s has a source, and a date or the release that it was verified with', (_, meta) => {
    expect(meta.source).toMatch(/\w{5}/)
    if (meta.date === undefined) expect(meta.verified).toBe(RELEASE)
    else expect(meta).toMatchObject({ date: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) })
  })

  test('tables without facts that can age name no source', () => {
    const own = tables.filter(([name]) => OWN.includes(name))
    expect(own).toHaveLength(OWN.length)
    expect(own.filter(([, { date, source, verified }]) => date ?? source ?? verified)).toEqual([])
  })

  test('"version" prints every date and source', () => {
    const printed = datedFacts().map(({ date, source }) => `${date} ${source}`)
    for (const [, { date, source }] of outside)
      if (date !== undefined) expect(printed).toContain(`${date} ${source ?? ''}`)
  })
})

test('every set of facts has a name of its own, a date and a source', () => {
  const facts = datedFacts()
  expect(new Set(facts.map(({ what }) => what)).size).toBe(facts.length)
  for (const { date, source } of facts) {
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(source).toMatch(/\w{5}/)
  }
})
