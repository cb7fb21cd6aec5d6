import { describe, expect, test } from '@jest/globals'
import type { ValidationResult } from '../api.js'
import type { Diagnostic } from '../diagnostic.js'
import { indexLines } from '../document/lines.js'
import { validate } from '../index.js'
import { fixText } from './fix-text.js'

/** A linter that finds words, with fixes that replace them. */
function linter(
  words: Readonly<
    Record<string, { to: string; safe?: boolean; severity?: Diagnostic['severity']; ruleId?: string }>
  >,
) {
  return (text: string): ValidationResult => {
    const diagnostics = Object.entries(words).flatMap(
      ([word, { to, safe = true, severity = 'error', ruleId = word }]): Diagnostic[] => {
        const start = text.indexOf(word)
        if (start < 0) return []
        const range = indexLines(text).range(start, start + word.length)
        const fix = to === word ? undefined : { title: 'fix', safe, edits: [{ range, newText: to }] }
        return [
          { ruleId: ruleId as Diagnostic['ruleId'], severity, message: 'x', path: [], range, docs: '', fix },
        ]
      },
    )
    return { valid: false, diagnostics, models: [], variables: [] }
  }
}

describe('fixText', () => {
  test('continues until nothing is left to fix', () => {
    const { text, fixed, result } = fixText(
      'a1 a1 keep\r\n',
      linter({ a1: { to: 'b1' }, b1: { to: 'c1' } }),
      'safe',
    )
    expect(text).toBe('c1 c1 keep\r\n')
    expect(result.diagnostics).toEqual([])
    expect([...fixed]).toEqual([
      ['a1', 2],
      ['b1', 2],
    ])
  })

  test('applies unsafe fixes only on request', () => {
    const lint = linter({ a1: { to: 'b1' }, x1: { to: 'y1', safe: false } })
    expect(fixText('a1 x1', lint, 'safe').text).toBe('b1 x1')
    expect(fixText('a1 x1', lint, 'all').text).toBe('b1 y1')
  })

  test('ends even if fixes undo each other', () => {
    expect(fixText('a1', linter({ a1: { to: 'b1' }, b1: { to: 'a1' } }), 'safe').text).toBe('a1')
  })

  test.each([
    ['more errors', { a1: { to: 'b1 c1' }, b1: { to: 'b1' }, c1: { to: 'c1' } }],
    ['a syntax error instead of another one', { a1: { to: 'b1' }, b1: { to: 'b1', ruleId: 'syntax' } }],
  ])('keeps the original rather than %s', (_, words) => {
    expect(fixText('a1', linter(words), 'safe')).toMatchObject({
      text: 'a1',
      heldBack: true,
      fixed: new Map(),
    })
  })
})

test('a harmful fix does not prevent the others', () => {
  const lint = linter({
    a1: { to: 'b1 c1 d1' },
    b1: { to: 'b1' },
    c1: { to: 'c1' },
    d1: { to: 'd1' },
    x1: { to: 'y1' },
  })
  expect(fixText('x1 a1 z', lint, 'safe')).toMatchObject({
    text: 'y1 a1 z',
    heldBack: true,
    fixed: new Map([['x1', 1]]),
  })
})

describe('fixes that do harm together', () => {
  const real = (text: string): ValidationResult => validate(text, { env: false })
  const agent = 'agents:\n  root:\n    model: openai/gpt-4o\n'

  test('two misspelled keys do not become one key twice', () => {
    const source = `${agent}    instructions: x\n    Instruction: y\n`
    const { text, heldBack } = fixText(source, real, 'all')
    expect(text.match(/^ {4}instruction:/gm)).toHaveLength(1)
    expect(heldBack).toBe(true)
    expect(fixText(text, real, 'all').text).toBe(text)
  })

  test('a fix that does harm at first is made after the others', () => {
    const source = 'models:\n   m: o\n   e: ""\n  r:\r\n    model:\r\n    rag_config: c\n  i:\n    model:'
    const { text, fixed, before } = fixText(source, real, 'all')
    expect(text).toBe('models:\n  r:\r\n    model:\r\n    rag_config: c\n  i:\n    model:')
    expect(fixText(text, real, 'all').text).toBe(text)
    expect(fixed.get('invalid-type')).toBe(2)
    expect(before).toEqual(real(source))
  })

  test('40 harmful fixes among 40 others are found in a few attempts', () => {
    let count = 0
    const lint = (text: string): ValidationResult => {
      count++
      return real(text)
    }
    const pair = (index: number): string =>
      `  a${index}: { model: openai/gpt-4o, descriptions: x, Description: y }\n`
    const source = `agents:\n${Array.from({ length: 40 }, (_, index) => pair(index)).join('')}`
    const { text } = fixText(source, lint, 'all')
    expect(text.match(/ description:/g)).toHaveLength(40)
    expect(count).toBeLessThan(20)
  })
})

test('a line that is repaired for reading is not edited', () => {
  const source =
    '  version: 3\nagents:\n  root:\n    model: openai/gpt-4o\n    instruction: x\n    use_toolsets: [a]\n'
  const { diagnostics } = validate(source, { env: false })
  expect(diagnostics.filter(({ fix }) => fix).map(({ ruleId }) => ruleId)).toEqual(['syntax'])
})
