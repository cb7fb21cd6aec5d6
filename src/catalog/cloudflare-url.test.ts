import { expect, test } from '@jest/globals'
import { bareIdProvider, serviceOf } from './cloudflare-url.js'

const ACCOUNT = '023e105f4ecef8ad9ca31a8372d0c353'
const GATEWAY = `https://gateway.ai.cloudflare.com/v1/${ACCOUNT}/prod`
const REST = `https://api.cloudflare.com/client/v4/accounts/${ACCOUNT}/ai`

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

test.each([
  [`${GATEWAY}/openai`, 'openai'],
  [`${GATEWAY}/openai/`, 'openai'],
  [`${GATEWAY}/workers-ai/v1`, 'workers-ai'],
  ['https://gateway.ai.cloudflare.com/v1/${ROUTE}/workers-ai/v1', 'workers-ai'],
  [`${GATEWAY}/workers-ai`, undefined],
  [`${GATEWAY}/groq/openai`, undefined],
  [`https://gateway.ai.cloudflare.com/v1/${ACCOUNT}/openai`, undefined],
  [`https://gateway.ai.cloudflare.com/v1/${ACCOUNT}/openai/compat`, undefined],
  ['https://example.com/v1/a/b/openai', undefined],
  [undefined, undefined],
])('bareIdProvider(%s)', (url, provider) => {
  expect(bareIdProvider(url)).toBe(provider)
})
