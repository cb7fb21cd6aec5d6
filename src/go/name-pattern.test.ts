import { expect, test } from '@jest/globals'
import { namePattern } from './name-pattern.js'

test.each([
  ['shell', 'shell', true],
  ['write', 'write_file', false],
  ['.*write.*', 'write_file', true],
  ['edit_*', 'edit_file', false],
  ['(edit|write)_.*', 'write_file', true],
  ['^(create|remove)_directory$', 'create_directory', true],
  ['Bash', 'bash', false],
  ['(?i)SHELL', 'shell', true],
  ['[a-e]dit_\\w+', 'edit_file', true],
  ['(a*)*b', 'a'.repeat(60), false],
  ['{edit_file,write_file}', 'edit_file', false],
  ['a{b}', 'a{b}', true],
])('%s and the name %s: %s', (pattern, name, matches) => {
  expect(namePattern(pattern)?.matches(name)).toBe(matches)
})

test.each([
  ['github_.*', 'github_', true],
  ['mcp:.*', 'github_', false],
  ['mcp:.*', '', false],
  ['Bash|Fs_Edit', 'Fs_', true],
  ['git', 'github_', false],
  ['github_*', 'github_', false],
  ['(github_)*', 'github_', true],
  ['github_?list', 'github_', true],
  ['.*', '', true],
])('%s and names that start with "%s": %s', (pattern, start, reaches) => {
  expect(namePattern(pattern)?.reaches(start)).toBe(reaches)
})

test.each(['a{2}', '\\pL', '(?s:a)', '(', 'a)', '[[:alpha:]]', 'x'.repeat(300)])(
  '%s is not judged',
  (pattern) => {
    expect(namePattern(pattern)).toBeUndefined()
  },
)
