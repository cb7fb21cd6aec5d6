import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Io } from './io.js'
import { runInMemory, type Run } from './run-in-memory.js'

const FIXTURES = fileURLToPath(new URL('../../fixtures/cli/', import.meta.url))
const CLEAN = 'agents:\n  root:\n    model: dmr/ai/smollm2\n    description: d\n    instruction: hi\n'
const MISTAKEN = CLEAN.replace('description', 'descripton')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agent-lint-graph-'))
  await writeFile(join(folder, 'clean.yaml'), CLEAN)
  await writeFile(join(folder, 'bad.yaml'), MISTAKEN)
})
afterAll(() => rm(folder, { recursive: true }))

const graph = (
  argv: readonly string[],
  options: { cwd?: string; stdin?: string; env?: Io['env'] } = {},
): Promise<Run> => runInMemory(['graph', ...argv], { cwd: folder, ...options })

const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')

describe('the demonstration as expected', () => {
  test.each(['mermaid', 'dot', 'json'])('%s', async (format) => {
    const options = ['team.yaml', '--env-file', 'team.env', '--format', format]
    const { code, out, err } = await graph(options, { cwd: FIXTURES })
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^agent-lint: "team\.yaml" has \d+ errors\.\n$/),
    })
    expect(out).not.toContain('never-printed')
    const fixture = join(FIXTURES, `team.graph.${format}.txt`)
    if (process.env.UPDATE_FIXTURES && !process.env.CI) await writeFile(fixture, out)
    expect(out).toBe(await readFile(fixture, 'utf8'))
  })
})

test('draws Mermaid by default, and succeeds without errors', async () => {
  expect(await graph(['clean.yaml'])).toEqual({
    code: 0,
    out: expect.stringContaining('\nflowchart LR\n'),
    err: '',
  })
})

test('draws a file with errors, and fails', async () => {
  expect(await graph(['bad.yaml'])).toEqual({
    code: 1,
    out: expect.stringContaining('✖ unknown-key, line 4'),
    err: 'agent-lint: "bad.yaml" has 1 error.\n',
  })
})

test.each(['mermaid', 'dot', 'svg'])('%s of a file without agents says so', async (format) => {
  for (const stdin of ['', 'agents: [', 'models: {}\n'])
    expect((await graph(['-', '--format', format], { stdin })).out).toMatch(/no agents/i)
})

test('svg has the path of the file as its title', async () => {
  const { out } = await graph(['clean.yaml', '--format', 'svg'])
  expect(out).toMatch(/^<svg /)
  expect(out).toContain('<title>clean.yaml</title>')
})

test('json names the file, and "<stdin>"', async () => {
  const json = async (argv: readonly string[]): Promise<object> =>
    JSON.parse((await graph([...argv, '--format', 'json'], { stdin: CLEAN })).out) as object
  expect(await json(['clean.yaml'])).toMatchObject({
    version: 1,
    file: 'clean.yaml',
    agents: [{ name: 'root' }],
  })
  expect(await json(['-'])).toMatchObject({ file: '<stdin>' })
  expect(await json(['-', '--stdin-filename', 'x.yaml'])).toMatchObject({ file: 'x.yaml' })
})

describe('--output-file', () => {
  test('writes several formats at once', async () => {
    const outputs = ['mermaid', 'dot', 'svg'].flatMap((format) => [
      '--format',
      format,
      '--output-file',
      `team.${format}`,
    ])
    expect(await graph(['clean.yaml', ...outputs])).toEqual({ code: 0, out: '', err: '' })
    expect(await read('team.mermaid')).toBe((await graph(['clean.yaml'])).out)
    expect(await read('team.dot')).toMatch(/^digraph /)
    expect(await read('team.svg')).toMatch(/^<svg /)
  })

  test('never overwrites the file that is drawn', async () => {
    const { code, err } = await graph(['clean.yaml', '--format', 'dot', '--output-file', './clean.yaml'])
    expect([code, err]).toEqual([
      2,
      'agent-lint: "--output-file" names "./clean.yaml", which is one of the checked files.\n',
    ])
    expect(await read('clean.yaml')).toBe(CLEAN)
  })

  test('says why it cannot write', async () => {
    expect(await graph(['clean.yaml', '--format', 'dot', '--output-file', 'none/a.dot'])).toEqual({
      code: 2,
      out: '',
      err: 'agent-lint: Cannot write "none/a.dot" (ENOENT).\n',
    })
  })
})

test('the environment decides what is set', async () => {
  const stdin = CLEAN.replace('dmr/ai/smollm2', 'openai/gpt-4o')
  expect(await graph(['-'], { stdin })).toMatchObject({
    code: 1,
    out: expect.stringContaining('✖ OPENAI_API_KEY is not set'),
  })
  expect(await graph(['-'], { stdin, env: { OPENAI_API_KEY: 'never-printed' } })).toEqual({
    code: 0,
    out: expect.not.stringContaining('never-printed'),
    err: '',
  })
})

test('without the environment, the drawing says nothing about what is set', async () => {
  const stdin = CLEAN.replace('dmr/ai/smollm2', 'openai/gpt-4o')
  const { code, out } = await graph(['-', '--env', 'off'], { stdin })
  expect(code).toBe(0)
  expect(out).toMatch(/<br\/>OPENAI_API_KEY<br\/>/)
  expect((await graph(['-', '--env', 'off'], { stdin, env: { OPENAI_API_KEY: 'x' } })).out).toBe(out)
})

test('a flavor is applied, and one that the file does not define gets a note', async () => {
  const stdin = `${CLEAN}flavors:\n  big: { agents: { root: { model: dmr/ai/qwen3 } } }\n`
  const { out, err } = await graph(['-', '--flavor', 'big'], { stdin })
  expect([out.includes('ai/qwen3'), err]).toEqual([true, ''])
  expect((await graph(['-', '--flavor', 'bigg'], { stdin })).err).toContain('Did you mean "big"?')
})

test.each([
  [[], '"agent-lint graph" expects one file.\nSee "agent-lint graph --help".'],
  [['a', 'b'], '"agent-lint graph" expects one file.\nSee "agent-lint graph --help".'],
  [['.'], '"." is a directory; "agent-lint graph" expects one file.'],
  [['none.yaml'], 'No such file or directory: "none.yaml".'],
])('%j is misuse', async (argv, message) => {
  expect(await graph(argv)).toEqual({ code: 2, out: '', err: `agent-lint: ${message}\n` })
})
