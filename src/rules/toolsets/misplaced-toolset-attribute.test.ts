import { describe, expect, test } from '@jest/globals'
import { lint } from '../../lint.js'

function errorsOf(version: number, toolset: string): string[] {
  const source = `version: "${version}"\nagents:\n  root: {model: openai/gpt-4o, toolsets: [${toolset}]}\n`
  return lint(source)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ ruleId, path, message }) => `${ruleId} ${path.slice(4).join('.')}: ${message}`)
}

describe('attributes and types of toolsets', () => {
  test('the config version decides which types accept an attribute, and from which version on it belongs to types at all', () => {
    expect(errorsOf(1, '{type: shell, path: x}')).toEqual([])
    expect(errorsOf(4, '{type: tasks, path: x}')).toEqual([
      'misplaced-toolset-attribute path: "path" cannot be used on a toolset of type "tasks".',
    ])
    expect(errorsOf(5, '{type: tasks, path: x}')).toEqual([])
    expect(errorsOf(4, '{type: shell, headers: {A: b}}')).toEqual([])
    expect(errorsOf(7, '{type: fetch, headers: {A: b}}')).toHaveLength(1)
  })

  test('empty values are accepted, except where presence counts', () => {
    expect(
      errorsOf(15, '{type: todo, path: "", env: {}, args: [], allow_private_ips: false, remote: {}}'),
    ).toEqual([])
    expect(errorsOf(15, '{type: todo, config: {}}')).toHaveLength(1)
    expect(errorsOf(15, '{type: todo, recall: false}')).toHaveLength(1)
    expect(errorsOf(15, '{type: todo, recall: ~}')).toEqual([])
  })

  test('a wrong or missing type with attributes of the right one is one error, on the type', () => {
    expect(errorsOf(15, '{type: shell, command: gopls, args: [serve]}')).toEqual([
      'misplaced-toolset-attribute type: A toolset of type "shell" does not accept "command" or "args".',
    ])
    expect(errorsOf(15, '{type: mpc, command: x, args: [y]}')).toEqual([
      'unknown-toolset-type type: "mpc" is not a toolset type, so docker-agent rejects its attributes.',
    ])
    expect(errorsOf(15, '{command: x, args: [y]}')).toEqual([
      'unknown-toolset-type : The toolset has no type, so docker-agent rejects its attributes.',
    ])
    expect(errorsOf(15, '{type: mpc}')).toEqual([])
  })

  test('a remote URL outside "remote" is one error', () => {
    expect(errorsOf(15, '{type: mcp, url: "https://x.dev"}')).toEqual([
      'misplaced-toolset-attribute url: "url" cannot be used on a toolset of type "mcp".',
    ])
  })
})
