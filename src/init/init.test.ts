import { describe, expect, test } from '@jest/globals'
import { AGENT_SCHEMA, SETTINGS_SCHEMA } from './addresses.js'
import { withSchemas } from './editor.js'
import { isAgentSchema, schemaOf, withModeline } from './modeline.js'
import { withHook } from './pre-commit.js'

const MODELINE = `# yaml-language-server: $schema=${AGENT_SCHEMA}`

describe('modeline', () => {
  test.each([
    ['the start', 'agents: {}\n', `${MODELINE}\nagents: {}\n`],
    [
      'after a #! line',
      '#!/usr/bin/env cagent\nagents: {}\n',
      `#!/usr/bin/env cagent\n${MODELINE}\nagents: {}\n`,
    ],
    ['with line breaks of Windows', 'agents: {}\r\n', `${MODELINE}\r\nagents: {}\r\n`],
    ['after a byte order mark', '\ufeff#!x\r\na: 1\r\n', `\ufeff#!x\r\n${MODELINE}\r\na: 1\r\n`],
    ['after a #! line without a line break', '#!x', `#!x\n${MODELINE}\n`],
    ['an empty file', '', `${MODELINE}\n`],
  ])('%s', (_, text, expected) => {
    expect(withModeline(text)).toBe(expected)
    expect(withModeline(expected)).toBe(expected)
  })

  test('a file with another schema stays as it is', () => {
    const text = '# yaml-language-server: $schema=https://example.com/x.json\nagents: {}\n'
    expect(withModeline(text)).toBe(text)
    expect(schemaOf(text)).toBe('https://example.com/x.json')
    expect(isAgentSchema('https://example.com/x.json')).toBe(false)
    expect(isAgentSchema('../node_modules/agent-lint/schema/docker-agent.schema.json')).toBe(true)
  })
})

describe('settings of VS Code', () => {
  test('a new file', async () => {
    const text = await withSchemas(undefined, ['a.yaml', 'b.yaml'])
    expect(JSON.parse(text ?? '')).toEqual({
      'yaml.schemas': { [AGENT_SCHEMA]: ['a.yaml', 'b.yaml'], [SETTINGS_SCHEMA]: ['.agent-lint.yaml'] },
    })
    expect(await withSchemas(text, ['a.yaml', 'b.yaml'])).toBe(text)
  })

  test('comments, commas and other schemas stay; new files are added', async () => {
    const text = `{\n  // mine\n  "editor.tabSize": 4,\n  "yaml.schemas": {\n    "https://other": "x.yaml",\n    "${AGENT_SCHEMA}": "a.yaml",\n  },\n}\n`
    const after = (await withSchemas(text, ['a.yaml', 'b.yaml'])) ?? ''
    expect(after).toContain('// mine')
    expect(after).toContain('"https://other": "x.yaml"')
    expect(after).toMatch(/\[\s+"a\.yaml",\s+"b\.yaml"\s+\]/)
  })

  test.each(['[]', '{', '"x"', '{ "yaml.schemas": [] }'])('%s cannot be changed', async (text) => {
    expect(await withSchemas(text, ['a.yaml'])).toBeUndefined()
  })
})

describe('pre-commit', () => {
  const hook = (indent: string) =>
    ['- repo: https://github.com/agent-lint/agent-lint', '  rev: v1', '  hooks:', '    - id: agent-lint']
      .map((line) => `${indent}${line}\n`)
      .join('')

  test.each([
    ['no file', undefined, `repos:\n${hook('  ')}`],
    [
      'after the last repository, with its indentation',
      'repos:\n- repo: x\n  hooks:\n  - id: y # why\n# the end\nci: {}\n',
      `repos:\n- repo: x\n  hooks:\n  - id: y # why\n${hook('')}# the end\nci: {}\n`,
    ],
    ['no line break at the end', 'repos:\n    - repo: x', `repos:\n    - repo: x\n${hook('    ')}`],
  ])('%s', (_, text, expected) => {
    expect(withHook(text, 'v1')).toBe(expected)
    expect(withHook(expected, 'v1')).toBe(expected)
  })

  test.each(['repos: []\n', 'repos: [{ repo: x }]\n', 'a: 1\n', '- x\n', 'repos: [\n', ''])(
    '%j cannot be changed',
    (text) => {
      expect(withHook(text, 'v1')).toBeUndefined()
    },
  )
})
