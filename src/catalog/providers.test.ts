import { describe, expect, test } from '@jest/globals'
import { isKnownProvider, provider, providerByCase, providerNames, providerSynonyms } from './providers.js'

describe('provider', () => {
  test('a core provider has no URL', () => {
    for (const name of ['openai', 'anthropic', 'google', 'dmr', 'amazon-bedrock']) {
      expect(provider(name)).toMatchObject({ kind: 'core' })
      expect(provider(name)).not.toHaveProperty('baseUrl')
    }
  })

  test('an alias has a URL and a token', () => {
    expect(provider('groq')).toEqual({
      name: 'groq',
      kind: 'alias',
      apiType: 'openai',
      baseUrl: 'https://api.groq.com/openai/v1',
      tokenKey: 'GROQ_API_KEY',
      catalog: 'groq',
      knownTo: true,
    })
  })

  test('some lack one of them', () => {
    expect(provider('azure')?.baseUrl).toBeUndefined()
    expect(provider('ollama')?.tokenKey).toBeUndefined()
    expect(provider('chatgpt')).toMatchObject({
      tokenKey: 'CHATGPT_OAUTH_TOKEN',
      baseUrl: 'https://chatgpt.com/backend-api/codex',
    })
  })

  test.each([
    ['google', 'GEMINI_API_KEY'],
    ['github-copilot', 'GH_TOKEN'],
  ])('%s accepts %s instead', (name, variable) => {
    expect(provider(name)?.alternatives).toEqual([variable])
  })

  test.each([
    ['fireworks', 'fireworks-ai'],
    ['together', 'togetherai'],
    ['moonshot', 'moonshotai'],
    ['opencode-zen', 'opencode'],
  ])('%s is now %s', (older, newer) => {
    const { name: _older, now, knownTo, ...shared } = provider(older) ?? { name: '', knownTo: false }
    expect([now, knownTo]).toEqual([newer, true])
    expect(provider(newer)).toEqual({ ...shared, name: newer, formerly: older, knownTo: false })
  })

  test.each(['constructor', '__proto__', '_meta', '', 'OpenAI', ' openai'])(
    'nothing is known of "%s"',
    (name) => {
      expect(provider(name)).toBeUndefined()
    },
  )
})

describe('names', () => {
  test('evaluators are not model providers', () => {
    expect(provider('typesafe')?.kind).toBe('evaluator')
    expect(isKnownProvider('typesafe')).toBe(false)
    expect(providerNames()).not.toContain('typesafe')
  })

  test('the checked release knows 5 core providers and 25 aliases', () => {
    const infos = providerNames().map(provider)
    expect(infos.filter((info) => info?.knownTo)).toHaveLength(30)
  })

  test('API types are not provider names', () => {
    expect(isKnownProvider('openai_responses')).toBe(false)
  })

  test('finds a name in another case', () => {
    expect(providerByCase('OpenAI')).toBe('openai')
    expect(providerByCase('openai')).toBeUndefined()
    expect(providerByCase('Acme')).toBeUndefined()
  })
})

describe('providerSynonyms', () => {
  test.each([
    ['gemini', ['google']],
    ['Azure_OpenAI', ['azure']],
    ['model runner', ['dmr']],
    ['cloudflare', ['cloudflare-ai-gateway', 'cloudflare-workers-ai']],
    ['groq', []],
    ['constructor', []],
  ])('%s', (name, meant) => {
    expect(providerSynonyms(name)).toEqual(meant)
  })

  test('all lead to names that the checked release accepts', () => {
    for (const wrong of [
      'bedrock',
      'copilot',
      'workers-ai',
      'ai-gateway',
      'claude',
      'gpt',
      'hf',
      'grok',
      'aws',
      'vertex',
      'docker',
      'kimi',
      'together-ai',
    ]) {
      const meant = providerSynonyms(wrong)
      expect(meant).toHaveLength(1)
      expect(provider(meant[0] ?? '')?.knownTo).toBe(true)
    }
  })
})
