import { expect, test } from '@jest/globals'
import { applyEdits } from '../../document/apply-edits.js'
import { lint } from '../../lint.js'

/** A reference after the fix of the rule, and whether the fix is safe. */
function fixed(reference: string): { text?: string; safe?: boolean } {
  const source = (text: string): string =>
    `agents: { root: { model: "openai/x", fallback: { models: ["${text}"] } } }\n`
  const { diagnostics } = lint(source(reference), { env: false })
  const { fix } = diagnostics.find(({ ruleId }) => ruleId === 'unknown-provider') ?? {}
  const text = fix && applyEdits(source(reference), fix.edits)
  return { text: text && /\["(.*)"\]/.exec(text)?.[1], safe: fix?.safe }
}

test.each([
  [' mistral/mistral-small-latest', 'mistral/mistral-small-latest', true],
  ['antropic/claude-sonnet-4-5', 'anthropic/claude-sonnet-4-5', true],
  ['gemini/gemini-2.5-flash', 'google/gemini-2.5-flash', false],
  ['@cf/meta/llama-3.1-8b-instruct', 'cloudflare-workers-ai/@cf/meta/llama-3.1-8b-instruct', false],
  ['ai/qwen3', 'dmr/ai/qwen3', false],
  ['hf.co/a/b', 'dmr/hf.co/a/b', false],
])('the fix for "%s" writes "%s"', (reference, text, safe) => {
  expect(fixed(reference)).toEqual({ text, safe })
})

test.each(['cloudflare/openai/gpt-4o', 'acme/gpt-4o'])('"%s" has no fix', (reference) => {
  expect(fixed(reference)).toEqual({})
})
