import { describe, expect, test } from '@jest/globals'
import { lint } from '../lint.js'
import type { Environment } from '../api.js'

const gateway = {
  CLOUDFLARE_ACCOUNT_ID: '023e105f4ecef8ad9ca31a8372d0c353',
  CLOUDFLARE_GATEWAY_ID: 'prod',
  CLOUDFLARE_API_TOKEN: 'set',
}

function said(yaml: string, ruleId: string, env: Environment | false = false): string[] {
  return lint(yaml, { env })
    .diagnostics.filter((diagnostic) => diagnostic.ruleId === ruleId)
    .map(({ severity, message }) => `${severity}: ${message}`)
}

function withAgent(yaml: string, model: string): string {
  return `${yaml}\nagents:\n  root: { model: ${model}, description: d, instruction: i }\n`
}

describe('what docker-agent does unexpectedly', () => {
  test('a provider based on an alias inherits neither base URL nor token, and needs no variable', () => {
    const yaml = withAgent('providers:\n  gw: { provider: cloudflare-ai-gateway }', 'gw/openai/gpt-4o')
    expect(said(yaml, 'alias-not-inherited')).toEqual([
      'warning: Provider "gw" inherits neither base URL nor token from "cloudflare-ai-gateway", so its requests go to api.openai.com without a token.',
    ])
    expect(said(yaml, 'missing-env', {})).toEqual([])
  })

  test("with a token_key, another vendor's secret goes to OpenAI", () => {
    const yaml = withAgent('providers:\n  gw: { provider: groq, token_key: GROQ_API_KEY }', 'gw/llama')
    expect(said(yaml, 'alias-not-inherited')).toEqual([
      'warning: Provider "gw" inherits no base URL from "groq", so its requests go to api.openai.com with the value of GROQ_API_KEY.',
    ])
  })

  test('with a base_url on the model, the token of its alias is still required', () => {
    const yaml = withAgent(
      'models:\n  m: { provider: cloudflare-ai-gateway, model: openai/gpt-4o, base_url: "https://gateway.ai.cloudflare.com/v1/023e105f4ecef8ad9ca31a8372d0c353/prod/compat" }',
      'm',
    )
    expect(said(yaml, 'missing-env', {})).toEqual([
      'error: CLOUDFLARE_API_TOKEN is not set; agent "root" cannot start without it.',
    ])
  })

  test('the Anthropic client ignores token_key', () => {
    const yaml = withAgent(
      'models:\n  m: { provider: anthropic, model: claude-sonnet-4-5, token_key: MY_KEY }',
      'm',
    )
    expect(said(yaml, 'missing-env', { MY_KEY: 'set' })).toEqual([
      'error: ANTHROPIC_API_KEY is not set; agent "root" cannot start without it.',
    ])
  })

  test('a variable set to an empty string is missing', () => {
    const yaml = withAgent('', 'cloudflare-ai-gateway/openai/gpt-4o')
    expect(said(yaml, 'missing-env', { ...gateway, CLOUDFLARE_API_TOKEN: '' })).toEqual([
      'error: CLOUDFLARE_API_TOKEN is set but empty; agent "root" cannot start without it.',
    ])
    expect(said(yaml, 'missing-env', gateway)).toEqual([])
  })

  test('headers are not expanded, and "authorization" in any case replaces the token', () => {
    const yaml = withAgent(
      'models:\n  m: { provider: cloudflare-ai-gateway, model: openai/gpt-4o, provider_opts: { http_headers: { AUTHORIZATION: "Bearer $OTHER" } } }',
      'm',
    )
    expect(said(yaml, 'gateway-auth-header')).toEqual([
      'warning: Header "AUTHORIZATION" replaces the bearer token from CLOUDFLARE_API_TOKEN, and is sent with "$OTHER" unexpanded.',
    ])
    expect(said(yaml, 'unexpanded-header')).toEqual([])
  })
})
