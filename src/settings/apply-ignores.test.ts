import { describe, expect, test } from '@jest/globals'
import { fix, formatResult, validate } from '../index.js'

const agent = (line: string): string =>
  `agents:\n  root:\n    model: openai/gpt-5-mini\n    instruction: Be brief.\n${line}\n`
const idsIn = (text: string): string[] =>
  validate(text, { env: false }).diagnostics.map(({ ruleId }) => ruleId)

describe('comments ignore diagnostics', () => {
  test.each([
    ['the next line', agent('    # agent-lint-ignore-next-line unknown-key\n    modle: x')],
    ['the line', agent('    modle: x # agent-lint-ignore-line unknown-key -- why')],
    ['after another comment', agent('    modle: x # see below # agent-lint-ignore-line unknown-key')],
    ['after a flow collection', agent('    modle: [x]# agent-lint-ignore-line unknown-key')],
    ['the file', `# agent-lint-ignore-file unknown-key\n${agent('    modle: x')}`],
    [
      'the file, after a shebang and a mark',
      `#!/usr/bin/env x\n%YAML 1.2\n---\n# agent-lint-ignore-file unknown-key\n${agent('    modle: x')}`,
    ],
    ['a later document', `${agent('')}# agent-lint-ignore-next-line ignored-document\n---\na: b\n`],
  ])('%s', (_, text) => {
    expect(idsIn(text)).toEqual([])
    expect(idsIn(text.replaceAll('\n', '\r\n'))).toEqual([])
    expect(idsIn(`\uFEFF${text}`)).toEqual(['byte-order-mark'])
  })

  test.each([
    [
      'text in a block',
      agent('    description: |\n      # agent-lint-ignore-next-line unknown-key\n    modle: x'),
    ],
    ['text in quotes', agent('    modle: "x # agent-lint-ignore-line unknown-key"')],
    ['text in a plain string', agent('    modle: x# agent-lint-ignore-line unknown-key')],
    ['another line', agent('    modle: x\n    # agent-lint-ignore-next-line unknown-key')],
  ])('not %s', (_, text) => {
    expect(idsIn(text)).toContain('unknown-key')
  })

  test('a syntax error stays, and says nothing about the other comments', () => {
    expect(idsIn(agent('    modle: [ # agent-lint-ignore-line unknown-key, syntax'))).toEqual([
      'syntax',
      'invalid-ignore',
    ])
  })

  test('an ignored diagnostic is not fixed, and does not count', () => {
    const text = agent('    descripton: x # agent-lint-ignore-line unknown-key')
    expect(validate(text, { env: false }).valid).toBe(true)
    expect(fix(text, { env: false, unsafe: true }).text).toBe(text)
  })

  test('the secret of an ignored diagnostic is still masked', () => {
    const secret = 'hunter2-hunter3-hunter4'
    const text = `# agent-lint-ignore-file secret-in-config\nmodels:\n  m:\n    provider: openai\n    model: gpt-5-mini\n    base_url: https://user:${secret}@llm.example/v1\nagents:\n  root:\n    model: m\n    instruction: x\n    modle: y\n`
    const result = validate(text, { env: false })
    expect(result.diagnostics.map(({ ruleId }) => ruleId)).not.toContain('secret-in-config')
    expect(formatResult(text, result)).not.toContain(secret)
  })
})

describe('unused comments', () => {
  const unused = agent('    # agent-lint-ignore-next-line unknown-key\n    description: x')

  test('are reported and removed', () => {
    expect(idsIn(unused)).toEqual(['unused-ignore'])
    expect(fix(unused, { env: false }).text).toBe(agent('    description: x'))
    expect(fix(unused.replaceAll('\n', '\r\n'), { env: false }).text).toBe(
      agent('    description: x').replaceAll('\n', '\r\n'),
    )
  })

  test('are not judged where the rule is off', () => {
    expect(
      validate(unused, { env: false, settings: { rules: { 'unknown-key': 'off' } } }).diagnostics,
    ).toEqual([])
  })

  test('take little time, however many there are', () => {
    const started = performance.now()
    const many = agent('    # agent-lint-ignore-next-line unknown-key\n'.repeat(20_000))
    expect(idsIn(many)).toHaveLength(20_000)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
