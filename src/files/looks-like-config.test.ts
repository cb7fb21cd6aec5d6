import { describe, expect, test } from '@jest/globals'
import { looksLikeConfig } from './looks-like-config.js'

describe('recognizes docker-agent configurations', () => {
  test.each<[string, string]>([
    ['the smallest', 'agents:\n  root:\n    model: openai/gpt-4o\n'],
    [
      'a named model',
      'models:\n  gpt:\n    provider: openai\n    model: gpt-4o\nagents:\n  root:\n    model: gpt\n',
    ],
    [
      'comments, a document mark and CRLF',
      '# our team\r\n---\r\nagents:\r\n  root:\r\n    instruction: hi\r\n',
    ],
    ['a byte-order mark', '\ufeffagents:\n  root:\n    instruction: hi\n'],
    ['quoted keys', '"agents":\n  "root":\n    "instruction": hi\n'],
    ['an agent in flow style', 'agents:\n  root: {model: openai/gpt-4o, description: d}\n'],
    ['all in flow style', '{"agents": {"root": {"instruction": "hi"}}}\n'],
    ['an indented root', '  agents:\n    root:\n      instruction: hi\n'],
    ['a shebang above a broken file', '#!/usr/bin/env docker agent run\nagnets:\n  root: {\n'],
    [
      'a modeline',
      '# yaml-language-server: $schema=https://example.com/docker-agent.schema.json\nagent: {}\n',
    ],
    ['broken YAML', 'agents:\n  root:\n    instruction: "hi\n   model: [\n'],
    ['misspelled keys', 'agents:\n  root:\n    modle: openai/gpt-4o\n    instruction: hi\n'],
    ['agents in a list', 'agents:\n  - name: root\n    instruction: hi\n    toolsets: []\n'],
  ])('%s', (_, text) => {
    expect(looksLikeConfig(text)).toBe(true)
  })

  test('HCL, by its agent blocks', () => {
    expect(looksLikeConfig('agent "root" {\n  model = "openai/gpt-4o"\n}\n', 'team.hcl')).toBe(true)
  })
})

describe('does not recognize the files of other tools', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['text', 'These agents: a list of them.\n'],
    ['a pipeline that names its machines', 'agents:\n  queue: default\nsteps:\n  - command: make\n'],
    ['a Kubernetes resource', 'apiVersion: v1\nkind: List\nagents:\n  root:\n    instruction: hi\n'],
    [
      'a custom resource with agents deeper down',
      'apiVersion: example.com/v1\nkind: Team\nspec:\n  agents:\n    root:\n      instruction: hi\n',
    ],
    ['a Compose file', 'services:\n  web:\n    image: nginx\nmodels:\n  llm:\n    model: ai/smollm2\n'],
    ['a workflow', 'on: push\njobs:\n  agents:\n    runs-on: ubuntu-latest\n'],
    [
      'chart values',
      'agents:\n  image:\n    repository: example/agent\n  useHostNetwork: true\nproviders:\n  gke: {}\n',
    ],
    ['a cluster description', 'agents: 2\nservers: 1\n'],
    [
      'roles and goals',
      'framework: crewai\nagents:\n  writer:\n    role: Writer\n    goal: Write\n    backstory: Wrote\n    instruction: x\n',
    ],
    ['a list of names', 'agents:\n  - alice\n  - bob\n'],
    ['an agents key in a block string', 'description: |\n  agents:\n    root:\n      instruction: hi\n'],
  ])('%s', (_, text) => {
    expect(looksLikeConfig(text)).toBe(false)
  })

  test('HCL of other tools', () => {
    expect(looksLikeConfig('provider "aws" {\n  region = "eu-west-1"\n}\n', 'main.hcl')).toBe(false)
  })
})

test.each([
  ['dashes', '-\n'.repeat(100_000)],
  ['empty lines', ' \n'.repeat(100_000)],
  ['commas', ',\n'.repeat(100_000)],
  ['braces and spaces', '{ '.repeat(100_000)],
  ['comments', '#\n'.repeat(100_000)],
  ['schemas', '# $schema= '.repeat(20_000)],
])('is decided at once: %s', (_, text) => {
  for (const start of ['agents:\n', '{"agents":', '#!']) expect(looksLikeConfig(start + text)).toBe(false)
})
