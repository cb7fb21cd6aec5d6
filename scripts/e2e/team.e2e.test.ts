/** A team sets agent-lint up in an empty repository, with the commands of README.md and docs. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { committed } from './project-copy.js'
import { must, ROOT, run, type Ended } from './set-up.js'

const CLI = path.join(ROOT, 'dist/cli.cjs')
const OLD =
  'agents:\n  root:\n    model: openai/gpt-5-mini\n    description: Answers.\n    instruction: Be brief.\n    retries: 3\n'
const TEAM =
  '#!/usr/bin/env docker agent run\nagents:\n  root:\n    model: OpenAI/gpt-5-mini # fast\n    description: Answers.\n    instruction: Be brief.\n    max_iterations: "5"\n'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-team-'))
  write('team.yaml', TEAM)
  write('old.yaml', OLD)
  committed(folder)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function agentLint(...args: string[]): Ended {
  return run(process.execPath, [CLI, ...args], folder, { CI: undefined, NO_COLOR: '1' })
}

function read(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8')
}

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, name), text)
}

// Each step builds on those before it.

test('init shows what it would write, and writes nothing without a terminal', () => {
  const { status, output } = agentLint('init')
  expect(status).toBe(1)
  expect(output).toContain('+++ b/.agent-lint.yaml')
  expect(output).toContain('+++ b/.pre-commit-config.yaml')
  expect(output).toContain('Add "--yes" to write these files.')
  expect(must('git', ['status', '--porcelain'], folder)).toBe('')
})

test('init --yes writes settings, modelines, editor settings and the hook', () => {
  expect(agentLint('init', '--yes').status).toBe(0)
  expect(read('team.yaml')).toMatch(/^#!\/usr\/bin\/env docker agent run\n# yaml-language-server: \$schema=/)
  expect(read('.vscode/settings.json')).toContain('"team.yaml"')
  expect(read('.pre-commit-config.yaml')).toContain('- id: agent-lint\n')
  expect(agentLint('.agent-lint.yaml').status).toBe(0)
  expect(agentLint('init')).toMatchObject({ status: 0, stdout: 'Everything is set up.\n' })
})

test('settings hold for the folder', () => {
  write('.agent-lint.yaml', read('.agent-lint.yaml').replace('env: error', 'env: off'))
  const { status, output } = agentLint('--format', 'compact')
  expect(status).toBe(1)
  expect(output).toContain('old.yaml:7:5: error[unknown-key]')
  expect(output).not.toContain('missing-env')
})

test('a baseline hides old mistakes', () => {
  expect(agentLint('--baseline', 'baseline.json').output).toContain('--update-baseline')
  expect(agentLint('--baseline', 'baseline.json', '--update-baseline', 'old.yaml').status).toBe(0)
  expect(agentLint('--baseline', 'baseline.json', 'old.yaml').status).toBe(0)
  const { output } = agentLint('--baseline', 'baseline.json', '--format', 'compact')
  expect(output).not.toContain('old.yaml')
  expect(output).toContain('team.yaml:5:12: ')
})

test('a comment keeps what is intended', () => {
  const text = read('team.yaml').replace(
    'max_iterations: "5"',
    'max_iterations: "5" # agent-lint-ignore-line coerced-value -- a template writes it',
  )
  expect(agentLint('--format', 'compact', 'team.yaml').output).toContain('[coerced-value]')
  write('team.yaml', text)
  expect(agentLint('--format', 'compact', 'team.yaml').output).not.toContain('coerced-value')
})

test('diff shows the fix, and fix applies it', () => {
  const before = read('team.yaml')
  const diff = agentLint('--diff', 'team.yaml')
  expect(diff.status).toBe(1)
  expect(diff.stdout).toContain(
    '-    model: OpenAI/gpt-5-mini # fast\n+    model: openai/gpt-5-mini # fast\n',
  )
  write('fix.patch', diff.stdout)
  must('git', ['apply', '--check', 'fix.patch'], folder)
  expect(agentLint('--fix', '--max-warnings', '0', 'team.yaml').status).toBe(0)
  expect(read('team.yaml')).toBe(before.replace('OpenAI/', 'openai/'))
})

test('the command of docs/ci.md writes a report for GitLab', () => {
  const [, command = ''] =
    /- npx --yes agent-lint@[\d.]+ (.* gl-code-quality-report\.json)$/m.exec(
      readFileSync(path.join(ROOT, 'docs/ci.md'), 'utf8'),
    ) ?? []
  const { status } = agentLint(...command.split(' '))
  expect(status).toBe(1)
  expect(existsSync(path.join(folder, 'gl-code-quality-report.json'))).toBe(true)
  expect(read('gl-code-quality-report.json')).toContain('"path": "old.yaml"')
})
