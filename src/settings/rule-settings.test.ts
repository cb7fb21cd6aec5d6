import { describe, expect, test } from '@jest/globals'
import type { RuleSettings } from '../api.js'
import { validate, validateFile } from '../index.js'
import { mergedRules, onlyRules, severitiesIn } from './rule-settings.js'

const MISTAKEN = 'agents:\n  root:\n    model: openai/gpt-5-mini\n    instruction: x\n    modle: y\n'

test('an ID beats its group, in any order', () => {
  for (const rules of [
    { structure: 'off', 'unknown-key': 'info' },
    { 'unknown-key': 'info', structure: 'off' },
  ] as const) {
    expect(severitiesIn(rules).get('unknown-key')).toBe('info')
    expect(severitiesIn(rules).get('missing-key')).toBe('off')
  }
})

test('later settings win, with a group over an ID too', () => {
  const rules = mergedRules({ 'unknown-key': 'off' }, { structure: 'warning' }, undefined)
  expect(rules['unknown-key']).toBe('warning')
})

test('"only" keeps what prevents a check', () => {
  const rules = onlyRules(['gateway', 'unknown-key'])
  expect(rules['unknown-key']).toBeUndefined()
  expect(rules['gateway-auth-header']).toBeUndefined()
  expect(rules['missing-env']).toBe('off')
  for (const id of [
    'syntax',
    'invalid-encoding',
    'file-too-large',
    'hcl-unchecked',
    'invalid-settings',
  ] as const)
    expect(rules[id]).toBeUndefined()
})

describe('validate() follows settings', () => {
  test('by ID and by group', () => {
    const run = (rules: RuleSettings) => validate(MISTAKEN, { env: false, settings: { rules } })
    expect(run({}).valid).toBe(false)
    expect(run({ structure: 'warning' })).toMatchObject({
      valid: true,
      diagnostics: [{ severity: 'warning' }],
    })
    expect(run({ structure: 'off' }).diagnostics).toEqual([])
    expect(run({ structure: 'off', 'unknown-key': 'error' }).valid).toBe(false)
  })

  test.each([
    [{ 'unknwn-key': 'off' }, 'Unknown rule or group of rules "unknwn-key". Did you mean "unknown-key"?'],
    [{ constructor: 'off' }, 'Unknown rule or group of rules "constructor".'],
    [
      { 'unknown-key': 'warn' },
      '"warn" is not a valid severity for the rule "unknown-key": expected "off", "info", "warning" or "error". Did you mean "warning"?',
    ],
    [
      { gateway: 0 },
      '0 is not a valid severity for the rule "gateway": expected "off", "info", "warning" or "error".',
    ],
  ])('%j is wrong use', async (rules, message) => {
    const settings = { rules: rules as RuleSettings }
    expect(() => validate(MISTAKEN, { settings })).toThrow(message)
    expect(() => validate('x'.repeat(3 * 1024 * 1024), { settings })).toThrow(message)
    await expect(validateFile('/does/not/exist', { settings })).rejects.toThrow(message)
  })
})
