import { describe, expect, test } from '@jest/globals'
import { closest, excerpt, oneOf } from './suggest.js'

describe('closest', () => {
  test.each([
    ['toolset', ['toolsets', 'tools'], 'toolsets'],
    ['reviewr', ['root', 'reviewer'], 'reviewer'],
    ['hoosk', ['books', 'hooks'], 'hooks'],
    ['Root', ['root'], 'root'],
    ['gw', ['gv'], 'gv'],
  ])('%s among %j', (word, candidates, near) => {
    expect(closest(word, candidates)).toBe(near)
  })

  test.each([
    ['q', ['m']],
    ['', ['m']],
    ['ab', ['cd']],
    ['writer', ['editor']],
    ['same', ['same']],
  ])('nothing for "%s" among %j', (word, candidates) => {
    expect(closest(word, candidates)).toBeUndefined()
  })
})

test('lists and excerpts', () => {
  expect(oneOf(['a', 2, true])).toBe('"a", 2 or true')
  expect(oneOf(['a'])).toBe('"a"')
  expect(excerpt('one\n two', 10)).toBe('one two')
  expect(excerpt('abcdefghijklmnop', 9)).toBe('abcde…nop')
  expect(excerpt('TOKEN=ghp_5Rk9Wd2Xn7Lv4Tq8Zb1Mc6Hf3Jg0Ps5Ya', 40)).toBe('TOKEN=•••')
})
