import { describe, expect, test } from '@jest/globals'
import type { DocumentSymbol } from 'vscode-languageserver'
import { openText } from './open-text.js'
import { documentSymbols, flatSymbols } from './symbols.js'

/** One line for each symbol: name, detail, and the text of both ranges on one line. */
function outlineOf(text: string): string[] {
  const { document } = openText(text)
  const at = ({ start, end }: DocumentSymbol['range']): string =>
    document.text
      .slice(document.positions.offsetAt(start), document.positions.offsetAt(end))
      .replace(/\s+/g, ' ')
  const lines = (symbols: readonly DocumentSymbol[], indent: string): string[] =>
    symbols.flatMap(({ name, detail, range, selectionRange, children = [] }) => [
      `${indent}${name}${detail === undefined ? '' : ` (${detail})`} | ${at(selectionRange)} | ${at(range).slice(0, 40)}`,
      ...lines(children, `${indent}  `),
    ])
  return lines(documentSymbols(document), '')
}

describe('documentSymbols', () => {
  test('sections, entries and what is below them', () => {
    expect(
      outlineOf(`version: "16"
agents:
  root:
    model: &m openai/gpt-5-mini
    toolsets:
      - type: shell
      - { type: mcp, ref: docker:x }
    commands: { fix: Fix it. }
    hooks:
      pre_tool_use:
        - matcher: shell
          hooks: [{ type: command, command: ./check.sh }]
models:
  fast: { provider: openai, model: *m }
permissions:
  deny: ["shell:cmd=rm *"]
`),
    ).toEqual([
      'version (16) | version | version: "16"',
      'agents | agents | agents: root: model: &m openai/gpt-5-min',
      '  root (openai/gpt-5-mini) | root | root: model: &m openai/gpt-5-mini toolse',
      '    toolsets | toolsets | toolsets: - type: shell - { type: mcp, r',
      '      shell | shell | type: shell',
      '      mcp (docker:x) | mcp | { type: mcp, ref: docker:x }',
      '    commands | commands | commands: { fix: Fix it. }',
      '      fix (Fix it.) | fix | fix: Fix it.',
      '    hooks | hooks | hooks: pre_tool_use: - matcher: shell ho',
      '      pre_tool_use | pre_tool_use | pre_tool_use: - matcher: shell hooks: [{',
      '        shell | shell | matcher: shell hooks: [{ type: command, ',
      '          hooks | hooks | hooks: [{ type: command, command: ./chec',
      '            ./check.sh (command) | ./check.sh | { type: command, command: ./check.sh }',
      'models | models | models: fast: { provider: openai, model:',
      '  fast (openai/*m) | fast | fast: { provider: openai, model: *m }',
      'permissions | permissions | permissions: deny: ["shell:cmd=rm *"]',
      '  deny | deny | deny: ["shell:cmd=rm *"]',
      '    shell:cmd=rm * | "shell:cmd=rm *" | "shell:cmd=rm *"',
    ])
  })

  test('a file with CRLF, characters beyond 16 bits and a syntax error', () => {
    expect(outlineOf('agents:\r\n  "🤖": {}\r\n  b: [\r\nmodels:\r\n  c: { provider: x }\r\n')).toEqual(
      expect.arrayContaining(['  🤖 | "🤖" | "🤖": {}', '  c | c | c: { provider: x }']),
    )
  })

  test('nothing in an empty file', () => {
    expect(outlineOf('')).toEqual([])
  })

  test('one list for clients without nested symbols', () => {
    const { document } = openText('agents: { root: { toolsets: [{ type: shell }] } }')
    expect(flatSymbols(document).map(({ name, containerName }) => [name, containerName])).toEqual([
      ['agents', undefined],
      ['root', 'agents'],
      ['toolsets', 'root'],
      ['shell', 'toolsets'],
    ])
  })
})
