import { describe, expect, test } from '@jest/globals'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { definition, highlights, references } from './definition.js'
import { openText } from './open-text.js'
import { prepareRename, rename } from './rename.js'

/** The text after renaming what is at `‸`, or why it is not renamed. */
function renamed(marked: string, newName: string): string {
  const { document, offset } = openText(marked)
  const result = rename(document, offset, newName)
  if ('refused' in result) return result.refused
  const text = TextDocument.create(document.uri, 'yaml', 1, document.text)
  return TextDocument.applyEdits(text, [...result.edits])
}

/** The lines that a name at `‸` leads to. */
function linesOf(
  find: (document: Parameters<typeof definition>[0], offset: number) => readonly { range: unknown }[],
  marked: string,
): string[] {
  const { document, offset } = openText(marked)
  return find(document, offset).map(({ range }) => {
    const { start, end } = range as ReturnType<typeof document.positions.rangeOf>
    return `${start.line + 1}: ${document.text.slice(document.positions.offsetAt(start), document.positions.offsetAt(end))}`
  })
}

const TEAM = `agents:
  root:
    model: smart,fast
    sub_agents: [helper, "helper2"]
    force_handoff: 'helper'
    use_toolsets: [tools]
    budgets: [small]
    commands:
      fix: { agent: helper, instruction: Fix it. }
    toolsets:
      - { type: mcp, ref: github }
      - type: script
        tools: [greet]
        shell:
          greet: { cmd: echo hello }
  helper:
    model: fast
    fallback: { models: [smart, mine/small-model] }
  helper2:
    model: openai/gpt-5-mini
models:
  smart: { provider: mine, model: big-model, title_model: fast }
  fast:
    provider: openai
    model: gpt-5-mini
providers:
  mine: { base_url: "https://llm.example.com/v1", api_type: openai_chatcompletions }
mcps:
  github: { command: server }
toolsets:
  tools: { type: think }
budgets:
  small: { max_cost: 1 }
permissions:
  deny: ["greet:name=x*"]
`

describe('rename', () => {
  const at = (line: string, name: string): string => TEAM.replace(line, line.replace(name, `‸${name}`))

  test.each([
    ['agent', at('  helper:\n', 'helper'), /\bhelper\b/g],
    ['agent in a list', at('[helper, "helper2"]', 'helper,'), /\bhelper\b/g],
    ['model', at('smart,fast', 'fast'), /\bfast\b/g],
    ['provider in provider/model', at('mine/small-model', 'mine'), /\bmine\b/g],
    ['MCP server', at('ref: github', 'github'), /\bgithub\b/g],
    ['toolset', at('use_toolsets: [tools]', 'tools]'), /(?<=\[|^ {2})\btools\b(?=\]|:)/gm],
    ['budget', at('  small:', 'small'), /\bsmall\b(?=\]|:)/g],
    ['tool', at('"greet:name=x*"', 'greet'), /\bgreet\b/g],
  ])('%s', (_, marked, pattern) => {
    expect(renamed(marked, 'other_name')).toBe(TEAM.replace(pattern, 'other_name'))
  })

  test('quotes stay, and are added where the new name needs them', () => {
    const marked =
      'agents:\n  root:\n    sub_agents: [helper, "helper"]\n    force_handoff: \'helper\'\n  ‸helper: {}\n'
    expect(renamed(marked, "it's: new")).toBe(
      "agents:\n  root:\n    sub_agents: [\"it's: new\", \"it's: new\"]\n    force_handoff: 'it''s: new'\n  \"it's: new\": {}\n",
    )
  })

  test('two items of one list that has to be quoted', () => {
    const marked =
      'agents:\n  root:\n    model: fast, openai/x, fast\nmodels:\n  ‸fast: { provider: openai, model: y }\n'
    expect(renamed(marked, 'a: b')).toBe(
      'agents:\n  root:\n    model: "a: b, openai/x, a: b"\nmodels:\n  "a: b": { provider: openai, model: y }\n',
    )
  })

  test('an alias follows its anchor, and is replaced where the anchor is something else', () => {
    const marked = `agents:
  root:
    sub_agents: [&h ‸helper]
    force_handoff: *h
    description: &d helper
    handoffs: [*d]
  helper: {}
`
    expect(renamed(marked, 'other')).toBe(`agents:
  root:
    sub_agents: [&h other]
    force_handoff: *h
    description: &d helper
    handoffs: [other]
  other: {}
`)
  })

  test('with CRLF, characters beyond 16 bits, and a syntax error elsewhere', () => {
    const marked =
      'agents:\r\n  root:\r\n    description: "🚀 unclosed\r\n    sub_agents: [ "🤖 bot" ]\r\n  ‸🤖 bot:\r\n    model: openai/gpt-5-mini\r\n'
    expect(renamed(marked.replace('unclosed', 'closed"'), 'bot')).toBe(
      marked.replace('unclosed', 'closed"').replace('"🤖 bot"', '"bot"').replace('‸🤖 bot', 'bot'),
    )
    expect(
      renamed(
        'agents:\n  root:\n    description: "open\n    model: ‸fast\n\nmodels:\n  fast: {provider: openai, model: x}\n',
        'slow',
      ),
    ).toBe(
      'agents:\n  root:\n    description: "open\n    model: slow\n\nmodels:\n  slow: {provider: openai, model: x}\n',
    )
  })

  test('patches of flavors follow', () => {
    const marked = `agents: { root: { model: ‸fast } }
models: { fast: { provider: openai, model: x } }
flavors:
  cheap:
    models: { fast: { max_tokens: 5 } }
    agents: { root: { fallback: { models+: fast } } }
  none:
    models-: [fast]
    agents: { root: { fallback: { models-: [fast] } } }
  more:
    models: { fast+: { model: y } }
`
    expect(renamed(marked, 'slow')).toBe(marked.replaceAll(/‸?fast/g, 'slow'))
  })

  test.each([
    ['root when it is not first', 'agents: { a: {}, ‸root: {} }', 'b', /would start "a"/],
    ['to root when it is not first', 'agents: { a: {}, ‸b: {} }', 'root', /Move the agent/],
    ['to a name that exists', 'agents: { a: {}, ‸b: {} }', 'a', 'There is already an agent "a".'],
    ['to nothing', 'agents: { ‸a: {} }', ' ', 'The new name is empty.'],
    ['with spaces at its ends', 'agents: { ‸a: {} }', ' b', /start or end with a space/],
    ['over lines', 'agents: { ‸a: {} }', 'b\nc', /line breaks/],
    ['a model with a comma', 'models: { ‸a: {} }', 'b,c', /","/],
    ['a model to auto', 'models: { ‸a: {} }', 'auto', /any model/],
    ['a provider with a slash', 'providers: { ‸a: {} }', 'b/c', /"\/"/],
    ['a provider to a built-in one', 'providers: { ‸a: {} }', 'openai', '"openai" is a built-in provider.'],
    ['a built-in provider', 'models: { a: { provider: ‸openai, model: x } }', 'b', /does not define/],
    ['an MCP server to the catalog', 'mcps: { ‸a: { command: x } }', 'docker:b', /catalog/],
    [
      'a tool with spaces',
      'toolsets: { t: { type: script, shell: { ‸a: { cmd: x } } } }',
      'b c',
      /64 letters/,
    ],
    ['a place without a name', 'version: ‸16', 'b', /no name here/],
  ])('refuses %s', (_, marked, newName, message) => {
    expect(renamed(marked, newName)).toMatch(message)
  })

  test('the first agent may be called root, or no longer so', () => {
    expect(renamed('agents: { ‸root: {}, b: {} }', 'a')).toBe('agents: { a: {}, b: {} }')
    expect(renamed('agents: { ‸a: {}, b: {} }', 'root')).toBe('agents: { root: {}, b: {} }')
  })

  test('tells the range and the name to edit', () => {
    const { document, offset } = openText('agents: { "‸root": {} }')
    expect(prepareRename(document, offset)).toEqual({
      range: { start: { line: 0, character: 11 }, end: { line: 0, character: 15 } },
      placeholder: 'root',
    })
    expect(prepareRename(document, 0)).toEqual({ refused: 'There is no name here that can be changed.' })
  })
})

describe('definition and references', () => {
  const FILE = `agents:
  root:
    model: sm‸art,fast
models:
  smart: { provider: openai, model: x }
  fast: { model: smart }
`
  test('definition', () => {
    expect(linesOf(definition, FILE)).toEqual(['5: smart'])
  })

  test('references', () => {
    expect(linesOf((...at) => references(...at, { includeDeclaration: true }), FILE)).toEqual([
      '3: smart',
      '5: smart',
      '6: smart',
    ])
    expect(linesOf((...at) => references(...at, { includeDeclaration: false }), FILE)).toEqual([
      '3: smart',
      '6: smart',
    ])
  })

  test('highlights', () => {
    expect(linesOf(highlights, FILE)).toEqual(['3: smart', '5: smart', '6: smart'])
  })

  test('a built-in tool leads to its toolset, one of a server to the server', () => {
    const file = (tool: string): string =>
      `agents: { root: { model: openai/x } }\ntoolsets:\n  a: { type: shell }\n  b: { type: mcp, command: x, name: github }\npermissions: { deny: [${tool}] }\n`
    expect(linesOf(definition, file('‸Shell'))).toEqual(['3: shell'])
    expect(linesOf(definition, file('"‸github_push:x=y"'))).toEqual(['4: mcp'])
  })

  test('the routes of an evaluator hook lead to agents', () => {
    const file = `agents:
  root:
    routing: { allowed_agents: [billing], default_agent: billing }
    hooks:
      before_agent_run:
        - { type: evaluator, evaluator: topic, routing_policy: { routes: { invoice: ‸billing } } }
  billing: {}
evaluators:
  topic: { type: choice, choices: { invoice: About money } }
`
    expect(linesOf((...at) => references(...at, { includeDeclaration: true }), file)).toEqual([
      '3: billing',
      '3: billing',
      '6: billing',
      '7: billing',
    ])
  })

  test('nothing where there is no name', () => {
    expect(linesOf(definition, 'agents: ‸{}')).toEqual([])
  })
})
