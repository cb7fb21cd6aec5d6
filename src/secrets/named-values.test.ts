import { describe, expect, test } from '@jest/globals'
import { lint } from '../lint.js'
import { maskSecrets } from './mask.js'

describe('values under names of secrets', () => {
  test.each([
    ['x-api-key: hunter2', 'hunter2'],
    ['headers: { x-api-key: hunter2, x-team: a }', 'hunter2'],
    ['headers: { "X-Api-Key": "hunter2" }', 'hunter2'],
    ['args: [--token, hunter2]', 'hunter2'],
    ['args: ["--token=hunter2"]', 'hunter2'],
    ['args:\n  - --api-key\n  - hunter2', 'hunter2'],
    ['command: run --password hunter2 now', 'hunter2'],
    ['env: { API_TOKEN: [hunter2] }', 'hunter2'],
    ['API_TOKEN:\n  - hunter2\nother: 1', 'hunter2'],
    ['API_TOKEN: |\n  hunter2\nother: 1', 'hunter2'],
    ['PASSWORD: correct horse battery # staple', 'correct horse battery'],
    ["cmd: curl -H 'Authorization: Bearer hunter2' h", 'Bearer hunter2'],
    ['base_url: https://me:hun/ter2@h/v1', 'hun/ter2'],
    ['base_url: https://me:hun@ter2@h/v1', 'hun@ter2'],
  ])('%j', (source, secret) => {
    expect(maskSecrets(source, { diagnostics: [] })).toBe(source.replace(secret, '•'.repeat(secret.length)))
  })

  test.each([
    'grant: oauth2-client-credentials-v2',
    'auth: oauth2-client-credentials-v2',
    'Authorization: oauth2-client-credentials-v2',
    'docs: sk-learn-is-a-python-library-for-machine-learning',
    'password_policy: at-least-12-characters-and-1-digit',
    'token_key: HOUSE_KEY_2024_EU_WEST_1_PRODUCTION',
    'token_key: my_company_openai_key',
    'token_key: MyCompanyOpenAiApiKeyForProduction',
    'API_KEY: ${OPENAI_API_KEY}',
    'API_KEY: OPENAI_API_KEY',
    'redact_secrets: true',
    'max_tokens: 64000',
    'token_key: &key OPENAI_API_KEY',
    'instruction: Ask for the password, then call the API with the token that you get.',
    'reset-password: Sends a link to the user who has lost it.',
    'url: https://acme.dev:8080/a@b',
    'image: acme/agent@sha256:9fceb02d0ae598e95dc970b74767f19372d61af89fceb02d0ae598e95dc970b7',
  ])('%j is shown', (source) => {
    expect(maskSecrets(source, { diagnostics: [] })).toBe(source)
  })
})

test('a message about such a value does not contain it', () => {
  const source =
    'agents:\n  root:\n    model: openai/gpt-4o\n    toolsets:\n      - { type: mcp, command: c, env: { API_TOKEN: [hunter2], KEY_SECRET: { a: hunter2 } } }\n'
  expect(JSON.stringify(lint(source, { env: false }).diagnostics)).not.toContain('hunter2')
})

test('a private key is masked to its end', () => {
  const source =
    'key: |\n  -----BEGIN RSA PRIVATE KEY-----\n  MIIEow\n  -----END RSA PRIVATE KEY-----\nb: 1\n'
  expect(maskSecrets(source, { diagnostics: [] })).toMatch(/^key: \|\n {2}•+\n•+\n•+\nb: 1\n$/)
})
