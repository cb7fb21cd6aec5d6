import { expect, test } from '@jest/globals'
import { isWhole, through, windowAround } from './window.js'

const agent = (name: string): string =>
  `  ${name}:\n    instruction: |\n      Do it.\n    toolsets:\n      - type: shell\n`
const text = `version: 8\nagents:\n${Array.from({ length: 500 }, (_, i) => agent(`a${i}`)).join('')}`

test('a short text is shown whole', () => {
  const short = agent('root')
  expect(isWhole(windowAround(short, 5, 5), short)).toBe(true)
})

test('a window of a long text shows whole entries below their key, and does not grow with the text', () => {
  const at = text.indexOf('  a250:')
  const seen = through(windowAround(text, at, at), text)
  expect(seen).toMatch(/^agents:\n {2}a\d+:\n[^]*\n {2}a250:\n[^]*- type: shell\n$/)
  expect(seen.length).toBeLessThan(7_000)
})

test('the key of a list at its own column is kept', () => {
  const list = `first: 1\nitems:\n${'- name: x\n  value: y\n'.repeat(500)}`
  expect(through(windowAround(list, 5_000, 5_000), list)).toMatch(/^items:\n- name: x\n/)
})
