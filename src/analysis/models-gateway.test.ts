import { describe, expect, test } from '@jest/globals'
import { validate, type ValidateOptions, type ValidationResult } from '../index.js'

const GATEWAY = 'https://gateway.example'

/** Checks a file with one agent, and the models gateway unless the options say otherwise. */
function check(model: string, more = '', options: ValidateOptions = {}): ValidationResult {
  const text = `agents:\n  root: { model: ${model}, description: d, instruction: i }\n${more}`
  return validate(text, { env: {}, modelsGateway: GATEWAY, ...options })
}

function needed({ variables }: ValidationResult): [string, boolean][] {
  return variables.map(({ name, uncertain = false }) => [name, uncertain])
}

function missing({ diagnostics }: ValidationResult): [string, string][] {
  return diagnostics.flatMap(({ ruleId, severity, message }) =>
    ruleId === 'missing-env' ? [[severity, message]] : [],
  )
}

describe('with a models gateway', () => {
  test.each(['openai/gpt-5-mini', 'anthropic/claude-sonnet-4-5', 'cloudflare-ai-gateway/openai/gpt-5-mini'])(
    '%s needs no variables',
    (model) => {
      const result = check(model)
      expect(needed(result)).toEqual([])
      expect(missing(result)).toEqual([])
      expect(result.models).toMatchObject([{ modelsGateway: GATEWAY }])
      expect(result.models[0]).not.toHaveProperty('credential', expect.anything())
      expect(needed(check(model, '', { modelsGateway: undefined }))).not.toEqual([])
      expect(needed(check(model, '', { modelsGateway: ' ' }))).not.toEqual([])
    },
  )

  test.each(['bypass_models_gateway: true', 'base_url: https://llm.example/v1, token_key: OPENAI_API_KEY'])(
    'a model with "%s" needs its own',
    (setting) => {
      const result = check('m', `models:\n  m: { provider: openai, model: gpt-5-mini, ${setting} }\n`)
      expect(needed(result)).toEqual([['OPENAI_API_KEY', false]])
      expect(missing(result)).toEqual([
        ['error', 'OPENAI_API_KEY is not set; agent "root" cannot start without it.'],
      ])
      expect(result.models).toMatchObject([{ credential: 'OPENAI_API_KEY' }])
      expect(result.models[0]?.modelsGateway).toBeUndefined()
    },
  )

  test('the variables of a user-defined provider with a base URL are a warning', () => {
    const result = check(
      'corp/x',
      'providers:\n  corp: { base_url: "https://$HOST/v1", token_key: CORP_KEY }\n',
    )
    expect(needed(result)).toEqual([
      ['HOST', true],
      ['CORP_KEY', true],
    ])
    expect(missing(result)).toEqual([
      ['warning', 'CORP_KEY and HOST are not set; agent "root" may need them.'],
    ])
    expect(result.valid).toBe(true)
  })

  test('a variable that another model certainly needs is certain', () => {
    const result = check(
      '"corp/x,direct"',
      `providers:\n  corp: { base_url: "https://llm.example/v1", token_key: OPENAI_API_KEY }
models:\n  direct: { provider: openai, model: gpt-5-mini, bypass_models_gateway: true }\n`,
    )
    expect(needed(result)).toEqual([['OPENAI_API_KEY', false]])
    expect(missing(result)).toMatchObject([['error', expect.anything()]])
  })

  test('a user-defined provider without a base URL uses it', () => {
    expect(needed(check('corp/x', 'providers:\n  corp: { provider: anthropic }\n'))).toEqual([])
  })

  test('a variable in a model ID may be needed', () => {
    expect(needed(check('openai/$MODEL'))).toEqual([['MODEL', true]])
  })

  test('the first candidate is available, unless it bypasses the gateway', () => {
    const models = (setting: string): string =>
      `models:\n  m: { first_available: [a, b] }\n  a: { provider: openai, model: gpt-5-mini${setting} }\n  b: { provider: mistral, model: mistral-large-latest }\n`
    const result = check('m', models(''))
    expect(result.models).toMatchObject([{ provider: 'openai', modelsGateway: GATEWAY }])
    expect(result.diagnostics).toEqual([])
    expect(check('m', models(', bypass_models_gateway: true')).models).toMatchObject([
      { provider: 'mistral' },
    ])
  })

  test('Docker Model Runner does not use it', () => {
    expect(check('dmr/ai/smollm2').models[0]?.modelsGateway).toBeUndefined()
  })

  test.each([
    ['', []],
    ['bypass_models_gateway: true, ', [['OPENAI_API_KEY', false]]],
    [
      'base_url: "https://${HOST}/v1", ',
      [
        ['HOST', false],
        ['OPENAI_API_KEY', false],
      ],
    ],
    ['endpoint: https://llm.example/decide, ', [['OPENAI_API_KEY', false]]],
  ])('an evaluator with "%s"', (setting, expected) => {
    const text = `agents:
  root:
    model: dmr/ai/smollm2
    instruction: Answer in one sentence.
    hooks:
      pre_tool_use:
        - matcher: "*"
          hooks: [{ type: evaluator, evaluator: e, policy: { decisions: { "true": allow, "false": deny } } }]
evaluators:
  e: { ${setting}provider: openai, model: gpt-5-mini, type: boolean, question: Is it safe? }
`
    expect(needed(validate(text, { env: {}, modelsGateway: GATEWAY }))).toEqual(expected)
  })
})
