import { expect, test } from '@jest/globals'
import { lint } from '../../lint.js'

test.each([
  ['openai/GPT-4o', 'gpt-4o'],
  ['cloudflare-ai-gateway/OpenAI/GPT-4o-mini', 'openai/gpt-4o-mini'],
  [
    'cloudflare-ai-gateway/Workers-AI/@CF/Meta/Llama-3.1-8B-Instruct',
    'workers-ai/@cf/meta/llama-3.1-8b-instruct',
  ],
  [
    'cloudflare-workers-ai/@CF/meta/llama-3.3-70b-instruct-fp8-fast',
    '@cf/meta/llama-3.3-70b-instruct-fp8-fast',
  ],
])('the fix for "%s" writes "%s"', (reference, id) => {
  const { diagnostics } = lint(`agents: { root: { model: "${reference}" } }\n`, { env: false })
  const { fix } = diagnostics.find(({ ruleId }) => ruleId === 'model-id-case') ?? {}
  expect([fix?.safe, fix?.edits.map(({ newText }) => newText)]).toEqual([true, [id]])
})
