import { expect, test } from '@jest/globals'
import { breaksWhenRewritten } from './rewritten-text.js'

test.each(['? what', 'a:\tb', '-\ta', '\t@a', '\t-', '\ta\nb'])('%j does not survive', (text) => {
  expect(breaksWhenRewritten(text)).toBe(true)
})

test.each(['What?', 'a\tb', '\ta', 'a: b\tc', 'a\n\tb', '# ?\t', '\t"a"', '?', ''])('%j survives', (text) => {
  expect(breaksWhenRewritten(text)).toBe(false)
})
