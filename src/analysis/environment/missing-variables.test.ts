import { describe, expect, test } from '@jest/globals'
import { lint } from '../../lint.js'
import type { Environment } from '../../api.js'
import { lookAlike } from '../../catalog/look-alikes.js'
import { formatDefect } from './variable-format.js'

function missing(
  model: string,
  env: Environment,
  more = '',
): { severity: string; message: string; hint?: string }[] {
  const yaml = `${more}\nagents:\n  root: { model: ${model}, description: d, instruction: i }\n`
  return lint(yaml, {
    env,
    envSources: ['.env', 'the process environment', '/run/secrets'],
  }).diagnostics.filter(({ ruleId }) => ruleId === 'missing-env')
}

describe('missing-env', () => {
  test('says where it looked', () => {
    expect(missing('openai/gpt-4o', {})).toMatchObject([
      {
        severity: 'error',
        message: 'OPENAI_API_KEY is not set; agent "root" cannot start without it.',
        hint: 'Looked for in .env, the process environment and /run/secrets.',
      },
    ])
  })

  test('an alternative will do; without it both are named', () => {
    expect(missing('google/gemini-2.5-flash', { GEMINI_API_KEY: 'x' })).toEqual([])
    expect(missing('google/gemini-2.5-flash', {})[0]?.message).toBe(
      'Neither GOOGLE_API_KEY nor GEMINI_API_KEY is set; agent "root" cannot start without it.',
    )
  })

  test('what a login may supply is a warning', () => {
    expect(missing('chatgpt/gpt-5', {})).toMatchObject([{ severity: 'warning' }])
  })

  test('a secret in the place of a name is not repeated', () => {
    const secret = 'sk-proj-8hT2mVq5Xc9Lr4Wn7Kb1Zd6Y'
    const said = missing('m', {}, `models:\n  m: { provider: openai, model: gpt-4o, token_key: ${secret} }`)
    expect(said).toMatchObject([{ severity: 'error' }])
    expect(JSON.stringify(said.map(({ message, hint }) => [message, hint]))).not.toContain('8hT2')
  })

  test('a reference where a name belongs, and a default that is not understood', () => {
    expect(
      missing('m', {}, 'models:\n  m: { provider: openai, model: gpt-4o, token_key: "${env.KEY}" }')[0]?.hint,
    ).toContain('takes the bare name of a variable: KEY.')
    expect(
      missing(
        'm',
        {},
        'models:\n  m: { provider: openai, model: gpt-4o, base_url: "https://h/${PART:-v1}" }',
      )[0]?.hint,
    ).toContain('understands no default values: write "${PART}"')
  })
})

test.each([
  ['CLOUDFLARE_API_TOKEN', { CF_API_TOKEN: 'x' }, 'CF_API_TOKEN'],
  ['CLOUDFLARE_GATEWAY_ID', { CLOUDFLARE_AI_GATEWAY_ID: 'x' }, 'CLOUDFLARE_AI_GATEWAY_ID'],
  ['CLOUDFLARE_API_TOKEN', { CF_AIG_TOKEN: 'x' }, 'CF_AIG_TOKEN'],
  ['OPENAI_API_KEY', { openai_api_key: 'x' }, 'openai_api_key'],
  ['OPENAI_API_KEY', { OPENAI_APIKEY: 'x' }, 'OPENAI_APIKEY'],
  ['OPENAI_API_KEY', { CF_API_TOKEN: 'x', GEMINI_API_KEY: 'x', XAI_API_KEY: 'x' }, undefined],
  ['CLOUDFLARE_ACCOUNT_ID', { CF_ACCOUNT_ID: '' }, undefined],
  ['HF_TOKEN', { MY_TOKEN: 'x' }, undefined],
])('instead of %s in %j: %s', (name, env, other) => {
  expect(lookAlike(name, env)?.name).toBe(other)
})

test.each([
  ['CLOUDFLARE_ACCOUNT_ID', '023e105f4ecef8ad9ca31a8372d0c353', undefined],
  ['CLOUDFLARE_ACCOUNT_ID', 'someone@example.com', 'holds no account id'],
  ['CLOUDFLARE_ACCOUNT_ID', '023e105f4ecef8ad9ca31a8372d0c35z', 'some here are not hexadecimal'],
  ['CLOUDFLARE_ACCOUNT_ID', '<your account>', 'holds a placeholder'],
  ['CLOUDFLARE_ACCOUNT_ID', 'https://dash.cloudflare.com/023e105f4ecef8ad9ca31a8372d0c353', 'holds a URL'],
  ['CLOUDFLARE_ACCOUNT_ID', ' 023e105f4ecef8ad9ca31a8372d0c353', 'has a blank at an end'],
  ['CLOUDFLARE_GATEWAY_ID', 'my-gateway', undefined],
  ['CLOUDFLARE_GATEWAY_ID', 'prod/compat', 'holds no gateway id'],
  ['CLOUDFLARE_API_TOKEN', "'abc'", 'has quotes'],
  ['CLOUDFLARE_API_TOKEN', 'abc\n', 'has a line break'],
  ['OPENAI_API_KEY', 'changeme', 'holds a placeholder'],
  ['OPENAI_API_KEY', 'sk-anything', undefined],
  ['MY_BASE_URL', 'https://llm.example.com/v1', undefined],
])('%s=%j', (name, value, defect) => {
  const said = formatDefect(name, value)
  if (defect === undefined) expect(said).toBeUndefined()
  else {
    expect(said).toContain(defect)
    expect(said).not.toContain(value.trim())
  }
})
