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
  ])('%s is taken', (text) => {
    expect(goRegexpError(text)).toBeUndefined()
  })

  test.each([
    ['*', '"*" has nothing to repeat'],
    ['a**', '"*" repeats a repetition'],
    ['x{2,1}', '"{2,1}" is no valid count'],
    ['(?=x)', 'Go knows no look-ahead or look-behind'],
    ['(a', 'a "(" is not closed'],
    ['a)', 'a ")" has no "("'],
    ['[a', 'a "[" is not closed'],
    ['[z-a]', '"z-a" is no range'],
    [String.raw`(a)\1`, String.raw`"\1" is no known escape`],
  ])('%s is refused: %s', (text, problem) => {
    expect(goRegexpError(text)).toBe(problem)
  })
})
