import { describe, expect, test } from '@jest/globals'
import { globCovers, globMatches, globReaches, parseGlob } from './glob.js'

test.each([
  ['Shell', 'shell', true],
  ['rm *', 'rm -rf /\n', true],
  ['a?c', 'a/c', true],
  ['[^a-c]x', 'dx', true],
  ['[^a-c]x', 'bx', false],
  ['[!a]', '!', true],
  ['{a,b}', 'a', false],
  ['[abc', '[abc', true],
  ['[]', ']', false],
  ['[z-a]', 'z', false],
  ['\\*', '*', true],
  ['\\*', 'x', false],
  ['*a*b', 'xaxbxb', true],
])('%s against %j', (pattern, value, matches) => {
  expect(globMatches(parseGlob(pattern), value)).toBe(matches)
})

test.each([
  ['*', 'a*b?', true],
  ['ls*', 'ls -la*', true],
  ['ls -la*', 'ls*', false],
  ['a?c', 'a*c', false],
  ['*x*', 'a*x?', true],
  ['[ab]*', 'a*', true],
  ['[ab]*', '[ab]c', true],
  ['a', 'a*', false],
])('%s covers %s: %j', (wide, narrow, covers) => {
  expect(globCovers(parseGlob(wide), parseGlob(narrow))).toBe(covers)
})

describe('strings that a glob can reach', () => {
  test.each([
    ['https://*', { start: '[', end: ']' }, false],
    ['*evil*', { start: '[', end: ']' }, true],
    ['*evil', { start: '[', end: ']' }, false],
    ['\\[a*', { start: '[', end: ']' }, true],
    ['github_*', { start: 'github_' }, true],
    ['git*', { start: 'github_' }, true],
    ['gh_*', { start: 'github_' }, false],
    ['git', { start: 'github_' }, false],
  ])('%s with %j', (pattern, ends, reaches) => {
    expect(globReaches(parseGlob(pattern), ends)).toBe(reaches)
  })
})
