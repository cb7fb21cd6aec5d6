import { expect, jest, test } from '@jest/globals'
import { expand, placeholders } from './expand.js'

const names = (text: string): string[] => placeholders(text).map(({ name }) => name)

test.each([
  ['a $B ${C} ${env.D} $$ $1', ['B', 'C', 'D', '$', '1']],
  ['${A $B', ['B']],
  ['${A ${B} $C', ['A ${B', 'C']],
  ['$ {A} $é', []],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

test('"${" that is never closed vanishes', () => {
  expect(expand('a${b $C', () => 'x')).toBe('ab x')
})

test('many "${" that are never closed are searched for their "}" once', () => {
  const searches = jest.spyOn(String.prototype, 'indexOf')
  expect(placeholders('${a}' + '${'.repeat(10_000))).toHaveLength(1)
  expect(searches.mock.calls.length).toBeLessThan(10)
  searches.mockRestore()
})
