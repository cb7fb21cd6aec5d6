import { expect, test } from '@jest/globals'
import { lint } from './lint.js'

const AGENT = 'agents:\n  root: { model: openai/gpt-4o, description: d, instruction: i }\n'

test.each([
  ['a misspelt section', AGENT.replace('agents', 'agent'), ['unknown-key']],
  [
    'a misspelt section that is referred to',
    `${AGENT.replace('openai/gpt-4o', 'fast')}modles:\n  fast: { provider: openai, model: gpt-4o }\n`,
    ['unknown-key'],
  ],
  [
    'a misspelt key that is missing now',
    `${AGENT.replace('openai/gpt-4o', 'fast')}models:\n  fast: { provder: openai, model: gpt-4o }\n`,
    ['unknown-key'],
  ],
  [
    'a section of the wrong kind',
    `${AGENT.replace('openai/gpt-4o', 'fast')}models: [fast]\n`,
    ['invalid-type'],
  ],
  ['a number that names nothing', AGENT.replace('openai/gpt-4o', '1.5'), ['unknown-model']],
  [
    'a number as text, and out of range',
    `${AGENT.replace('openai/gpt-4o', 'm')}models:\n  m: { provider: openai, model: gpt-4o, temperature: "5" }\n`,
    ['out-of-range'],
  ],
  [
    'a number as text, and nothing else',
    `${AGENT.replace('openai/gpt-4o', 'm')}models:\n  m: { provider: openai, model: gpt-4o, temperature: "1" }\n`,
    ['coerced-value'],
  ],
  [
    'an unknown provider below a misspelt section',
    `${AGENT.replace('openai/gpt-4o', 'fast')}modles:\n  fast: { provider: opnai, model: gpt-4o }\n`,
    ['unknown-key', 'unknown-provider'],
  ],
  [
    'a model that only a misspelt name leads to',
    `${AGENT.replace('openai/gpt-4o', 'fsat')}models:\n  fast: { provider: nope, model: gpt-4o }\n`,
    ['unknown-model', 'unknown-provider'],
  ],
  [
    'a section of a later version that is referred to',
    `version: "2"\n${AGENT.replace('openai/gpt-4o', 'own/x')}providers:\n  own: { base_url: "http://x" }\n`,
    ['key-needs-version'],
  ],
])('%s: each mistake, and no consequence', (_, source, rules) => {
  expect(lint(source).diagnostics.map(({ ruleId }) => ruleId)).toEqual(rules)
})
