import { expect, test } from '@jest/globals'
import { applyEdits } from './document/apply-edits.js'
import { lint } from './lint.js'

/** The text after all fixes. */
function fixed(text: string): string {
  return applyEdits(
    text,
    lint(text).diagnostics.flatMap(({ fix }) => fix?.edits ?? []),
  )
}

const AGENT = (rest: string): string => `agents:
  root:
    model: openai/gpt-5
    instruction: Plan.
${rest}  writer: { model: openai/gpt-5, description: Writes., instruction: Write. }
`

test.each([
  [
    'a block list',
    '    sub_agents:\n      - writer # keep\n      - wirter # drop\n',
    '    sub_agents:\n      - writer # keep\n',
  ],
  [
    'a block list with a comment of its own',
    '    handoffs:\n      # first\n      - wirter\n      # second\n      - writer\n',
    '    handoffs:\n      # first\n      # second\n      - writer\n',
  ],
  ['a flow list', '    sub_agents: [wirter, writer] # all\n', '    sub_agents: [writer] # all\n'],
  ['two misspellings of one name', '    sub_agents: [wirter, writr]\n', '    sub_agents: [writer]\n'],
  [
    'the tools of a toolset',
    '    toolsets:\n      - type: filesystem\n        tools: [read_file, read_fil]\n',
    '    toolsets:\n      - type: filesystem\n        tools: [read_file]\n',
  ],
  [
    'fallback models',
    '    fallback:\n      models:\n        - openai/gpt-5-mini\n        - opnai/gpt-5-mini\n',
    '    fallback:\n      models:\n        - openai/gpt-5-mini\n',
  ],
])('a misspelt entry beside the right one is removed from %s', (_, list, expected) => {
  expect(fixed(AGENT(list))).toBe(AGENT(expected))
})

test('a misspelt model beside the right one is removed from a string of models', () => {
  const file = (model: string): string =>
    `models:\n  fast: { provider: openai, model: gpt-5 }\nagents:\n  root: { model: "${model}", instruction: x }\n`
  expect(fixed(file('fast, fats,openai/gpt-5-mini'))).toBe(file('fast,openai/gpt-5-mini'))
  expect(fixed(file('fats,openai/gpt-5-mini'))).toBe(file('fast,openai/gpt-5-mini'))
  expect(fixed(file('openai/gpt-5,opnai/gpt-5'))).toBe(file('openai/gpt-5'))
})
