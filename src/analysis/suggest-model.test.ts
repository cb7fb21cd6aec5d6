import { describe, expect, test } from '@jest/globals'
import { readConfig } from './config.js'
import { adviseModel } from './suggest-model.js'

const config = readConfig(
  {
    models: { smart: { provider: 'openai', model: 'gpt-4o' } },
    providers: { house: { base_url: 'https://llm.example.com' } },
  },
  16,
)

describe('adviseModel', () => {
  test.each([
    ['openai:gpt-4o', 'openai/gpt-4o', true],
    ['house:gpt-4o', 'house/gpt-4o', true],
    ['OpenAI:gpt-4o', 'openai/gpt-4o', false],
    ['gemini:gemini-2.5-flash', 'google/gemini-2.5-flash', false],
    ['smrt', 'smart', false],
    ['Smart', 'smart', true],
    ['gpt-4o', 'openai/gpt-4o', false],
    ['claude-sonnet-4-5', 'anthropic/claude-sonnet-4-5', false],
    ['claude-sonnet-99', 'anthropic/claude-sonnet-99', false],
  ])('%s → %s', (text, replacement, certain) => {
    expect(adviseModel(config, text).replacement).toEqual({ text: replacement, certain })
  })

  test.each([
    ['openai', /add a model/],
    ['openai/', /add a model/],
    ['/gpt-4o', /provider in front/],
    ['qwertz', /Name "smart", or write provider\/model/],
    ['llama3:8b', /Name "smart", or write provider\/model/],
  ])('%s: a hint only', (text, hint) => {
    const advice = adviseModel(config, text)
    expect(advice.replacement).toBeUndefined()
    expect(advice.hint).toMatch(hint)
  })
})
