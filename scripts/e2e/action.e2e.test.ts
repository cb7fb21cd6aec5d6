/** Runs the steps of action.yml as a runner of GitHub Actions does. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT, run, type Ended } from './set-up.js'

interface Step {
  readonly shell: string
  readonly run: string
  readonly env: Readonly<Record<string, string>>
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

const action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as Action
const MISTAKES = path.join(ROOT, 'fixtures/schema/six-mistakes.yaml')
const CLEAN =
  'agents:\n  root:\n    model: dmr/ai/smollm2\n    description: Answers.\n    instruction: Be brief.\n'

let workspace = ''
beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), 'agent-lint-action-'))
})
afterEach(() => {
  rmSync(workspace, { recursive: true })
})

/** Runs all steps with these inputs, in the workspace. */
function use(
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Ended {
  const given = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, input.default]),
  )
  const value = (text: string): string =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => ({ ...given, ...inputs })[name] ?? '')
  let last: Ended = { status: 0, stdout: '', output: '' }
  for (const step of action.runs.steps) {
    const script = path.join(workspace, '.step.sh')
    writeFileSync(script, step.run)
    last = run('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], workspace, {
      ...Object.fromEntries(Object.entries(step.env).map(([name, text]) => [name, value(text)])),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_WORKSPACE: workspace,
      GITHUB_STEP_SUMMARY: path.join(workspace, '.summary.md'),
      ...env,
    })
    rmSync(script)
    if (last.status !== 0) return last
  }
  return last
}

test('is a composite action whose inputs are all used', () => {
  expect(action.runs.using).toBe('composite')
  const used = JSON.stringify(action.runs.steps.map(({ env }) => env))
  for (const name of Object.keys(action.inputs)) expect(used).toContain(`\${{ inputs.${name} }}`)
  // An expression in a script would let an input run commands.
  for (const step of action.runs.steps) expect(step.run).not.toContain('${{')
})

test('annotates mistakes, writes a summary and fails', () => {
  cpSync(MISTAKES, path.join(workspace, 'bad.yaml'))
  const { status, stdout } = use()
  expect(status).toBe(1)
  expect(stdout).toMatch(/^::error file=bad\.yaml,line=7,/m)
  expect(readFileSync(path.join(workspace, '.summary.md'), 'utf8')).toContain('bad.yaml')
})

test('passes where nothing is wrong, and checks only the given paths', () => {
  cpSync(MISTAKES, path.join(workspace, 'bad.yaml'))
  writeFileSync(path.join(workspace, 'with space.yaml'), CLEAN)
  writeFileSync(path.join(workspace, 'other.yaml'), CLEAN)
  expect(use({ paths: 'with space.yaml\r\n\n  \nother.yaml\n' })).toMatchObject({ status: 0 })
})

test('a path that looks like an option or a command is a path', () => {
  writeFileSync(path.join(workspace, '--version'), CLEAN)
  const { status, output } = use({ paths: '--version' })
  expect(output).toContain('No problems in 1 file')
  expect(status).toBe(0)
  expect(use({ paths: '$(touch pwned); `touch pwned`' }).status).toBe(2)
  expect(run('ls', [], workspace).stdout).not.toContain('pwned')
})

test('passes options on', () => {
  cpSync(MISTAKES, path.join(workspace, 'bad.yaml'))
  const { status, stdout } = use({ args: '--env off  --format compact\n--exit-zero' })
  expect(status).toBe(0)
  expect(stdout).toMatch(/^bad\.yaml:7:5: error/m)
})

test('writes SARIF beside the annotations', () => {
  cpSync(MISTAKES, path.join(workspace, 'bad.yaml'))
  const { status, stdout } = use({ 'sarif-file': 'results.sarif' })
  expect(status).toBe(1)
  expect(stdout).toContain('::error file=bad.yaml')
  const { version, runs } = JSON.parse(readFileSync(path.join(workspace, 'results.sarif'), 'utf8')) as {
    version: string
    runs: { results: unknown[] }[]
  }
  expect([version, runs[0]?.results.length]).toEqual(['2.1.0', 6])
})

test('an old Node is an error that says what to do', () => {
  const bin = path.join(workspace, 'bin')
  run('mkdir', [bin], workspace)
  writeFileSync(path.join(bin, 'node'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  const { status, output } = use({}, { PATH: `${bin}:${process.env.PATH ?? ''}` })
  expect(status).toBe(2)
  expect(output).toContain('agent-lint needs Node 20.19 or later.')
})
