import { expect, test } from '@jest/globals'
import { isLocalPath } from './local-path.js'

test.each(['a.md', './a.md', 'a/../b.md', 'a/b/../../c.md', '.', '..a'])('%s stays inside', (path) => {
  expect(isLocalPath(path)).toBe(true)
})

test.each(['', '/a.md', '../a.md', 'a/../../b.md', '..'])('"%s" does not', (path) => {
  expect(isLocalPath(path)).toBe(false)
})
