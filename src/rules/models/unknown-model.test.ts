import { describe, expect, test } from '@jest/globals'
import { lint } from '../../lint.js'

function found(source: string): string[] {
  return lint(source, { env: false }).diagnostics.map(
    ({ ruleId, severity, range }) => `${range.start.line} ${severity} ${ruleId}`,
  )
}

describe('what follows from another mistake is not said', () => {
  const agent = 'agents:\n  root:\n    model: fast\n    description: d\n    instruction: i\n'

  test('a misspelt section', () => {
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

  test('a misspelt key', () => {
    expect(
      found('agents:\n  root:\n    modle: openai/gpt-4o\n    description: d\n    instruction: i\n'),
    ).toEqual(['3 error unknown-key'])
  })

  test('but an unrelated one is', () => {
    expect(found(`${agent}models:\n  slow: openai/gpt-4o\n`)).toEqual([
      '3 error unknown-model',
      '7 error invalid-type',
    ])
  })
})

test('in a broken file only what is surely misspelt is reported', () => {
  const source =
    'agents:\n  root:\n    model: fsat, other\n    description: d\n    instruction: i\nmodels:\n  fast:\n    provider: openai\n    model: gpt-4o\n    description: "open\n'
  expect(found(source).filter((line) => line.endsWith('unknown-model'))).toEqual(['3 error unknown-model'])
})
