import { expect, test } from '@jest/globals'
import { lint } from '../lint.js'
import { maskResult } from './mask-result.js'

const AGENT = 'agents:\n  root: { model: m, description: d, instruction: i }\n'

function maskedModel(settings: string, env: Record<string, string>): unknown {
  const source = `${AGENT}models:\n  m: { provider: openai, model: gpt-4o, ${settings} }\n`
  return maskResult(lint(source, { env }), env).models[0]
}

test('shows the name of a variable in place of its secret value', () => {
  expect(maskedModel('base_url: "https://h/${MY_TOKEN}"', { MY_TOKEN: 'hunter2hunter2' })).toMatchObject({
    baseUrl: 'https://h/${MY_TOKEN}',
  })
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
