import { expect, test } from '@jest/globals'
import { cycleThrough } from './cycles.js'

const graph: Readonly<Record<string, readonly string[]>> = {
  a: ['b', 'c'],
  b: ['c'],
  c: ['a'],
  self: ['self'],
  tail: ['a'],
  end: [],
}

test.each([
  ['a', ['a', 'c']],
  ['b', ['b', 'c', 'a']],
  ['self', ['self']],
  ['tail', undefined],
  ['end', undefined],
])('from %s', (start, cycle) => {
  expect(cycleThrough(start, (name) => graph[name] ?? [])).toEqual(cycle)
})
