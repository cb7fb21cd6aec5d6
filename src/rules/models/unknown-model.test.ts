import { describe, expect, test } from '@jest/globals'
import { lint } from '../../lint.js'

function found(source: string): string[] {
  return lint(source, { env: false }).diagnostics.map(
    ({ ruleId, severity, range }) => `${range.start.line} ${severity} ${ruleId}`,
  )
}

describe('a consequence of another mistake is not reported', () => {
  const agent = 'agents:\n  root:\n    model: fast\n    description: d\n    instruction: i\n'

  test('a misspelled section', () => {
    expect(found(`${agent}modls:\n  fast:\n    provider: openai\n    model: gpt-4o\n`)).toEqual([
      '6 error unknown-key',
    ])
  })

  test('a malformed entry', () => {
    expect(found(`${agent}models:\n  fast: openai/gpt-4o\n`)).toEqual(['7 error invalid-type'])
  })

  test('a malformed section', () => {
    expect(found(`${agent}models: [fast]\n`)).toEqual(['6 error invalid-type'])
  })

  test('a misspelled key', () => {
    expect(
      found('agents:\n  root:\n    modle: openai/gpt-4o\n    description: d\n    instruction: i\n'),
    ).toEqual(['3 error unknown-key'])
  })

  test('an unrelated mistake is reported', () => {
    expect(found(`${agent}models:\n  slow: openai/gpt-4o\n`)).toEqual([
      '3 error unknown-model',
      '7 error invalid-type',
    ])
  })
})

test('in a broken file, only a misspelled name is reported', () => {
  const source =
    'agents:\n  root:\n    model: fsat, other\n    description: d\n    instruction: i\nmodels:\n  fast:\n    provider: openai\n    model: gpt-4o\n    description: "open\n'
  expect(found(source).filter((line) => line.endsWith('unknown-model'))).toEqual(['3 error unknown-model'])
})

describe('the advice for a string', () => {
  /** The hint, the text that the fix writes, and whether the fix is safe. */
  function advice(text: string): { hint?: string; right?: string; safe?: boolean } {
    const source = `
agents:
  root: { model: "${text}", description: d, instruction: i }
models:
  smart: { provider: openai, model: gpt-4o }
providers:
  house: { base_url: https://llm.example.com }
`
    const { diagnostics } = lint(source, { env: false })
    const { hint, fix } = diagnostics.find(({ ruleId }) => ruleId === 'unknown-model') ?? {}
    return { hint, right: fix?.edits[0]?.newText, safe: fix?.safe }
  }

  test.each([
    ['openai:gpt-4o', 'openai/gpt-4o', true],
    ['house:gpt-4o', 'house/gpt-4o', true],
    ['OpenAI:gpt-4o', 'openai/gpt-4o', false],
    ['gemini:gemini-2.5-flash', 'google/gemini-2.5-flash', false],
    ['smrt', 'smart', true],
    ['Smart', 'smart', true],
    ['gpt-4o', 'openai/gpt-4o', false],
    ['claude-sonnet-4-5', 'anthropic/claude-sonnet-4-5', false],
    ['claude-sonnet-99', 'anthropic/claude-sonnet-99', false],
  ])('%s → %s', (text, replacement, safe) => {
    expect(advice(text)).toMatchObject({ right: `"${replacement}"`, safe })
  })

  test.each([
    ['openai', /Add a model: "openai\/MODEL"/],
    ['openai/', /Add a model: "openai\/MODEL"/],
    ['/gpt-4o', /provider before it, as in "openai\/gpt-4o"/],
    ['qwertz', /Use "smart", or write provider\/model/],
    ['llama3:8b', /Use "smart", or write provider\/model/],
  ])('%s: only a hint', (text, hint) => {
    const { right, hint: given } = advice(text)
    expect(right).toBeUndefined()
    expect(given).toMatch(hint)
  })
})
