import { describe, expect, test } from '@jest/globals'
import {
  catalogSource,
  gatewayIdsEndingWith,
  modelIds,
  modelInfo,
  providersOffering,
  sameIdOtherCase,
} from './models.js'
import { provider, providerNames } from './providers.js'

describe('modelIds', () => {
  test('the IDs of a provider', () => {
    expect(modelIds('openai')).toContain('gpt-4o')
    expect(modelIds('cloudflare-ai-gateway')).toContain('openai/gpt-4o')
  })

  test('the older and the newer name have the same IDs', () => {
    expect(modelIds('together').length).toBeGreaterThan(0)
    expect(modelIds('together')).toEqual(modelIds('togetherai'))
  })

  test.each(['ollama', 'dmr', 'acme', 'constructor'])('none for %s', (name) => {
    expect(modelIds(name)).toEqual([])
  })

  test('every catalog that a provider names exists', () => {
    for (const name of providerNames()) {
      if (provider(name)?.catalog) expect([name, modelIds(name).length]).not.toEqual([name, 0])
    }
  })
})

describe('modelInfo', () => {
  test('limits and abilities', () => {
    expect(modelInfo('anthropic', 'claude-3-5-sonnet-20241022')).toEqual({
      id: 'claude-3-5-sonnet-20241022',
      context: 200000,
      output: 8192,
      reasoning: false,
      toolCall: true,
      attachment: true,
      temperature: true,
    })
    expect(modelInfo('anthropic', 'claude-opus-4-8')).toMatchObject({ reasoning: true, temperature: false })
  })

  test('a limit of 0 is not stated, nor is a missing temperature', () => {
    expect(modelInfo('openai', 'gpt-image-1')).toMatchObject({ id: 'gpt-image-1', context: undefined })
    expect(modelInfo('ovhcloud', 'gpt-oss-20b')).toMatchObject({ id: 'gpt-oss-20b', temperature: undefined })
  })

  test('case matters', () => {
    expect(modelInfo('openai', 'GPT-4o')).toBeUndefined()
    expect(sameIdOtherCase('openai', 'GPT-4o')).toBe('gpt-4o')
    expect(sameIdOtherCase('openai', 'gpt-4o')).toBeUndefined()
    expect(sameIdOtherCase('openai', 'gpt-4x')).toBeUndefined()
  })
})

describe('across providers', () => {
  test('gateway IDs by their ending', () => {
    expect(gatewayIdsEndingWith('GPT-4o')).toEqual(['openai/gpt-4o'])
    expect(gatewayIdsEndingWith('@cf/openai/gpt-oss-20b')).toEqual(['workers-ai/@cf/openai/gpt-oss-20b'])
    expect(gatewayIdsEndingWith('openai/gpt-4o')).toEqual([])
    expect(gatewayIdsEndingWith('')).toEqual([])
  })

  test('who offers a model', () => {
    expect(providersOffering('gpt-4o').slice(0, 2)).toEqual(['openai', 'azure'])
    expect(providersOffering('kimi-k2.5')).toContain('moonshot')
    expect(providersOffering('kimi-k2.5')).not.toContain('moonshotai')
    expect(providersOffering('no-such-model')).toEqual([])
  })
})

test('the source is recorded', () => {
  expect(catalogSource).toMatchObject({
    source: 'https://models.dev/api.json',
    date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  })
})
