import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { run } from './run.js'

const CLEAN = 'agents:\n  root:\n    model: dmr/ai/smollm2\n    instruction: hi\n'
const MISTAKEN = `${CLEAN}    modle: x\n`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agent-lint-baseline-'))
  for (const path of ['.git', 'sub']) mkdirSync(join(folder, path))
  write('a.yaml', MISTAKEN)
  write('sub/b.yaml', MISTAKEN)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text)
}

function recorded(path = 'base.json'): unknown {
  return (JSON.parse(readFileSync(join(folder, path), 'utf8')) as { files: unknown }).files
}

async function agentLint(line: string): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const code = await run(['--format', 'compact', ...line.split(' ').filter(Boolean)], {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    stdin: () => Buffer.from(''),
    env: {},
    cwd: folder,
    clock: () => 0,
  })
  return { code, out, err }
}

test('records problems by file and rule, and hides them', async () => {
  expect(await agentLint('--baseline sub/base.json')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--update-baseline'),
  })
  const hidden = { code: 0, out: '', err: 'agent-lint: The baseline hides 2 problems.\n' }
  expect(await agentLint('--baseline sub/base.json --update-baseline')).toEqual(hidden)
  expect(recorded('sub/base.json')).toEqual({
    '../a.yaml': { 'unknown-key': 1 },
    'b.yaml': { 'unknown-key': 1 },
  })
  expect(await agentLint('--baseline sub/base.json')).toEqual(hidden)
  expect(await agentLint('--baseline sub/base.json --quiet')).toEqual({ ...hidden, err: '' })
})

test('a further problem shows all problems of the rule in the file', async () => {
  await agentLint('--baseline base.json --update-baseline')
  write('a.yaml', `${MISTAKEN}    descripton: x\n`)
  const { code, out } = await agentLint('--baseline base.json')
  expect(code).toBe(1)
  expect(out.match(/^a\.yaml:.*unknown-key/gm)).toHaveLength(2)
  expect(out).not.toContain('b.yaml')
})

test('fewer problems and removed files are stale, but not what this run does not judge', async () => {
  await agentLint('--baseline base.json --update-baseline')
  write('a.yaml', CLEAN)
  expect(await agentLint('--baseline base.json sub')).toMatchObject({ code: 0 })
  expect(await agentLint('--baseline base.json --rule unknown-key=off')).toMatchObject({ code: 0 })
  expect(await agentLint('--baseline base.json a.yaml')).toMatchObject({
    code: 1,
    err: expect.stringContaining('"a.yaml": unknown-key, 0 instead of 1'),
  })
  expect((await agentLint('--baseline base.json a.yaml --update-baseline')).code).toBe(0)
  expect(recorded()).toEqual({ 'sub/b.yaml': { 'unknown-key': 1 } })
  rmSync(join(folder, 'sub/b.yaml'))
  expect(await agentLint('--baseline base.json a.yaml')).toMatchObject({
    code: 1,
    err: expect.stringContaining('"sub/b.yaml" does not exist'),
  })
})

test('a syntax error is neither recorded nor hidden, and keeps the entries of its file', async () => {
  await agentLint('--baseline base.json --update-baseline')
  write('a.yaml', `${MISTAKEN}    toolsets: [\n`)
  expect((await agentLint('--baseline base.json')).out).toContain('[syntax]')
  expect((await agentLint('--baseline base.json --update-baseline')).code).toBe(1)
  expect(recorded()).toMatchObject({ 'a.yaml': { 'unknown-key': 1 } })
})

test.each([
  '',
  '[]',
  '{"version": 2, "files": {}}',
  '{"version": 1, "files": {"a.yaml": {"x": -1}}}',
  '{"version": 1, "files": {"a.yaml": []}}',
])('a malformed baseline is wrong use: %s', async (text) => {
  write('base.json', text)
  for (const line of ['--baseline base.json', '--baseline base.json --update-baseline'])
    expect(await agentLint(line)).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not a baseline'),
    })
})
