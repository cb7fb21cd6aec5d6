import { expect, test } from '@jest/globals'
import { lint } from '../lint.js'
import { maskResult } from './mask-result.js'
import { shownEnvironment } from './shown-environment.js'

const AGENT = 'agents:\n  root: { model: m, description: d, instruction: i }\n'

function maskedModel(settings: string, env: Record<string, string>): unknown {
  const source = `${AGENT}models:\n  m: { provider: openai, model: gpt-4o, ${settings} }\n`
  const shown = lint(source, { env: shownEnvironment(env) }).models
  return maskResult(lint(source, { env }), shown).models[0]
}

test('shows the name of a variable in place of its value, however short', () => {
  expect(maskedModel('base_url: "https://${HOST}/v1"', { HOST: 'h' })).toMatchObject({
    baseUrl: 'https://${HOST}/v1',
    requestUrl: 'https://${HOST}/v1/chat/completions',
  })
})

test('shows account and gateway', () => {
  const env = { CLOUDFLARE_ACCOUNT_ID: 'a1', CLOUDFLARE_GATEWAY_ID: 'g1' }
  const url = 'https://h/${CLOUDFLARE_ACCOUNT_ID}/${CLOUDFLARE_GATEWAY_ID}'
  expect(maskedModel(`base_url: "${url}"`, env)).toMatchObject({ baseUrl: 'https://h/a1/g1' })
})

test('shows the API that the value of a variable leads to, but no address that it does not have', () => {
  const source = `${AGENT}models:\n  m: { provider: openai, model: "\${ID}" }\n`
  const result = lint(source, { env: { ID: 'gpt-5' } })
  const { apiType } = result.models[0] ?? {}
  const shown = lint(source, { env: shownEnvironment({ ID: 'gpt-5' }) }).models
  expect(maskResult(result, shown).models[0]).toMatchObject({ model: '${ID}', apiType })
})

test('hides the password of a URL', () => {
  expect(maskedModel('base_url: "https://me:hunter2@h/v1"', {})).toMatchObject({
    baseUrl: 'https://me:•••@h/v1',
  })
})

test('hides a secret in place of the name of a variable', () => {
  expect(maskedModel('token_key: sk-proj-8hT2mVq5Xc9Lr4Wn7Kb1Zd6Y', {})).toMatchObject({
    tokenKey: 'the variable that "token_key" names',
    credential: 'the variable that "token_key" names',
  })
})
