import { describe, expect, test } from '@jest/globals'
import { lint } from '../../lint.js'
import type { Environment } from '../../api.js'

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
    ).toContain('expects only the name of a variable: KEY.')
    expect(
      missing(
        'm',
        {},
        'models:\n  m: { provider: openai, model: gpt-4o, base_url: "https://h/${PART:-v1}" }',
      )[0]?.hint,
    ).toContain('does not support default values: write "${PART}"')
  })
})
