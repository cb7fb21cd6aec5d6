import { expect, test } from '@jest/globals'
import { maskSecrets, withoutSecrets } from './mask.js'

test.each([
  ['api_key: v1Zq8s2KpXw7LmT4rNc9YbHd3GfJk6Ua0Ee5', 'api_key: •'],
  ['key: sk-proj-8hT2mVq5Xc9Lr4Wn7Kb1Zd6Y # old', 'key: • # old'],
  ['{"Authorization": "Bearer 4Lw8Qz2Vk6Xn1Rt7Bd3M"}', '{"Authorization": "•"}'],
  ['headers: "Authorization: Bearer 4Lw8Qz2Vk6Xn1Rt7Bd3M"', 'headers: "Authorization: •"'],
  ['cf-aig-authorisation: Bearer 4Lw8Qz2Vk6Xn1Rt7Bd3M', 'cf-aig-authorisation: •'],
  ['cf-aig-authorization: "Bearer: 4Lw8Qz2Vk6Xn1Rt7Bd3M"', 'cf-aig-authorization: "•"'],
  ['base_url: https://me:hunter2@acme.dev/v1', 'base_url: https://me:•@acme.dev/v1'],
  // Groups of letters alone are not words where the form is that of a key. In parts, so that no scanner finds it here.
  [['key: A3', 'QWTRBN', 'HJKLMNPQRST', 'VWXZB', 'CDFGH', 'JKLMN'].join('-'), 'key: •'],
  ['token_key: OPENAI_API_KEY', 'token_key: OPENAI_API_KEY'],
  ['base_url: https://acme.dev:8080/a@b', 'base_url: https://acme.dev:8080/a@b'],
])('what is masked in %s', (text, shown) => {
  expect(withoutSecrets(text)).toBe(shown.replace('•', '•••'))
})

test('masks a source without moving anything', () => {
  const source = 'token: "v1Zq8s2KpXw7LmT4rNc9YbHd3GfJk6Ua0Ee5" # the old one\n'
  expect(maskSecrets(source, { diagnostics: [] })).toBe(`token: "${'•'.repeat(36)}" # the old one\n`)
})
