import { describe, expect, test } from '@jest/globals'
import type { Diagnostic } from '../../diagnostic.js'
import { lint } from '../../lint.js'
import type { Environment } from '../../api.js'

function missing(model: string, env: Environment, more = ''): readonly Diagnostic[] {
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
        hint: 'Run "export OPENAI_API_KEY=…". Looked for in .env, the process environment and /run/secrets.',
        data: { variables: ['OPENAI_API_KEY'] },
      },
    ])
  })

  test('an alternative will do; without it both are named', () => {
    expect(missing('google/gemini-2.5-flash', { GEMINI_API_KEY: 'x' })).toEqual([])
    expect(missing('google/gemini-2.5-flash', {})[0]?.message).toBe(
      'GOOGLE_API_KEY (or GEMINI_API_KEY) is not set; agent "root" cannot start without it.',
    )
  })

  test('GOOGLE_GENAI_USE_VERTEXAI selects Vertex AI, unless it is off', () => {
    const names = (value: string): (readonly string[] | undefined)[] =>
      missing('google/gemini-2.5-flash', { GOOGLE_GENAI_USE_VERTEXAI: value }).map(
        ({ data }) => data?.variables,
      )
    expect(names('true')).toEqual([['GOOGLE_CLOUD_LOCATION', 'GOOGLE_CLOUD_PROJECT']])
    expect(names('false')).toEqual([['GOOGLE_API_KEY']])
    expect(names('')).toEqual([['GOOGLE_API_KEY']])
  })

  test('one diagnostic names all variables of a place, in a fixed order', () => {
    const [first, ...others] = missing('cloudflare-ai-gateway/openai/gpt-4o', { CF_API_TOKEN: 'x' })
    expect(others).toEqual([])
    expect(first?.message).toBe(
      'CLOUDFLARE_ACCOUNT_ID, CLOUDFLARE_GATEWAY_ID and CLOUDFLARE_API_TOKEN are not set; agent "root" cannot start without them.',
    )
    expect(first?.hint).toMatch(
      /^CF_API_TOKEN is set; docker-agent reads CLOUDFLARE_API_TOKEN\. Run "export CLOUDFLARE_ACCOUNT_ID=… CLOUDFLARE_GATEWAY_ID=…"\. Looked/,
    )
    expect(first?.data?.variables).toEqual([
      'CLOUDFLARE_ACCOUNT_ID',
      'CLOUDFLARE_GATEWAY_ID',
      'CLOUDFLARE_API_TOKEN',
    ])
  })

  test('an empty variable is said to be empty', () => {
    expect(missing('cloudflare-workers-ai/@cf/x/y', { CLOUDFLARE_API_TOKEN: '' })[0]?.message).toBe(
      'CLOUDFLARE_ACCOUNT_ID is not set, and CLOUDFLARE_API_TOKEN is set but empty; agent "root" cannot start without them.',
    )
  })

  test('two models of a list are two places', () => {
    const found = missing('"openai/gpt-4o, mistral/mistral-small-latest"', {})
    expect(found.map(({ data }) => data?.variables)).toEqual([['OPENAI_API_KEY'], ['MISTRAL_API_KEY']])
  })

  test('what a login may supply is a warning', () => {
    expect(missing('chatgpt/gpt-5', {})).toMatchObject([{ severity: 'warning' }])
  })

  test('a secret in the place of a name is not repeated', () => {
    const secret = 'sk-proj-8hT2mVq5Xc9Lr4Wn7Kb1Zd6Y'
    const said = missing('m', {}, `models:\n  m: { provider: openai, model: gpt-4o, token_key: ${secret} }`)
    expect(said).toMatchObject([{ severity: 'error' }])
    expect(JSON.stringify(said.map(({ message, hint, data }) => [message, hint, data]))).not.toContain('8hT2')
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
