import { expect, test } from '@jest/globals'
import { datedFacts } from './facts.js'

test('every set of facts has a date and a source', () => {
  const facts = datedFacts()
  expect(new Set(facts.map(({ what }) => what)).size).toBe(facts.length)
  for (const { date, source } of facts) {
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(source).toMatch(/\w{5}/)
  }
})
