import { describe, expect, test } from '@jest/globals'
import { namesIn } from './names.js'
import { openText } from './open-text.js'

/** Every name as `kind name`, with the text at its place; definitions have a star. */
function namesOf(text: string, flavors?: readonly string[]): string[] {
  const { document } = openText(text, { flavors })
  return namesIn(document.inspection).occurrences.map(({ kind, name, role, span }) => {
    const written = document.text.slice(span.start, span.end)
    const same = written === name ? '' : ` (${written})`
    return `${kind} ${name}${same}${role === 'definition' ? ' *' : ''}`
  })
}

describe('namesIn', () => {
  test('every section has definitions and uses', () => {
    expect(
      namesOf(`agents:
  root:
    model: m
    fallback: { models: [p/x] }
    use_toolsets: [t]
    use_commands: [c]
    use_skills: [s]
    budgets: [b]
    handoffs: [root]
    toolsets: [{ type: mcp, ref: s1 }, { type: rag, ref: r }]
    hooks:
      before_agent_run:
        - { type: evaluator, evaluator: e }
models: { m: { provider: p, model: x, first_available: [] } }
providers: { p: { base_url: "https://llm.example.com" } }
toolsets: { t: { type: think } }
commands: { c: { go: { agent: root, instruction: Go. } } }
skills: { s: [{ name: x, description: y, instructions: z, context: fork, model: m, toolsets: [t] }] }
budgets: { b: { max_cost: 1 } }
mcps: { s1: { command: x } }
rag: { r: { docs: [x], strategies: [{ type: bm25, model: m }] } }
evaluators: { e: { type: boolean, model: p/y, question: Is it safe? } }
`),
    ).toEqual([
      'agents root *',
      'models m',
      'providers p',
      'toolsets t',
      'commands c',
      'skills s',
      'budgets b',
      'agents root',
      'mcps s1',
      'rag r',
      'evaluators e',
      'models m *',
      'providers p',
      'providers p *',
      'toolsets t *',
      'commands c *',
      'agents root',
      'skills s *',
      'models m',
      'toolsets t',
      'budgets b *',
      'mcps s1 *',
      'rag r *',
      'models m',
      'evaluators e *',
      'providers p',
    ])
  })

  test('tools of the file: scripts, HTTP calls, in filters, matchers and permissions', () => {
    expect(
      namesOf(`agents:
  root:
    toolsets:
      - { type: script, shell: { greet: { cmd: echo } } }
      - { type: api, tools: [get], api_config: { name: get, endpoint: "https://x.example" } }
    hooks:
      pre_tool_use:
        - { matcher: "greet|get", hooks: [{ type: command, command: x }] }
        - { matcher: "gr.*", hooks: [{ type: command, command: x }] }
permissions: { allow: ["Greet:x=y"] }
`),
    ).toEqual([
      'agents root *',
      'tools greet *',
      'tools get',
      'tools get *',
      'tools greet',
      'tools get',
      'tools greet (Greet)',
    ])
  })

  test('a RAG source without a tool of its own name is a tool', () => {
    expect(
      namesOf(
        'agents: { root: { toolsets: [{ type: rag, ref: docs }] } }\nrag: { docs: { docs: [x] } }\npermissions: { ask: [docs] }\n',
      ),
    ).toEqual(['agents root *', 'rag docs', 'rag docs *', 'rag docs'])
  })

  test('names from lists in place of mappings, merges and aliases, in any form', () => {
    expect(
      namesOf(`agents:
  - { name: root, model: &m "f\\u0061st", sub_agents: ['b''c', 🤖] }
  - { name: b'c, model: *m }
  - { name: 🤖 }
models:
  fast: &base { provider: openai, model: x }
  slow: { <<: *base }
`),
    ).toEqual([
      'agents root *',
      'models fast (f\\u0061st)',
      "agents b'c (b''c)",
      'agents 🤖',
      "agents b'c *",
      'models fast (*m)',
      'agents 🤖 *',
      'models fast *',
      'providers openai',
      'models slow *',
    ])
  })

  test('misspelled sections and keys', () => {
    expect(
      namesOf('agent: { root: { modle: fast } }\nmodels: { fast: { provider: openai, model: x } }\n'),
    ).toEqual(['agents root *', 'models fast', 'models fast *', 'providers openai'])
  })

  test('provider keys of version 0', () => {
    expect(namesOf('version: "0"\nmodels: { a: { type: openai, model: x } }\n')).toEqual([
      'models a *',
      'providers openai',
    ])
  })

  test('what a flavor that is applied replaces is a name, too', () => {
    const text = 'agents: { root: { model: a/b } }\nflavors: { x: { agents: { root: { model: c/d } } } }\n'
    const names = ['agents root *', 'providers a', 'flavors x *', 'agents root *', 'providers c']
    expect(namesOf(text)).toEqual(names)
    expect(namesOf(text, ['x'])).toEqual(names)
  })

  test('nothing on a line that could not be read as it is', () => {
    expect(
      namesOf('agents:\n  root:\n    model: "fast\nmodels:\n  fast: { provider: openai, model: x }\n'),
    ).toEqual(expect.arrayContaining(['agents root *', 'models fast *']))
  })
})
