import { describe, expect, test } from '@jest/globals'
import { lint } from '../lint.js'

const said = (text: string): string[] => lint(text).diagnostics.map(({ message }) => message)

describe('a file of another tool has one diagnostic', () => {
  test.each([
    ['a Kubernetes file', 'apiVersion: v1\nkind: Service\nspec: {}\n---\napiVersion: v1\nkind: Pod\n'],
    ['a Helm chart', 'apiVersion: v2\nname: x\nversion: 0.1.0\ndescription: d\n'],
    ['a Docker Compose file', 'version: "3.8"\nservices:\n  web: {image: nginx}\n'],
    ['a GitHub Actions workflow', 'name: CI\non: [push]\njobs: {}\n'],
    ['a GitHub action', 'name: x\ndescription: y\nruns: {using: composite}\n'],
    ['a CircleCI configuration', 'version: 2.1\njobs: {}\nworkflows: {}\n'],
    [
      'a CrewAI agents file',
      'writer:\n  role: Writer\n  goal: x\n  backstory: y\neditor: {role: Editor, goal: z}\n',
    ],
    ['a CrewAI tasks file', 'write:\n  description: x\n  expected_output: y\n'],
    ['a LiteLLM configuration', 'model_list: []\nlitellm_settings: {}\n'],
    ['an MCP configuration', '{"mcpServers": {"github": {"command": "npx"}}}\n'],
    ['an Ansible playbook', '- hosts: all\n  tasks: []\n'],
  ])('%s', (what, text) => {
    expect(said(text)).toEqual([`The file looks like ${what}, not like a docker-agent configuration.`])
  })

  test.each(['replicaCount: 1\nimage: {tag: x}\n', 'site_name: x\nnav: []\n', 'global: {}\nname: x\n'])(
    'without any known key: %j',
    (text) => {
      expect(said(text)).toEqual(['The file has no key of a docker-agent configuration.'])
    },
  )
})

test.each([
  'agnets:\n  root: {}\n',
  'name: x\nmodel: openai/gpt-4o\ninstruction: y\n',
  'root:\n  model: openai/gpt-4o\n',
  'services: {}\nagents: {}\n',
  'version: "16"\n',
])('a configuration with a mistake is not foreign: %j', (text) => {
  expect(said(text).join()).not.toMatch(/looks like|no key of/)
})
