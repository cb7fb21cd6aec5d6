import { describe, expect, test } from '@jest/globals'
import type { Diagnostic } from '../../diagnostic.js'
import { lint } from '../../lint.js'

const ACCOUNT = '023e105f4ecef8ad9ca31a8372d0c353'
const GATEWAY = `https://gateway.ai.cloudflare.com/v1/${ACCOUNT}/prod`
const REST = `https://api.cloudflare.com/client/v4/accounts/${ACCOUNT}/ai`

function source(url: string, provider: string): string {
  return `models:\n  m: { provider: ${provider}, model: x, base_url: ${JSON.stringify(url)} }\n`
}

/** What the rule reports for the base URL of a model. */
function found(url: string, provider = 'openai'): Diagnostic | undefined {
  return lint(source(url, provider)).diagnostics.find(({ ruleId }) => ruleId === 'invalid-cloudflare-url')
}

describe('a base_url on a Cloudflare host', () => {
  test.each([
    `${GATEWAY}/compat`,
    `${GATEWAY}/compat/`,
    `${GATEWAY}/openai`,
    `${GATEWAY}/workers-ai/v1`,
    `${GATEWAY}/custom-acme/v1`,
    `${GATEWAY}/grok`,
    `${GATEWAY}/perplexity-ai`,
    `https://gateway.ai.cloudflare.com/v1/${ACCOUNT}/xai/compat`,
    'https://gateway.ai.cloudflare.com/v1/$ACC/${env.GW}/compat',
    `https://gateway.ai.cloudflare.com/v1/${ACCOUNT}/openai/compat`,
    'https://gateway.ai.cloudflare.com/v1/${CF_ROUTE}/compat',
    'https://gateway.ai.cloudflare.com/v1/${CF_ROUTE}',
    'https://gateway.ai.cloudflare.com/${CF_ROUTE}',
    `${REST}/v1`,
    'https://api.cloudflare.com/client/v4/accounts/${CLOUDFLARE_ACCOUNT_ID}/ai/v1/',
    '${GATEWAY_URL}',
    'https://llm.example.com/v1/chat/completions',
    '',
  ])('%s is correct', (url) => {
    expect(found(url)).toBeUndefined()
  })

  test.each([
    [`${GATEWAY}/compat/chat/completions`, 'appends "/chat/completions" itself', `${GATEWAY}/compat`],
    [`${GATEWAY}/compat/v1/chat/completions`, 'appends "/chat/completions" itself', `${GATEWAY}/compat`],
    [`${GATEWAY}/chat/completions`, 'no endpoint ("/compat")', `${GATEWAY}/compat`],
    [`${GATEWAY}/compat/responses`, 'appends "/responses" itself', `${GATEWAY}/compat`],
    [`${GATEWAY}/compat/v1`, 'does not serve the path "/v1" after "/compat"', `${GATEWAY}/compat`],
    [
      `//gateway.ai.cloudflare.com/v1/${ACCOUNT}/prod/compat`,
      'no "https://" before "gateway.ai.cloudflare.com"',
      `${GATEWAY}/compat`,
    ],
    [`${GATEWAY}/xai`, 'has no endpoint "/xai"', `${GATEWAY}/grok`],
    [`${GATEWAY}/x-ai/v1`, 'has no endpoint "/x-ai"', `${GATEWAY}/grok/v1`],
    [`${GATEWAY}/cerebras-ai`, 'has no endpoint "/cerebras-ai"', `${GATEWAY}/cerebras`],
    [`${GATEWAY}/perplexity`, 'has no endpoint "/perplexity"', `${GATEWAY}/perplexity-ai`],
    [`${GATEWAY}/workers-ai`, 'own API, but this client', `${GATEWAY}/workers-ai/v1`],
    [`${GATEWAY}/anthropic`, 'own API, but this client', undefined],
    [GATEWAY, 'no endpoint ("/compat")', undefined],
    [`https://gateway.ai.cloudflare.com/v1/${ACCOUNT}/compat`, 'has no gateway ID.', undefined],
    ['https://gateway.ai.cloudflare.com/v1/prod/compat', 'has no account ID.', undefined],
    ['https://gateway.ai.cloudflare.com/v1/compat', 'has no account ID and no gateway ID.', undefined],
    ['https://gateway.ai.cloudflare.com', 'has no account ID and no gateway ID.', undefined],
    [`https://gateway.ai.cloudflare.com/v1/${ACCOUNT}//compat`, 'has no gateway ID.', undefined],
    ['https://gateway.ai.cloudflare.com/v1/acme/prod/compat', '"acme" is not a valid account ID', undefined],
    [`https://gateway.ai.cloudflare.com/${ACCOUNT}/prod/compat`, 'has no "/v1" after the host', undefined],
    [
      'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway_id}/compat',
      '"{account_id}" is sent unexpanded',
      undefined,
    ],
    [
      'https://gateway.ai.cloudflare.com/v1/$(ACCOUNT)/prod/compat',
      '"$(ACCOUNT)" is sent unexpanded',
      undefined,
    ],
    [
      'https://gateway.ai.cloudflare.com/v1/{{ACCOUNT}}/prod/compat',
      '"{{ACCOUNT}}" is sent unexpanded',
      undefined,
    ],
    [
      'https://gateway.ai.cloudflare.com/v1/%ACCOUNT%/prod/compat',
      '"%ACCOUNT%" is sent unexpanded',
      undefined,
    ],
    [
      'https://gateway.ai.cloudflare.com/v1/<ACCOUNT>/prod/compat',
      '"<ACCOUNT>" is sent unexpanded',
      undefined,
    ],
    [REST, 'has no "/v1" after "/ai"', `${REST}/v1`],
    [`${REST}/v1/chat/completions`, 'appends "/chat/completions" itself', `${REST}/v1`],
    [`${REST}/run/@cf/meta/llama-3.1-8b-instruct`, 'is not a path of', undefined],
    ['https://api.cloudflare.com/client/v4/accounts/ai/v1', 'has no account ID.', undefined],
    ['https://api.cloudflare.com/client/v4/ai/v1', 'does not start with "/client/v4/accounts/"', undefined],
  ])('%s', (url, message, replacement) => {
    const diagnostic = found(url)
    expect(diagnostic?.message).toContain(message)
    expect(diagnostic?.fix?.edits.map(({ newText }) => newText)).toEqual(replacement && [`"${replacement}"`])
  })

  test.each([
    [`${GATEWAY}/compat/chat/completions`, '/chat/completions'],
    [`${GATEWAY}/compat/v1`, '/v1'],
    [`//gateway.ai.cloudflare.com/v1/${ACCOUNT}/prod/compat`, 'gateway.ai.cloudflare.com'],
    [`${GATEWAY}/workers-ai`, 'workers-ai'],
    ['https://gateway.ai.cloudflare.com/v1/acme/prod/compat', 'acme'],
    ['https://gateway.ai.cloudflare.com/v1/{account_id}/prod/compat', '{account_id}'],
    [`${REST}/run/@cf/meta/llama-3.1-8b-instruct`, '/ai/run/@cf/meta/llama-3.1-8b-instruct'],
  ])('in %s, the range is "%s"', (url, part) => {
    const { start, end } = found(url)?.range ?? {}
    expect(source(url, 'openai').slice(start?.offset, end?.offset)).toBe(part)
  })

  test('depends on the API that the client uses', () => {
    expect(found(`${GATEWAY}/compat`, 'anthropic')?.message).toContain('this client uses another API')
    expect(found(`${GATEWAY}/anthropic`, 'anthropic')).toBeUndefined()
  })
})

test.each([
  [
    `https://gateway.ai.cloudflare.com/v1/${ACCOUNT}/compat`,
    `https://gateway.ai.cloudflare.com/v1/${ACCOUNT}/\${CLOUDFLARE_GATEWAY_ID}/compat`,
  ],
  [
    'https://gateway.ai.cloudflare.com/v1/prod/compat',
    'https://gateway.ai.cloudflare.com/v1/${CLOUDFLARE_ACCOUNT_ID}/prod/compat',
  ],
  [
    'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway_id}/compat',
    'https://gateway.ai.cloudflare.com/v1/${CLOUDFLARE_ACCOUNT_ID}/${CLOUDFLARE_GATEWAY_ID}/compat',
  ],
  [
    'https://gateway.ai.cloudflare.com/v1/acme/prod/workers-ai/v1',
    'https://gateway.ai.cloudflare.com/v1/${CLOUDFLARE_ACCOUNT_ID}/prod/compat',
  ],
  [GATEWAY, `${GATEWAY}/compat`],
  [
    'https://api.cloudflare.com/client/v4/accounts/<id>/ai',
    'https://api.cloudflare.com/client/v4/accounts/${CLOUDFLARE_ACCOUNT_ID}/ai/v1',
  ],
])('for %s the hint suggests %s', (url, right) => {
  expect(found(url)?.hint).toContain(`Write "${right}", or use the provider`)
})
