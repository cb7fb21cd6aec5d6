import { describe, expect, test } from '@jest/globals'
import { lint } from '../../lint.js'

function errorsOf(version: number, model: string): string[] {
  const source = `version: "${version}"\nagents: {root: {model: m, instruction: x}}\nmodels: {m: {provider: openai, model: gpt-4o, ${model}}}\n`
  return lint(source)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ ruleId, path }) => `${ruleId} ${path.join('.')}`)
}

describe('numbers that are not finite', () => {
  test('pass range checks as .nan, not as .inf', () => {
    expect(errorsOf(15, 'compaction_threshold: .nan')).toEqual([])
    expect(errorsOf(15, 'compaction_threshold: .inf')).toEqual(['out-of-range models.m.compaction_threshold'])
  })

  test('crash the upgrade of older versions, in free maps too', () => {
    expect(errorsOf(14, 'temperature: .nan')).toEqual(['out-of-range models.m.temperature'])
    expect(errorsOf(14, 'provider_opts: {a: [.inf]}')).toEqual(['out-of-range models.m.provider_opts.a.0'])
    expect(errorsOf(15, 'temperature: .nan')).toEqual([])
  })
})
