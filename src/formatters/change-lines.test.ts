import { expect, test } from '@jest/globals'
import type { Diagnostic } from '../diagnostic.js'
import { indexLines } from '../document/lines.js'
import { validate } from '../index.js'
import { changeLines } from './change-lines.js'
import { palette } from './palette.js'

const plain = palette({ links: false })

/** What is drawn for a fix that replaces spans of a text. */
function drawn(source: string, edits: readonly [start: number, end: number, newText: string][], width = 80) {
  const lines = indexLines(source)
  const fix = {
    title: '',
    safe: true,
    edits: edits.map(([start, end, newText]) => ({ range: lines.range(start, end), newText })),
  }
  return changeLines(source.split(/\r?\n/), { fix } as unknown as Diagnostic, plain, width)
}

test('a change within a line is drawn before and after', () => {
  expect(drawn('a:\n    modle: x # why\n', [[7, 12, 'model']])).toEqual([
    '- modle: x # why',
    '+ model: x # why',
  ])
})

test('several edits of one line', () => {
  expect(
    drawn('[a, b]\r\n', [
      [4, 5, 'd'],
      [1, 2, 'c'],
    ]),
  ).toEqual(['- [a, b]', '+ [c, d]'])
})

test('a removed line is drawn once', () => {
  expect(drawn('a: 1\n  b: 2\nc: 3\n', [[5, 12, '']])).toEqual(['- b: 2'])
})

test.each([
  [
    'edits of several lines',
    [
      [0, 1, 'x'],
      [5, 6, 'y'],
    ],
  ],
  ['a new line', [[0, 1, 'x: 1\ny']]],
  ['two removed lines', [[0, 12, '']]],
  ['nothing', []],
] as const)('%s are not drawn', (_, edits) => {
  expect(
    drawn(
      'a: 1\n  b: 2\nc: 3\n',
      edits.map(([start, end, text]) => [start, end, text]),
    ),
  ).toEqual([])
})

test('a byte order mark is not indentation', () => {
  expect(drawn('\ufeffa: 1\n', [[0, 1, '']])).toEqual(['- ‹BOM›a: 1', '+ a: 1'])
})

test('a long line is cut around the change', () => {
  const [before = '', after = ''] = drawn(`key: ${'a'.repeat(200)}X${'b'.repeat(200)}`, [[205, 206, 'Y']], 40)
  expect(before).toMatch(/^- …a+Xb+…$/)
  expect(after).toMatch(/^\+ …a+Yb+…$/)
  expect([before.length, after.length]).toEqual([40, 40])
})

test('control characters do not reach the terminal', () => {
  expect(drawn('a: \u001b[31mx', [[0, 1, 'b\u0007']])).toEqual(['- a: ␛[31mx', '+ b␇: ␛[31mx'])
})

test('a secret is not drawn', () => {
  const text =
    'agents:\n  root: { model: openai/gpt-4o, instruction: x }\nproviders:\n  p: { token_key: sk-proj-abcdefghij0123456789ABCDEFGHIJ0123456789 }\n'
  for (const diagnostic of validate(text, { env: false }).diagnostics)
    expect(changeLines(text.split('\n'), diagnostic, plain, 200).join('\n')).not.toContain('abcdefghij')
})
