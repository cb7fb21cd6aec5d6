import { expect, test } from '@jest/globals'
import { excerpt, oneOf } from './wording.js'

test('lists and excerpts', () => {
  expect(oneOf(['a', 2, true])).toBe('"a", 2 or true')
  expect(oneOf(['a'])).toBe('"a"')
  expect(excerpt('one\n two', 10)).toBe('one two')
  expect(excerpt('abcdefghijklmnop', 9)).toBe('abcde…nop')
  expect(excerpt('TOKEN=ghp_5Rk9Wd2Xn7Lv4Tq8Zb1Mc6Hf3Jg0Ps5Ya', 40)).toBe('TOKEN=•••')
})
