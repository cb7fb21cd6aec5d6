import { describe, expect, test } from '@jest/globals'
import { insertion } from './insertion.js'
import { locate } from './locate.js'
import { parseYaml } from './parse.js'

/** The text with `new: 1` and `more: "{x}"` in the mapping under `a`; undefined where nothing can be added. */
function inserted(source: string): string | undefined {
  const place = locate(parseYaml(source).root, ['a'])
  const pairs = [
    ['new', '1'],
    ['more', '"{x}"'],
  ] as const
  const edit = place?.exact ? insertion(place, pairs, source) : undefined
  return edit && source.slice(0, edit.start) + edit.newText + source.slice(edit.end)
}

describe('adding keys', () => {
  test.each([
    ['a block', 'a:\n  b: 2\nc: 3\n', 'a:\n  b: 2\n  new: 1\n  more: "{x}"\nc: 3\n'],
    ['after a comment', 'a:\n  b: 2 # two\n', 'a:\n  b: 2 # two\n  new: 1\n  more: "{x}"\n'],
    ['the end of the text', 'a:\n  b: 2', 'a:\n  b: 2\n  new: 1\n  more: "{x}"'],
    [
      'Windows line endings',
      'a:\r\n  b: 2\r\nc: 3\r\n',
      'a:\r\n  b: 2\r\n  new: 1\r\n  more: "{x}"\r\nc: 3\r\n',
    ],
    [
      'before a long value',
      'a:\n  b: 2\n  c:\n    - d\n  e: |\n    f\n',
      'a:\n  b: 2\n  new: 1\n  more: "{x}"\n  c:\n    - d\n  e: |\n    f\n',
    ],
    ['braces', 'a: { b: 2 } # two\n', 'a: { b: 2, new: 1, more: "{x}" } # two\n'],
    ['braces without spaces', 'a: {b: 2}\n', 'a: {b: 2, new: 1, more: "{x}"}\n'],
    ['empty braces', 'a: {}\n', 'a: { new: 1, more: "{x}" }\n'],
  ])('%s', (_, source, expected) => {
    expect(inserted(source)).toBe(expected)
  })

  test('the keys of a list item are in one column', () => {
    const source = 'a:\n  - b: 2\n'
    const place = locate(parseYaml(source).root, ['a', 0])
    expect(place && insertion(place, [['new', '1']], source)?.newText).toBe('\n    new: 1')
  })

  test.each([
    ['a key that is there', 'a:\n  new: 2\n'],
    ['a value that is not a mapping', 'a:\n'],
    ['values on other lines only', 'a:\n  b:\n    - c\n'],
    ['a value that may go on', 'a:\n  b:\n  c: |\n    d\n'],
    ['a trailing comma', 'a: { b: 2, }\n'],
    ['a comment in braces', 'a: { b: 2 # two\n  }\n'],
  ])('never guesses: %s', (_, source) => {
    expect(inserted(source)).toBeUndefined()
  })
})
