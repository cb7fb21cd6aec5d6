import { describe, expect, test } from '@jest/globals'
import { decode } from '../decode/decode.js'
import { parseYaml } from '../document/parse.js'
import { buildClient, type Client } from './client.js'
import { readConfig } from './config.js'
import type { ModelSettings } from './client-plan.js'

const PROVIDERS = `providers:
  corp: { base_url: https://llm.example/v1 }
  chat: { base_url: https://llm.example/v1, api_type: openai_chatcompletions }
  resp: { base_url: https://llm.example/v1/, api_type: openai_responses }
  groq: { base_url: https://llm.example/v1 }
  claude: { provider: anthropic, base_url: https://llm.example }
  subscription: { provider: chatgpt }
`
const { data, version } = decode(parseYaml(PROVIDERS).root)
const config = readConfig(data, version)

function client(reference: string, settings: ModelSettings = {}): Client {
  const [provider = '', ...model] = reference.split('/')
  return buildClient(config, { provider, model: model.join('/'), ...settings })
}

const CHAT = 'openai_chatcompletions'
const RESPONSES = 'openai_responses'

describe('the API that requests use', () => {
  test.each([
    // The ID decides for OpenAI itself, …
    ['openai/gpt-4o', CHAT],
    ['openai/gpt-4.1', RESPONSES],
    ['openai/gpt-4.1-mini', RESPONSES],
    ['openai/gpt-5', RESPONSES],
    ['openai/GPT-5-mini', RESPONSES],
    ['openai/gpt-6.1', RESPONSES],
    ['openai/gpt-10', RESPONSES],
    ['openai/o1', RESPONSES],
    ['openai/o3-mini', RESPONSES],
    ['openai/o4-mini', RESPONSES],
    ['openai/codex-mini-latest', RESPONSES],
    ['openai/gpt-3.5-turbo', CHAT],
    ['openai/gpt-oss-120b', CHAT],
    // … its relatives, and user-defined providers.
    ['github-copilot/gpt-5', RESPONSES],
    ['github-copilot/claude-sonnet-4-5', CHAT],
    ['opencode-zen/gpt-5.1-codex', RESPONSES],
    ['opencode/gpt-5', RESPONSES],
    ['opencode-go/gpt-5', CHAT],
    ['corp/openai/gpt-5-mini', RESPONSES],
    ['corp/llama-3.1', CHAT],
    ['groq/gpt-5', RESPONSES],
    ['chat/gpt-5', CHAT],
    ['resp/llama-3.1', RESPONSES],
    // All other aliases use chat completions.
    ['cloudflare-ai-gateway/openai/gpt-5-mini', CHAT],
    ['cloudflare-workers-ai/@cf/openai/gpt-oss-120b', CHAT],
    ['mistral/codex-mini', CHAT],
    ['azure/gpt-5', CHAT],
    ['openrouter/openai/gpt-5', CHAT],
    ['chatgpt/gpt-4o', RESPONSES],
    ['subscription/gpt-4o', RESPONSES],
    ['anthropic/claude-sonnet-4-5', 'anthropic'],
    ['claude/claude-sonnet-4-5', 'anthropic'],
    ['google/gemini-2.5-flash', 'google'],
    ['dmr/ai/qwen3', 'dmr'],
    ['amazon-bedrock/x', 'amazon-bedrock'],
    ['nowhere/x', ''],
  ])('%s: %s', (reference, api) => {
    expect(client(reference).wireApi).toBe(api)
  })

  test.each([
    ['openai/gpt-5', CHAT, CHAT],
    ['openai/gpt-4o', RESPONSES, RESPONSES],
    ['openai/gpt-5', 'openai', RESPONSES],
    ['cloudflare-ai-gateway/openai/gpt-4o', RESPONSES, RESPONSES],
    ['cloudflare-ai-gateway/openai/gpt-5', 'openai', CHAT],
    ['anthropic/claude-sonnet-4-5', CHAT, CHAT],
    ['resp/llama-3.1', CHAT, CHAT],
    ['chatgpt/gpt-4o', CHAT, RESPONSES],
  ])('%s with the api_type %s: %s', (reference, type, api) => {
    expect(client(reference, { provider_opts: { api_type: type } }).wireApi).toBe(api)
  })
})

describe('the address of a request', () => {
  test.each([
    ['openai/gpt-4o', 'https://api.openai.com/v1/chat/completions'],
    ['openai/gpt-5', 'https://api.openai.com/v1/responses'],
    ['anthropic/claude-sonnet-4-5', 'https://api.anthropic.com/v1/messages'],
    ['claude/claude-sonnet-4-5', 'https://llm.example/v1/messages'],
    ['corp/gpt-5', 'https://llm.example/v1/responses'],
    ['resp/x', 'https://llm.example/v1/responses'],
    [
      'cloudflare-ai-gateway/openai/gpt-5',
      'https://gateway.ai.cloudflare.com/v1/${CLOUDFLARE_ACCOUNT_ID}/${CLOUDFLARE_GATEWAY_ID}/compat/chat/completions',
    ],
    ['azure/gpt-5', undefined],
    ['google/gemini-2.5-flash', undefined],
    ['dmr/ai/qwen3', undefined],
    ['amazon-bedrock/x', undefined],
  ])('%s: %s', (reference, url) => {
    expect(client(reference).requestUrl).toBe(url)
  })

  test('of a base URL with a query is not known', () => {
    expect(client('openai/gpt-4o', { base_url: 'https://llm.example/v1?key=1' }).requestUrl).toBeUndefined()
  })
})
