import { describe, expect, test } from '@jest/globals'
import { flattenFlow, openedBefore } from './flatten.js'

describe('flattenFlow', () => {
  test.each([
    ['a: [\n  b, # c\n]\nd: 1\n', 'a: [   b,     ]\nd: 1\n'],
    ['a: "x\n y"\nb: 1\n', 'a: "x  y"\nb: 1\n'],
    ["a: {b: 'x\n}'\n}\n", "a: {b: 'x }' }\n"],
    ['- &x [a,\n  b]\n', '- &x [a,   b]\n'],
  ])('joins the lines of %j', (source, expected) => {
    expect(flattenFlow(source)).toBe(expected)
    expect(expected).toHaveLength(source.length)
  })

  test.each([
    'a: |\n  [b,\n  c\nd: 1\n',
    'a: b [c\n  d\n',
    "a: it's\n  fine\n",
    '# [\na: 1\n',
    'a: b\n  "c\n  d"\n',
  ])('does not change %j', (source) => {
    expect(flattenFlow(source)).toBe(source)
  })
})

test('openedBefore finds what is open at an offset', () => {
  expect(openedBefore('a: [b, c]\nd: 1\n', 5)).toEqual({ start: 3, closed: true })
  expect(openedBefore('a: [b\nd: 1\n', 8)).toEqual({ start: 3, closed: false })
  expect(openedBefore('a: [b]\nd: 1\n', 8)).toBeUndefined()
})
