import { expect, test } from '@jest/globals'
import data from '../data/look-alikes.json' with { type: 'json' }
import { lookAlike } from './look-alikes.js'

test.each([
  ['CLOUDFLARE_API_TOKEN', { CF_API_TOKEN: 'x' }, 'CF_API_TOKEN'],
  ['CLOUDFLARE_GATEWAY_ID', { CLOUDFLARE_AI_GATEWAY_ID: 'x' }, 'CLOUDFLARE_AI_GATEWAY_ID'],
  ['CLOUDFLARE_API_TOKEN', { CF_AIG_TOKEN: 'x' }, 'CF_AIG_TOKEN'],
  ['OPENAI_API_KEY', { openai_api_key: 'x' }, 'openai_api_key'],
  ['OPENAI_API_KEY', { OPENAI_APIKEY: 'x' }, 'OPENAI_APIKEY'],
  ['OPENAI_API_KEY', { CF_API_TOKEN: 'x', GEMINI_API_KEY: 'x', XAI_API_KEY: 'x' }, undefined],
  ['CLOUDFLARE_ACCOUNT_ID', { CF_ACCOUNT_ID: '' }, undefined],
  ['HF_TOKEN', { MY_TOKEN: 'x' }, undefined],
])('instead of %s in %j: %s', (name, env, other) => {
  expect(lookAlike(name, env)?.name).toBe(other)
})

test('says what to know about another secret of the service', () => {
  expect(lookAlike('CLOUDFLARE_API_TOKEN', { CF_AIG_TOKEN: 'x' })?.note).toContain('token of the gateway')
  expect(lookAlike('CLOUDFLARE_API_TOKEN', { CLOUDFLARE_AIG_TOKEN: 'x' })?.note).toContain(
    'which docker-agent does not read',
  )
  expect(lookAlike('CLOUDFLARE_API_TOKEN', { CF_API_KEY: 'x' })?.note).toContain('global API key')
  expect(lookAlike('CLOUDFLARE_API_TOKEN', { CF_API_TOKEN: 'x' })?.note).toBeUndefined()
})

test('every row has a date and a source, and no pair is there twice', () => {
  expect(data.rows.filter(({ date, source }) => !/^\d{4}-\d\d-\d\d$/.test(date) || source === '')).toEqual([])
  expect(data.rows.filter(({ date }) => date > data._meta.date)).toEqual([])
  const pairs = data.rows.map(({ reads, name }) => `${reads} ${name}`)
  expect(new Set(pairs).size).toBe(pairs.length)
})
