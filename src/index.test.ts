import { describe, expect, test } from '@jest/globals'
import { applyFixes, fix, formatResult, UsageError, validate } from './index.js'

const AGENT =
  'version: "12"\nagents:\n  root:\n    model: OpenAI/gpt-5-mini # kept\n    instruction: Be brief.\n'
const UNKNOWN = '    zzz: 1\n'
const FIXED = AGENT.replace('OpenAI', 'openai')
const options = { env: false } as const

describe('fix', () => {
  test('applies safe fixes, counts them and returns what is left', () => {
    const source = `${AGENT}${UNKNOWN}`
    const { text, fixed, diagnostics } = fix(source, options)
    expect(text).toBe(`${FIXED}${UNKNOWN}`)
    expect(fixed).toEqual({ 'provider-case': 1 })
    expect(diagnostics).toEqual(validate(text, options).diagnostics)
    expect(fix(source, { ...options, unsafe: true }).text).toBe(FIXED)
  })

  test('passes the options of validate() on', () => {
    const settings = { rules: { 'provider-case': 'off' } } as const
    expect(fix(AGENT, { ...options, settings }).text).toBe(AGENT)
  })
})

test('applyFixes applies the fixes of the given diagnostics', () => {
  const { diagnostics } = validate(`${AGENT}${UNKNOWN}`, options)
  expect(applyFixes(`${AGENT}${UNKNOWN}`, diagnostics)).toBe(`${FIXED}${UNKNOWN}`)
  expect(applyFixes(`${AGENT}${UNKNOWN}`, diagnostics, { unsafe: true })).toBe(FIXED)
  expect(applyFixes(AGENT, [])).toBe(AGENT)
})

describe('formatResult', () => {
  test('prints what the command line prints', () => {
    const printed = formatResult(AGENT, validate(AGENT, options), { filePath: 'agents.yaml', width: 80 })
    expect(printed).toMatch(/^agents\.yaml:4:12 \w+\[provider-case\] .*\n\n/)
    expect(printed).toContain('4 │     model: OpenAI/gpt-5-mini # kept')
    expect(printed).not.toContain('\u001b')
    expect(formatResult(AGENT, validate(AGENT, options))).toMatch(/^<text>:4:12 /)
  })

  test('in color', () => {
    expect(formatResult(AGENT, validate(AGENT, options), { color: true })).toContain('\u001b[36m')
  })
})

test.each([
  ['fix', fix],
  ['applyFixes', (value: string) => applyFixes(value, [])],
])('%s() rejects what is not a string', (name, call) => {
  expect(() => call(undefined as unknown as string)).toThrow(
    new UsageError(`${name}() expects the text of a file, not undefined.`),
  )
})

describe('env', () => {
  const sound =
    'version: "12"\nagents:\n  root:\n    model: openai/gpt-4o\n    description: Answers\n    instruction: Be brief.\n'

  test('is read only where a variable is needed, since each may be a file', () => {
    const read: string[] = []
    const variable = (name: string): PropertyDescriptor => ({
      enumerable: true,
      get: () => {
        read.push(name)
        return 'x'
      },
    })
    const env = Object.defineProperties(
      {},
      { OPENAI_API_KEY: variable('OPENAI_API_KEY'), OTHER: variable('OTHER') },
    )
    expect(validate(sound, { env }).variables.map(({ name, set }) => [name, set])).toEqual([
      ['OPENAI_API_KEY', true],
    ])
    expect(new Set(read)).toEqual(new Set(['OPENAI_API_KEY']))
  })

  test('has no variables that it inherits', () => {
    const inherited = Object.create({ OPENAI_API_KEY: 'x' }) as Record<string, string>
    expect(validate(sound, { env: inherited }).variables[0]?.set).toBe(false)
  })
})
