import { describe, expect, test } from '@jest/globals'
import { secretAsName, secretIn } from './recognize.js'

describe('secretIn', () => {
  test.each([
    ['X-Team', 'ghp_5Rk9Wd2Xn7Lv4Tq8Zb1Mc6Hf3Jg0Ps5Ya', 'a GitHub token'],
    ['KEY', 'sk-ant-api03-8hT2mVq5Xc9Lr4Wn7Kb1Zd6Y', 'an Anthropic API key'],
    ['SLACK', 'xoxb-2948571036-kTq8Zb1Mc6Hf', 'a Slack token'],
    ['Authorization', 'Bearer 4Lw8Qz2Vk6Xn1Rt7Bd3M', 'a secret'],
    ['cf-aig-authorisation', 'Bearer 4Lw8Qz2Vk6Xn1Rt7Bd3M', 'a secret'],
    ['cf-aig-autorization', 'Bearer 4Lw8Qz2Vk6Xn1Rt7Bd3M', 'a secret'],
    ['cf-aig-authroization', 'Bearer 4Lw8Qz2Vk6Xn1Rt7Bd3M', 'a secret'],
    ['Authorization', 'Bearer: 4Lw8Qz2Vk6Xn1Rt7Bd3M', 'a secret'],
    ['KEY', 'sk-proj-abcdefghijklmnopqrstuvwxyz0123456789', 'an API key'],
    ['CLOUDFLARE_API_TOKEN', 'v1Zq8s2KpXw7LmT4rNc9YbHd3GfJk6Ua0Ee5', 'a secret'],
  ])('%s: %s', (name, value, kind) => {
    expect(secretIn(name, value)).toBe(kind)
  })

  test.each([
    ['API_KEY', 'your-key'],
    ['Authorization', 'Bearer ${env.TOKEN}'],
    ['Authorization', 'Bearer <token>'],
    ['OPENAI_API_KEY', 'sk-xxxxxxxxxxxxxxxxxxxxxxxx'],
    ['OPENAI_API_KEY', 'not-needed'],
    ['MAX_TOKENS', '200000'],
    ['TOKEN_FILE', '/run/secrets/4Lw8Qz2Vk6Xn1Rt7Bd3M'],
    ['TOKEN_URL', 'https://login.acme.dev/oauth2/v2.0/token'],
    ['SECRET_NAME', 'projects/4821/secrets/billing-v2'],
    ['PASSWORD', 'postgres'],
    ['X-Request-Source', 'billing-service-eu-west-1-cluster-7b'],
    ['AUTOMATION', '9fceb02d0ae598e95dc970b74767f19372d61af8'],
    ['COMMIT', '9fceb02d0ae598e95dc970b74767f19372d61af8'],
  ])('nothing in %s: %s', (name, value) => {
    expect(secretIn(name, value)).toBeUndefined()
  })
})

test.each([
  ['sk-proj-8hT2mVq5Xc9Lr4Wn7Kb1Zd6Y', 'an API key'],
  ['v1Zq8s2KpXw7LmT4rNc9YbHd3GfJk6Ua0Ee5', 'a secret'],
  ['OPENAI_API_KEY', undefined],
  ['MyCompanyOpenAiApiKeyForProduction', undefined],
  ['HOUSE_KEY_2024_EU_WEST_1_PRODUCTION', undefined],
  ['${env.OPENAI_API_KEY}', undefined],
])('token_key %s', (text, kind) => {
  expect(secretAsName(text)).toBe(kind)
})
