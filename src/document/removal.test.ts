import { expect, test } from '@jest/globals'
import type { Path } from '../diagnostic.js'
import { locate } from './locate.js'
import { parseYaml } from './parse.js'
import { removalSpan } from './removal.js'

/** The text without what is at a path; undefined where it cannot be removed. */
function without(text: string, path: Path): string | undefined {
  const place = locate(parseYaml(text).root, path)
  const span = place && removalSpan(place, text)
  return span && text.slice(0, span.start) + text.slice(span.end)
}

test.each<[name: string, text: string, path: Path, expected: string | undefined]>([
  ['an item of a block list', 'a:\n  - b # x\n  - c # y\n  - d\n', ['a', 1], 'a:\n  - b # x\n  - d\n'],
  ['the last item', 'a:\n  - b\n  - c', ['a', 1], 'a:\n  - b\n'],
  ['an item of several lines', 'a:\n  - b: 1\n    c: 2\n  - d: 3\n', ['a', 0], 'a:\n  - d: 3\n'],
  ['the only item of a block list', 'a:\n  - b\n', ['a', 0], undefined],
  ['the first item of a flow list', 'a: [b, c, d]\n', ['a', 0], 'a: [c, d]\n'],
  ['the last item of a flow list', 'a: [b, c ]\n', ['a', 1], 'a: [b ]\n'],
  ['the only item of a flow list', 'a: [b]\n', ['a', 0], 'a: []\n'],
  ['an item of a flow list over lines', 'a: [\n  b,\n  c\n]\n', ['a', 0], 'a: [\n  c\n]\n'],
  ['an item beside a comment in a flow list', 'a: [\n  b, # x\n  c\n]\n', ['a', 0], undefined],
  ['a key with its mapping', 'a: 1\nb:\n  c: 2\n\nd: 3\n', ['b'], 'a: 1\n\nd: 3\n'],
  ['a pair of a flow mapping', '{a: 1, b: 2}\n', ['b'], '{a: 1}\n'],
  ['the first key of an item', '- a: 1\n  b: 2\n', [0, 'a'], '- b: 2\n'],
  ['the only key of a block', 'a:\n  b: 1\n', ['a', 'b'], undefined],
  ['a value with an anchor', 'a: &x 1\nb: *x\n', ['a'], undefined],
  ['a block string', 'a: |\n  x\n  y\nb: 1\n', ['a'], 'b: 1\n'],
])('removes %s', (_, text, path, expected) => {
  expect(without(text, path)).toBe(expected)
})
