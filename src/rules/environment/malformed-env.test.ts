import { expect, test } from '@jest/globals'
import { lint } from '../../lint.js'

/** What is said about a variable that a model needs. */
function said(name: string, value: string): string[] {
  const model = `{ provider: openai, model: gpt-4o, token_key: ${name} }`
  const source = `models:\n  m: ${model}\nagents:\n  root: { model: m, description: d, instruction: i }\n`
  return lint(source, { env: { [name]: value } })
    .diagnostics.filter(({ ruleId }) => ruleId === 'malformed-env')
    .map(({ message }) => message)
}

test.each([
  ['CLOUDFLARE_ACCOUNT_ID', '023e105f4ecef8ad9ca31a8372d0c353', undefined],
  ['CLOUDFLARE_ACCOUNT_ID', 'someone@example.com', 'is not an account ID, which has 32 hexadecimal digits'],
  ['CLOUDFLARE_ACCOUNT_ID', '023e105f4ecef8ad9ca31a8372d0c35z', 'is not an account ID'],
  ['CLOUDFLARE_ACCOUNT_ID', '<your account>', 'is set to a placeholder'],
  [
    'CLOUDFLARE_ACCOUNT_ID',
    'https://dash.cloudflare.com/023e105f4ecef8ad9ca31a8372d0c353',
    'is set to a URL',
  ],
  ['CLOUDFLARE_ACCOUNT_ID', ' 023e105f4ecef8ad9ca31a8372d0c353', 'starts or ends with white space'],
  ['CLOUDFLARE_GATEWAY_ID', 'my-gateway', undefined],
  ['CLOUDFLARE_GATEWAY_ID', 'prod/compat', 'is not a gateway ID'],
  ['CLOUDFLARE_API_TOKEN', "'abc'", 'has quotes'],
  ['CLOUDFLARE_API_TOKEN', 'abc\n', 'has a line break'],
  ['OPENAI_API_KEY', 'changeme', 'is set to a placeholder'],
  ['OPENAI_API_KEY', 'sk-anything', undefined],
  ['MY_BASE_URL', 'https://llm.example.com/v1', undefined],
])('%s=%j', (name, value, defect) => {
  const messages = said(name, value)
  if (defect === undefined) expect(messages).toEqual([])
  else {
    expect(messages).toEqual([expect.stringContaining(defect)])
    expect(messages.join()).not.toContain(value.trim())
  }
})
