import { expect, test } from '@jest/globals'
import { wrap } from './wrap.js'

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one two', 20, ['one two']],
  ['see https://example.com/path now', 10, ['see', 'https://example.com/path', 'now']],
  ['a  b', 10, ['a  b']],
  ['', 10, ['']],
])('%j in %d columns', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines)
})

test('the first line may be shorter', () => {
  expect(wrap('one two three', 9, 4)).toEqual(['one', 'two three'])
})

test('a command to copy stays on one line', () => {
  expect(wrap('A is set. Run "export B=… C=… D=…". Looked for in the environment.', 20)).toEqual([
    'A is set. Run',
    '"export B=… C=… D=…".',
    'Looked for in the',
    'environment.',
  ])
})

test('so does a key with its value', () => {
  expect(wrap('Write "base_url: https://x.example" or ("a: b") here.', 12)).toEqual([
    'Write',
    '"base_url: https://x.example"',
    'or ("a: b")',
    'here.',
  ])
})
