import { describe, expect, test } from '@jest/globals'
import data from '../data/gateway.json' with { type: 'json' }
import { gatewayPrefix, gatewayPrefixes, gatewayPrefixesDate, prefixFor, restPrefix } from './gateway.js'

describe('gatewayPrefix', () => {
  test.each([
    'openai/gpt-4o',
    'workers-ai/@cf/meta/x',
    'google-vertex-ai/google/gemini-2.5-flash',
    'dynamic/support',
    'custom-acme/m',
    'custom-Acme-2/m',
    'cloudflare/auto',
    'cloudflare/${MODEL}',
    'aws-bedrock/us.anthropic.claude-haiku-4-5-20251001-v1:0',
    'azure-openai/chat-prod',
  ])('%s is known', (id) => {
    expect(gatewayPrefix(id)).toEqual({ prefix: id.slice(0, id.indexOf('/')), known: true })
  })

  test.each([
    ['google/gemini-2.5-flash', { prefix: 'google', known: false, replacement: 'google-ai-studio' }],
    ['gemini/gemini-2.5-flash', { prefix: 'gemini', known: false, replacement: 'google-ai-studio' }],
    ['xai/grok-4', { prefix: 'xai', known: false, replacement: 'grok' }],
    ['x-ai/grok-4', { prefix: 'x-ai', known: false, replacement: 'grok' }],
    ['perplexity-ai/sonar', { prefix: 'perplexity-ai', known: false, replacement: 'perplexity' }],
    [
      'google-vertex/google/gemini',
      { prefix: 'google-vertex', known: false, replacement: 'google-vertex-ai' },
    ],
    ['moonshotai/kimi-k2', { prefix: 'moonshotai', known: false }],
    ['alibaba/qwen3', { prefix: 'alibaba', known: false }],
    [' openai/gpt-4o', { prefix: ' openai', known: false, replacement: 'openai' }],
    ['OpenAI/gpt-4o', { prefix: 'OpenAI', known: false, replacement: 'openai' }],
    ['cloudflare/x', { prefix: 'cloudflare', known: false, models: ['auto'] }],
    ['Cloudflare/Auto', { prefix: 'Cloudflare', known: false, replacement: 'cloudflare', models: ['auto'] }],
    [
      'cloudflare/@cf/meta/x',
      { prefix: 'cloudflare', known: false, replacement: 'workers-ai', models: ['auto'] },
    ],
    ['bedrock/x', { prefix: 'bedrock', known: false, replacement: 'aws-bedrock' }],
    ['custom/house', { prefix: 'custom', known: false }],
    ['acme/x', { prefix: 'acme', known: false }],
    ['@cf/meta/x', { prefix: '@cf', known: false }],
    ['custom-/x', { prefix: 'custom-', known: false }],
    ['gpt-4o', { prefix: '', known: false }],
    ['/gpt-4o', { prefix: '', known: false }],
    ['constructor/x', { prefix: 'constructor', known: false }],
    ['', { prefix: '', known: false }],
  ])('%s', (id, expected) => {
    expect(gatewayPrefix(id)).toEqual(expected)
  })
})

describe('prefixFor', () => {
  test.each(['@cf/meta/llama-3.1-8b-instruct', '@hf/thebloke/zephyr'])('%s is certainly Workers AI', (id) => {
    expect(prefixFor(id)).toEqual({ prefix: 'workers-ai', id: `workers-ai/${id}`, certain: true })
  })

  test.each([
    ['gpt-4o', 'openai/gpt-4o'],
    ['GPT-4o', 'openai/gpt-4o'],
    ['claude-sonnet-4-5', 'anthropic/claude-sonnet-4-5'],
    ['claude-sonnet-4-5-20250929', 'anthropic/claude-sonnet-4-5-20250929'],
    ['o3', 'openai/o3'],
    ['o1-preview', 'openai/o1-preview'],
    ['gemini-2.5-flash', 'google-ai-studio/gemini-2.5-flash'],
    ['grok-4', 'grok/grok-4'],
    ['mistral-large-latest', 'mistral/mistral-large-latest'],
    ['command-r', 'cohere/command-r'],
    ['deepseek-chat', 'deepseek/deepseek-chat'],
    ['sonar', 'perplexity/sonar'],
  ])('%s is a guess', (bare, id) => {
    expect(prefixFor(bare)).toEqual({ prefix: id.slice(0, id.indexOf('/')), id, certain: false })
  })

  test.each([
    'gpt-oss-120b',
    'llama-3.3-70b-versatile',
    'mistral-7b-instruct-v0.1',
    'my-model',
    'o1x',
    'openai/gpt-4o',
    'custom-acme/gpt-4',
    '@cf/',
    '',
    'dynamic/x',
  ])('nothing for "%s"', (id) => {
    expect(prefixFor(id)).toBeUndefined()
  })
})

test.each([
  ['google/gemini-2.5-flash', 'google'],
  ['xai/grok-4', 'xai'],
  ['moonshotai/kimi-k2', 'moonshotai'],
  ['alibaba/qwen3', 'alibaba'],
  ['dynamic/support', 'dynamic'],
  ['custom/house', 'custom'],
  ['Google/gemini', undefined],
  ['google-ai-studio/gemini', undefined],
  ['gpt-4o', undefined],
])('restPrefix(%s)', (id, prefix) => {
  expect(restPrefix(id)?.prefix).toBe(prefix)
})

test('the data is consistent', () => {
  expect(gatewayPrefixesDate).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  for (const { prefix, example } of data.prefixes)
    expect(gatewayPrefix(example)).toEqual({ prefix, known: true })
  for (const right of Object.values(data.wrongPrefixes)) expect(gatewayPrefixes).toContain(right)
  const rows = [...data.prefixes, ...data.restPrefixes, ...data.headers, ...data.nativePaths]
  for (const { date, source } of rows) {
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(source).toMatch(/^developers\.cloudflare\.com\//)
  }
})
