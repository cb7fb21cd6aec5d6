import { describe, expect, test } from '@jest/globals'
import { InsertTextFormat, TextEdit, type CompletionItem } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parseYaml } from '../../document/parse.js'
import { inspect } from '../../lint.js'
import type { OpenDocument } from '../open-document.js'
import { positionsIn } from '../positions.js'
import { complete } from './complete.js'

const ENV = { LLM_TOKEN: 'secret-value', ANTHROPIC_API_KEY: '' }

interface Completions {
  readonly document: OpenDocument
  readonly items: readonly CompletionItem[]
  readonly labels: readonly string[]
}

/** Completes at the `¦` of a text. */
function at(marked: string, snippets = false): Completions {
  const offset = marked.indexOf('¦')
  const document = openText(marked.slice(0, offset) + marked.slice(offset + 1))
  const { items } = complete(document, offset, snippets)
  const sorted = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
  return { document, items: sorted, labels: sorted.map(({ label }) => label) }
}

function openText(text: string): OpenDocument {
  return {
    uri: 'file:///agents.yaml',
    version: 1,
    text,
    inspection: inspect(text, { env: ENV }),
    positions: positionsIn(text, 'utf-16'),
    shownModels: () => [],
  }
}

/** The text after one of the completions was chosen. */
function chosen(marked: string, label: string): string {
  const { document, items } = at(marked)
  const edit = items.find((item) => item.label === label)?.textEdit
  if (!edit || !TextEdit.is(edit)) throw new Error(`no completion ${label}`)
  return TextDocument.applyEdits(TextDocument.create(document.uri, 'yaml', 1, document.text), [edit])
}

/** A file with two agents and more; `at` replaces one of its lines. */
const FILE = `agents:
  root:
    model: fast
    description: Answers
  writer:
    model: fast
    description: Writes
  editor:
    model: fast
models:
  fast:
    provider: anthropic
    model: claude-haiku-4-5
mcps:
  github:
    ref: docker:github-official
`
const inRoot = (lines: string): string => FILE.replace('    description: Answers', lines)

describe('keys', () => {
  test.each([
    ['of an empty file', '¦', ['agents', 'version', 'models']],
    ['of the file, at its end', `${FILE}\n¦`, ['permissions', 'budgets']],
    ['of a new agent', 'agents:\n  root:\n    ¦\n', ['model', 'instruction', 'toolsets']],
    ['while one is typed', 'agents:\n  root:\n    mo¦\n', ['model']],
    ['after a syntax error elsewhere', 'models: [\nagents:\n  root:\n    ¦\nrag: "\n', ['model']],
    ['of a toolset, at its dash', inRoot('    toolsets:\n      - ¦'), ['type', 'tools']],
    ['of a toolset, without the dash', inRoot('    toolsets:\n      ¦'), ['type']],
    ['of a hook', inRoot('    hooks:\n      stop:\n        - ¦'), ['type', 'command']],
    ['of hooks', inRoot('    hooks:\n      ¦'), ['pre_tool_use', 'session_start']],
    ['in braces', 'agents:\n  root: { model: x, des¦ }\n', ['description', 'instruction']],
    ['of JSON', '{ "agents": { "root": { "mod¦" } } }', ['model', 'description']],
    ['of a provider', 'providers:\n  mine:\n    ¦', ['base_url', 'token_key']],
    ['of a flavor', 'flavors:\n  cheap:\n    agents:\n      root:\n        ¦', ['model']],
    ['of RAG strategies', 'rag:\n  docs:\n    strategies:\n      - ¦', ['type', 'embedding_model']],
    ['of options', 'models:\n  m:\n    provider_opts:\n      ¦', ['http_headers']],
  ])('%s', (_, text, expected) => {
    expect(at(text).labels).toEqual(expect.arrayContaining(expected))
  })

  test.each([
    ['those that are there', inRoot('    ¦'), ['model']],
    [
      'those of a long section that are there',
      'permissions:\n  allow: [x]\n  ¦\n  deny: [y]\n',
      ['allow', 'deny'],
    ],
    [
      'those of later config versions',
      `version: "3"\n${inRoot('    ¦')}`,
      ['fallback', 'force_handoff', 'safety'],
    ],
    ['those of older config versions', inRoot('    ¦'), ['think', 'todo', 'name']],
    [
      'those of other toolset types',
      inRoot('    toolsets:\n      - type: shell\n        ¦'),
      ['path', 'ref', 'url'],
    ],
    ['anything else in a comment', 'agents: # mo¦\n', ['model', 'agents']],
    ['anything in text', inRoot('    instruction: |\n      mo¦'), ['model']],
    ['anything in continued text', inRoot('    instruction: a\n      mo¦'), ['model']],
  ])('not %s', (_, text, unexpected) => {
    expect(at(text).labels).toEqual(expect.not.arrayContaining(unexpected))
    expect(at(text).labels.filter((label) => unexpected.includes(label))).toEqual([])
  })

  test.each([
    '    description: "unclosed\n    ¦',
    '    sub_agents: [writer\n    ¦',
    '    instr\n    ¦',
    '    description: a: b\n    ¦',
    '    toolsets:\n      - type: shell\n       name: x\n    ¦',
    '    ¦\n    sub_agents: [writer',
    '    ¦\n    description: "unclosed',
  ])('next to a mistake: %j', (lines) => {
    expect(at(inRoot(lines)).labels).toContain('welcome_message')
  })

  test('a toolset offers the keys of its type, and those of any type', () => {
    const { labels } = at(inRoot('    toolsets:\n      - type: memory\n        ¦'))
    expect(labels).toEqual(expect.arrayContaining(['path', 'tools', 'instruction']))
    expect(labels).not.toContain('command')
  })

  test('the keys of older config versions', () => {
    expect(at('version: "0"\nagents:\n  root:\n    ¦').labels).toEqual(
      expect.arrayContaining(['think', 'todo']),
    )
  })

  test('required keys first, with what is known about them', () => {
    const [first] = at(inRoot('    toolsets:\n      - ¦')).items
    expect(first).toMatchObject({ label: 'type', detail: 'required, string' })
    expect(first?.documentation).toMatchObject({ kind: 'markdown' })
  })
})

describe('inserted keys', () => {
  test.each([
    ['agents:\n  root:\n    mo¦\n', 'model', 'agents:\n  root:\n    model: \n'],
    ['agents:\n  root:\n    mo¦: x\n', 'model', 'agents:\n  root:\n    model: x\n'],
    ['agents:\r\n  root:\r\n    mo¦\r\n', 'model', 'agents:\r\n  root:\r\n    model: \r\n'],
    ['agents:\n  root:\n    ¦\n', 'toolsets', 'agents:\n  root:\n    toolsets:\n'],
    [
      'agents:\n  root:\n    toolsets:\n      -¦\n',
      'type',
      'agents:\n  root:\n    toolsets:\n      - type: \n',
    ],
    [
      'agents:\n  root:\n    toolsets:\n      ¦\n',
      'type',
      'agents:\n  root:\n    toolsets:\n      - type: \n',
    ],
    ['agents:\n  root:\n    "mo¦\n', 'model', 'agents:\n  root:\n    "model"\n'],
    ['{ "agents": { "root": { "mod¦" } } }', 'model', '{ "agents": { "root": { "model" } } }'],
    ['{ "agents": { "root": { "mod¦": 1 } } }', 'model', '{ "agents": { "root": { "model": 1 } } }'],
  ])('%j: %s', (text, label, expected) => {
    expect(chosen(text, label)).toBe(expected)
  })

  test.each([
    ['agents:\n  root:\n    ¦\n', 'toolsets', 'toolsets:\n      - type: '],
    ['agents:\n  root:\n    ¦\n', 'fallback', 'fallback:\n      '],
    ['agents:\n  root:\n    ¦\n', 'add_date', 'add_date: ${1|true,false|}'],
    ['agents:\n  root:\n    ¦\n', 'session_compaction', 'session_compaction: ${1|false,true|}'],
    ['agents:\n  root:\n    cache:\n      ¦', 'enabled', 'enabled: ${1|true,false|}'],
  ])('with tab stops: %j: %s', (text, label, expected) => {
    const item = at(text, true).items.find((one) => one.label === label)
    expect(item).toMatchObject({
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: { newText: expected },
    })
  })
})

describe('values', () => {
  test.each([
    ['other agents', inRoot('    sub_agents:\n      - ¦'), ['writer', 'editor']],
    ['other agents than those in the list', inRoot('    sub_agents: [writer, ¦]'), ['editor']],
    ['agents for hand-offs', inRoot('    handoffs:\n      - wr¦'), ['writer', 'editor']],
    ['an agent', inRoot('    force_handoff: ¦'), ['writer', 'editor']],
    ['an agent for a command', inRoot('    commands:\n      fix:\n        agent: ¦'), ['writer', 'editor']],
    ['no dash in quotes', inRoot('    sub_agents:\n      - editor\n      "¦'), []],
    [
      'other agents in a flavor',
      `${FILE}flavors:\n  x:\n    agents:\n      writer:\n        handoffs: [¦]\n`,
      ['root', 'editor'],
    ],
    ['booleans', inRoot('    add_date: ¦'), ['true', 'false']],
    ['enumerations', inRoot('    safety: ¦'), ['strict', 'balanced', 'restricted', 'autonomous']],
    [
      'servers',
      inRoot('    toolsets:\n      - type: rag\n        ref: ¦').replace('mcps', 'rag'),
      ['github'],
    ],
    ['names of toolsets', `${inRoot('    use_toolsets: [¦]')}toolsets:\n  a:\n    type: think\n`, ['a']],
    ['names of budgets', `${inRoot('    budgets:\n      - ¦')}budgets:\n  day:\n    max_cost: 1\n`, ['day']],
    [
      'names of evaluators',
      `${inRoot('    hooks:\n      tool_guard:\n        - hooks:\n          - type: evaluator\n            evaluator: ¦')}evaluators:\n  risk:\n    type: boolean\n`,
      ['risk'],
    ],
    ['tools of a toolset', inRoot('    toolsets:\n      - type: fetch\n        tools: [¦]'), ['fetch']],
    [
      'tools in a matcher',
      inRoot('    toolsets:\n      - type: shell\n    hooks:\n      pre_tool_use:\n        - matcher: ¦'),
      ['shell'],
    ],
    [
      'tools in permissions',
      `${inRoot('    toolsets:\n      - type: shell\n      - type: mcp\n        name: git\n        ref: github')}permissions:\n  deny:\n    - ¦`,
      ['shell', 'git_*'],
    ],
    [
      'parameters in permissions',
      `${inRoot('    toolsets:\n      - type: shell')}permissions:\n  deny:\n    - shell:¦`,
      ['shell:cmd=', 'shell:cwd=', 'shell:timeout='],
    ],
    [
      'a hook schema',
      inRoot('    hooks:\n      stop:\n        - schema: ¦'),
      ['guard_decision', 'pre_tool_use_decision'],
    ],
    ['no more than the text allows', inRoot('    instruction: ¦'), []],
  ])('%s', (_, text, expected) => {
    expect(at(text).labels).toEqual(expected)
  })

  test.each([
    ['a version', 'version: ¦', ['16', '0']],
    [
      'models: names, then providers',
      inRoot('').replace('model: fast', 'model: ¦'),
      ['fast', 'openai/', 'cloudflare-ai-gateway/'],
    ],
    ['models of a provider', inRoot('    compaction_model: anthropic/¦'), ['anthropic/claude-haiku-4-5']],
    [
      'models of all providers for a word',
      inRoot('    compaction_model: haiku¦'),
      ['anthropic/claude-haiku-4-5'],
    ],
    [
      'gateway models with their prefix',
      inRoot('    compaction_model: cloudflare-ai-gateway/¦'),
      ['cloudflare-ai-gateway/openai/gpt-4o', 'cloudflare-ai-gateway/workers-ai/'],
    ],
    ['IDs of a provider', FILE.replace('model: claude-haiku-4-5', 'model: ¦'), ['claude-haiku-4-5']],
    [
      'provider names, those of the file too',
      `providers:\n  mine:\n    base_url: https://llm.example.com\n${FILE.replace('provider: anthropic', 'provider: ¦')}`,
      ['mine', 'openai', 'cloudflare-workers-ai'],
    ],
    [
      'models of a custom provider',
      'providers:\n  mine:\n    provider: anthropic\nmodels:\n  m:\n    provider: mine\n    model: ¦',
      ['claude-haiku-4-5'],
    ],
    ['toolset types', inRoot('    toolsets:\n      - type: ¦'), ['mcp', 'git', 'environment']],
    [
      'MCP servers',
      inRoot('    toolsets:\n      - type: mcp\n        ref: ¦'),
      ['github', 'docker:github-official'],
    ],
    [
      'built-in hooks',
      inRoot('    hooks:\n      stop:\n        - type: builtin\n          command: ¦'),
      ['add_date', 'snapshot'],
    ],
    [
      'a token variable, bare',
      FILE.replace('provider: anthropic', 'provider: anthropic\n    token_key: ¦'),
      ['ANTHROPIC_API_KEY', 'LLM_TOKEN'],
    ],
    [
      'a webhook',
      inRoot('    toolsets:\n      - type: webhook\n        webhook_config:\n          provider: ¦'),
      ['slack', 'teams'],
    ],
  ])('%s', (_, text, expected) => {
    expect(at(text).labels).toEqual(expect.arrayContaining(expected))
  })

  test('only those of the config version', () => {
    const types = 'hooks:\n      stop:\n        - type: ¦'
    expect(at(inRoot(`    ${types}`)).labels).toContain('evaluator')
    expect(at(`version: "8"\n${inRoot(`    ${types}`)}`).labels).toEqual(['command', 'builtin', 'model'])
  })

  test('names come before providers, and the order of versions is from new to old', () => {
    expect(at(inRoot('    compaction_model: ¦')).labels[0]).toBe('fast')
    expect(at('version: ¦').labels[0]).toBe('16')
  })
})

describe('inserted values', () => {
  const line = (text: string): string => inRoot(`    ${text}`)
  test.each([
    ['force_handoff: ¦', 'writer', 'force_handoff: writer'],
    ['force_handoff:¦', 'writer', 'force_handoff: writer'],
    ['force_handoff: wr¦', 'writer', 'force_handoff: writer'],
    ['force_handoff: wr¦xx', 'writer', 'force_handoff: writer'],
    ['force_handoff: "wr¦"', 'writer', 'force_handoff: "writer"'],
    ['force_handoff: "wr¦', 'writer', 'force_handoff: "writer"'],
    ["force_handoff: '¦'", 'writer', "force_handoff: 'writer'"],
    ['force_handoff: ¦ # why', 'writer', 'force_handoff: writer # why'],
    ['sub_agents: ¦', 'writer', 'sub_agents: [writer]'],
    ['sub_agents: [editor, wr¦]', 'writer', 'sub_agents: [editor, writer]'],
    ['sub_agents: [editor, "¦"]', 'writer', 'sub_agents: [editor, "writer"]'],
    ['sub_agents:\n      ¦', 'writer', 'sub_agents:\n      - writer'],
    ['sub_agents:\n      - editor\n      ¦', 'writer', 'sub_agents:\n      - editor\n      - writer'],
    ['sub_agents:\n    - editor\n    - ¦', 'writer', 'sub_agents:\n    - editor\n    - writer'],
    ['add_date: ¦', 'true', 'add_date: true'],
    [
      'compaction_model: cloudflare-workers-ai/@cf/¦',
      'cloudflare-workers-ai/@cf/openai/gpt-oss-120b',
      'compaction_model: cloudflare-workers-ai/@cf/openai/gpt-oss-120b',
    ],
  ])('%j: %s', (text, label, expected) => {
    expect(chosen(line(text), label)).toBe(line(expected))
  })

  test.each([
    ['model: fa¦,anthropic/claude-haiku-4-5', 'fast', 'model: fast,anthropic/claude-haiku-4-5'],
    ['model: anthropic/claude-haiku-4-5, fa¦', 'fast', 'model: anthropic/claude-haiku-4-5, fast'],
    ['model: "fast,openai/¦"', 'openai/gpt-4o', 'model: "fast,openai/gpt-4o"'],
  ])('one of several models: %j', (text, label, expected) => {
    const file = (written: string): string => `${FILE}  x: y\n`.replace('model: fast', written)
    expect(chosen(file(text), label)).toBe(file(expected))
  })

  test('a string that needs quotes gets them', () => {
    const file = (model: string): string =>
      FILE.replace('provider: anthropic', 'provider: cloudflare-workers-ai').replace(
        'claude-haiku-4-5',
        model,
      )
    const id = '@cf/openai/gpt-oss-120b'
    expect(chosen(file('¦'), id)).toBe(file(`"${id}"`))
    expect(chosen(file('@cf¦'), id)).toBe(file(`"${id}"`))
    expect(chosen(file('"@cf¦"'), id)).toBe(file(`"${id}"`))
  })
})

describe('variables', () => {
  const remote = (header: string): string =>
    inRoot(
      `    toolsets:\n      - type: mcp\n        remote:\n          url: x\n          headers:\n            Authorization: ${header}`,
    )
  const server = (value: string): string =>
    inRoot(`    toolsets:\n      - type: mcp\n        command: x\n        env:\n          TOKEN: ${value}`)
  const instruction = (text: string): string => inRoot(`    instruction: |\n      ${text}`)
  test.each([
    [remote('Bearer ${env.¦}'), '${env.LLM_TOKEN}', remote('Bearer ${env.LLM_TOKEN}')],
    [remote('Bearer $¦'), '${env.LLM_TOKEN}', remote('Bearer ${env.LLM_TOKEN}')],
    [remote('"Bearer ${en¦"'), '${env.LLM_TOKEN}', remote('"Bearer ${env.LLM_TOKEN}"')],
    [remote('¦'), '${env.LLM_TOKEN}', remote('${env.LLM_TOKEN}')],
    [server('$LL¦'), '${LLM_TOKEN}', server('${LLM_TOKEN}')],
    [server('¦'), '${LLM_TOKEN}', server('${LLM_TOKEN}')],
    [instruction('Use ${¦ now'), '${env.LLM_TOKEN}', instruction('Use ${env.LLM_TOKEN} now')],
  ])('%j', (text, label, expected) => {
    expect(chosen(text, label)).toBe(expected)
  })

  test('those that the file needs come first, and no value is told', () => {
    const { items, labels } = at(server('¦'))
    expect(labels).toEqual(['${ANTHROPIC_API_KEY}', '${LLM_TOKEN}'])
    expect(items.map(({ detail }) => detail)).toEqual(['not set', 'set'])
    expect(JSON.stringify(items)).not.toContain('secret-value')
  })

  test('not in fields that expand none', () => {
    expect(at(inRoot('    toolsets:\n      - type: mcp\n        command: $¦')).labels).toEqual([])
  })
})

describe('snippets', () => {
  const places = [
    '¦',
    'agents:\n  ¦',
    'agents:\n  root:\n    ¦',
    'models:\n  ¦',
    'models:\n  m:\n    ¦',
    'providers:\n  ¦',
    inRoot('    toolsets:\n      - ¦'),
    'mcps:\n  m:\n    ¦',
    'rag:\n  ¦',
  ]
  test.each(places)('are valid YAML: %j', (text) => {
    const { document, items } = at(text, true)
    const snippets = items.filter(({ kind }) => kind === 15)
    expect(snippets.length).toBeGreaterThan(0)
    for (const { textEdit, label } of snippets) {
      const plain = String(textEdit?.newText)
        .replace(/\$\{\d+[:|]((?:\\.|[^\\,|}])*)[^}]*\}/g, '$1')
        .replace(/\\([$}])/g, '$1')
      const edit = { newText: plain, range: (textEdit as TextEdit).range }
      const source = TextDocument.applyEdits(TextDocument.create('', 'yaml', 1, document.text), [edit])
      expect({ label, findings: parseYaml(source).findings }).toEqual({ label, findings: [] })
      expect(plain).not.toMatch(/\$\{\d/)
    }
  })

  test('only those of the config version', () => {
    expect(at(inRoot('    toolsets:\n      - ¦'), true).labels).toContain('filesystem')
    expect(at(`version: "6"\n${inRoot('    toolsets:\n      - ¦')}`, true).labels).not.toContain('filesystem')
  })

  test('not where keys are written already, and of one line without support for snippets', () => {
    expect(at(inRoot('    ¦'), true).labels).not.toContain('coordinator')
    const plain = at(inRoot('    toolsets:\n      - ¦'))
    expect(plain.labels).toContain('think')
    expect(plain.items.filter(({ textEdit }) => /[\n$]/.test(String(textEdit?.newText)))).toEqual([])
  })
})

test('at every place of a file, each edit is on one line and contains the cursor', () => {
  const text = `${inRoot('    sub_agents: [writer, "editor"]\n    toolsets:\n      - type: shell # x\n    instruction: >\n      A ${env.X}')}flavors: { a: {} }\n`
  const document = openText(text)
  for (let offset = 0; offset <= text.length; offset += 2) {
    const { items } = complete(document, offset, false)
    for (const { textEdit } of items.slice(0, 3)) {
      const { start, end } = (textEdit as TextEdit).range
      const cursor = document.positions.positionAt(offset)
      expect([start.line, end.line]).toEqual([cursor.line, cursor.line])
      expect(start.character <= cursor.character && cursor.character <= end.character).toBe(true)
    }
  }
})
