import { expect, test } from '@jest/globals'
import { describe } from '../../index.js'
import { teamDot } from './dot.js'

const draw = (source: string): string => teamDot(describe(source, { env: {} }))

test('a node for each agent and model, an arrow for each pair of agents and kind', () => {
  const text = draw(`agents:
  root: { model: m, sub_agents: [a, a, lost], handoffs: [a] }
  a: { model: m, force_handoff: root }
commands: { all: { go: { agent: a, instruction: Go } } }
models: { m: { provider: openai, model: gpt-5-mini } }
`)
  const lines = text.split('\n').map((line) => line.trim())
  expect(
    lines.filter((line) => line.includes(' -> ')).map((line) => line.slice(0, line.indexOf(','))),
  ).toEqual([
    'a1 -> a2 [label="ℹ sub-agent"',
    'a1 -> a3 [label="✖ sub-agent"',
    'a1 -> a2 [label="handoff"',
    'a2 -> a1 [label="forced handoff"',
    'all -> a2 [label="command"',
  ])
  expect(text).toMatch(/a1 \[label="▶ root \(start\)\\l.*peripheries="2"/)
  expect(text).toMatch(/a3 \[label="lost \(not defined\)\\l.*shape="octagon"/)
  expect(text).toMatch(
    /m1 \[label="m → openai\/gpt-5-mini\\l.*✖ OPENAI_API_KEY is not set\\lused by root, a\\l"/,
  )
  expect(text).toContain('tooltip="✖ line 2: Unknown agent \\"lost\\"."')
})

test.each([
  ['"]; x -> y', '\\"]; x -> y'],
  ['a\\\\N\\\\', 'a\\\\N\\\\'],
  ['&lt;b&gt; <b>', '&amp;lt;b&amp;gt; <b>'],
  ['日本語 😀', '日本語 😀'],
])('a name from a file is only text: %s', (name, label) => {
  const text = draw(`agents:\n  "${name.replaceAll('"', '\\"')}": { model: dmr/ai/x }\n`)
  expect(text).toContain(`label="▶ ${label} (start)\\l`)
})

test('control characters and long names', () => {
  const text = draw(`agents:\n  "a\\e[31m\\u202eb\\nc": { model: ${'x'.repeat(10_000)} }\n`)
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  expect(text.length).toBeLessThan(4000)
})
