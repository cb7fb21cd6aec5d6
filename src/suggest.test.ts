import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { closest, isOnlyNear } from './suggest.js'

describe('closest', () => {
  test.each([
    ['toolset', ['toolsets', 'tools'], 'toolsets'],
    ['reviewr', ['root', 'reviewer'], 'reviewer'],
    ['hoosk', ['books', 'hooks'], 'hooks'],
    ['Root', ['root'], 'root'],
    ['gw', ['gv'], 'gv'],
    [
      'cloudflare-ai-gatewy/workers-ai/@cf/meta/llama-3.1-8b-instrct',
      ['cloudflare-ai-gateway/workers-ai/@cf/meta/llama-3.1-8b-instruct'],
      'cloudflare-ai-gateway/workers-ai/@cf/meta/llama-3.1-8b-instruct',
    ],
  ])('%s among %j', (word, candidates, near) => {
    expect(closest(word, candidates)).toBe(near)
  })

  test.each([
    ['q', ['m']],
    ['', ['m']],
    ['ab', ['cd']],
    ['writer', ['editor']],
    ['same', ['same']],
    ['x'.repeat(100), ['xy'.repeat(50)]],
  ])('nothing for "%s" among %j', (word, candidates) => {
    expect(closest(word, candidates)).toBeUndefined()
  })
})

test('the distance is that of optimal string alignment', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '-'), minLength: 1, maxLength: 32 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 8 }), (one, other, limit) => {
      const near = one !== other && alignmentDistance(one, other) <= limit
      expect(closest(one, [other], limit)).toBe(near ? other : undefined)
    }),
    { numRuns: 2000 },
  )
})

/** The definition of the distance, without any shortcut. */
function alignmentDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i || j),
  )
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const cost = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Infinity,
      )
      rows[i]?.splice(j, 1, cost)
    }
  return at(a.length, b.length)
}

describe('isOnlyNear', () => {
  test.each([
    ['reviewr', 'reviewer', ['reviewer', 'writer'], true],
    ['reviewer3', 'reviewer1', ['reviewer1', 'reviewer2'], false],
    ['Reviewer1', 'reviewer1', ['reviewer1', 'reviewer2'], true],
    ['ROOT', 'root', ['root', 'Root'], false],
  ])('%s for %s among %j: %j', (word, near, candidates, only) => {
    expect(isOnlyNear(word, near, candidates)).toBe(only)
  })
})
