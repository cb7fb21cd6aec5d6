import { describe, expect, test } from '@jest/globals'
import { goRegexpError } from './regexp.js'

describe('regular expressions as Go reads them', () => {
  test.each([
    '.*',
    'read_.+',
    '(?i)write',
    '(?P<name>a)|b{2,3}',
    '[[:alpha:]_]+',
    'a{,3}',
    String.raw`\Q**\E`,
    String.raw`\p{Greek}\x{41}`,
    'a(?i)*',
    '(?)',
    '',
  ])('%s is accepted', (text) => {
    expect(goRegexpError(text)).toBeUndefined()
  })

  test.each([
    ['*', '"*" has nothing to repeat'],
    ['a**', '"*" follows another repetition'],
    ['x{2,1}', '"{2,1}" is not a valid repetition count'],
    ['(?=x)', 'Go does not support lookahead or lookbehind'],
    ['(a', 'a "(" is not closed'],
    ['a)', 'a ")" has no "("'],
    ['[a', 'a "[" is not closed'],
    ['[z-a]', '"z-a" is not a valid range'],
    [String.raw`(a)\1`, String.raw`"\1" is not a valid escape`],
  ])('%s is refused: %s', (text, problem) => {
    expect(goRegexpError(text)).toBe(problem)
  })
})
