import { describe, expect, test } from '@jest/globals'
import { serviceOf, suggestedUrl, urlProblem } from './cloudflare-url.js'

const ACCOUNT = '023e105f4ecef8ad9ca31a8372d0c353'
const GATEWAY = `https://gateway.ai.cloudflare.com/v1/${ACCOUNT}/prod`
const REST = `https://api.cloudflare.com/client/v4/accounts/${ACCOUNT}/ai`

describe('urlProblem', () => {
  test.each([
    `${GATEWAY}/compat`,
    `${GATEWAY}/compat/`,
    `${GATEWAY}/openai`,
    `${GATEWAY}/workers-ai/v1`,
    `${GATEWAY}/custom-acme/v1`,
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
  ])('nothing about %s', (url) => {
    expect(urlProblem(url, true)).toBeUndefined()
  })

  test.each([
    [`${GATEWAY}/compat/chat/completions`, 'appends "/chat/completions"', `${GATEWAY}/compat`],
    [`${GATEWAY}/compat/v1/chat/completions`, 'appends "/chat/completions"', `${GATEWAY}/compat`],
    [`${GATEWAY}/chat/completions`, 'lacks the endpoint', `${GATEWAY}/compat`],
    [`${GATEWAY}/compat/responses`, 'appends "/responses"', `${GATEWAY}/compat`],
    [`${GATEWAY}/compat/v1`, 'followed by "/v1"', `${GATEWAY}/compat`],
    [`//gateway.ai.cloudflare.com/v1/${ACCOUNT}/prod/compat`, 'without "https://"', `${GATEWAY}/compat`],
    [`${GATEWAY}/workers-ai`, 'own API', `${GATEWAY}/workers-ai/v1`],
    [`${GATEWAY}/anthropic`, 'own API', undefined],
    [GATEWAY, 'lacks the endpoint', undefined],
    [`https://gateway.ai.cloudflare.com/v1/${ACCOUNT}/compat`, 'lacks the gateway', undefined],
    ['https://gateway.ai.cloudflare.com/v1/prod/compat', 'lacks the account', undefined],
    ['https://gateway.ai.cloudflare.com/v1/compat', 'lacks the account and the gateway', undefined],
    ['https://gateway.ai.cloudflare.com', 'lacks the account and the gateway', undefined],
    [`https://gateway.ai.cloudflare.com/v1/${ACCOUNT}//compat`, 'lacks the gateway', undefined],
    [
      'https://gateway.ai.cloudflare.com/v1/acme/prod/compat',
      '"acme" stands where the account id belongs',
      undefined,
    ],
    [`https://gateway.ai.cloudflare.com/${ACCOUNT}/prod/compat`, 'lacks "/v1"', undefined],
    [
      'https://gateway.ai.cloudflare.com/v1/{account_id}/{gateway_id}/compat',
      '"{account_id}" is sent',
      undefined,
    ],
    ['https://gateway.ai.cloudflare.com/v1/$(ACCOUNT)/prod/compat', '"$(ACCOUNT)" is sent', undefined],
    ['https://gateway.ai.cloudflare.com/v1/{{ACCOUNT}}/prod/compat', '"{{ACCOUNT}}" is sent', undefined],
    ['https://gateway.ai.cloudflare.com/v1/%ACCOUNT%/prod/compat', '"%ACCOUNT%" is sent', undefined],
    ['https://gateway.ai.cloudflare.com/v1/<ACCOUNT>/prod/compat', '"<ACCOUNT>" is sent', undefined],
    [REST, 'lacks "/v1"', `${REST}/v1`],
    [`${REST}/v1/chat/completions`, 'appends', `${REST}/v1`],
    [`${REST}/run/@cf/meta/llama-3.1-8b-instruct`, 'no path of the REST API', undefined],
    ['https://api.cloudflare.com/client/v4/accounts/ai/v1', 'lacks the account', undefined],
    ['https://api.cloudflare.com/client/v4/ai/v1', 'does not begin', undefined],
  ])('%s', (url, message, replacement) => {
    const problem = urlProblem(url, true)
    expect(problem?.message).toContain(message)
    expect(problem?.replacement).toBe(replacement)
    if (problem?.stretch) expect(url).toContain(problem.stretch)
  })

  test('another client at /compat', () => {
    expect(urlProblem(`${GATEWAY}/compat`, false)?.message).toContain('another API')
    expect(urlProblem(`${GATEWAY}/anthropic`, false)).toBeUndefined()
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
])('suggestedUrl(%s)', (url, right) => {
  expect(suggestedUrl(url)).toBe(right)
})

test.each([
  [`${GATEWAY}/compat`, 'compat'],
  [`${GATEWAY}/openai`, 'native'],
  [`${REST}/v1`, 'rest'],
  ['https://GATEWAY.ai.cloudflare.com:443/v1/a/b/compat', 'compat'],
  ['https://gateway.ai.cloudflare.com.example.com/compat', undefined],
  [undefined, undefined],
])('serviceOf(%s)', (url, service) => {
  expect(serviceOf(url)).toBe(service)
})
