import { expect, test } from '@jest/globals'
import { lint } from '../lint.js'

const FILE = 'agents:\n  root: { model: corp/house, description: d, instruction: i }\n'
const CORP = { base_url: 'https://llm.example.com/v1', token_key: 'CORP_TOKEN' }

test('a provider of the user is found, and its variable is needed', () => {
  const { diagnostics, models } = lint(FILE, { env: {}, userProviders: { corp: CORP } })
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'CORP_TOKEN is not set; agent "root" cannot start without it.',
  ])
  expect(models).toMatchObject([{ provider: 'corp', model: 'house', baseUrl: CORP.base_url }])
})

test('its compaction model is followed, from the reference to the provider', () => {
  const corp = { ...CORP, compaction_model: 'mistral/mistral-small-latest' }
  expect(lint(FILE, { env: false, userProviders: { corp } }).models[1]).toMatchObject({
    use: 'compaction',
    reference: corp.compaction_model,
    path: ['agents', 'root', 'model'],
  })
})

test.each([
  ['without a base URL', { token_key: 'X' }],
  ['with a wrong API type', { ...CORP, api_type: 'openai' }],
])('an entry %s is skipped', (_, corp) => {
  expect(lint(FILE, { env: false, userProviders: { corp } }).diagnostics).toMatchObject([
    { ruleId: 'unknown-provider' },
  ])
})

test('a provider of the file wins', () => {
  const file = `providers:\n  corp: { base_url: https://own.example.com/v1 }\n${FILE}`
  expect(lint(file, { env: false, userProviders: { corp: CORP } }).models).toMatchObject([
    { baseUrl: 'https://own.example.com/v1' },
  ])
})
