import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { run } from './run.js'

const AGENT = 'agents:\n  root:\n    model: dmr/ai/smollm2\n    instruction: hi\n'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agent-lint-init-'))
  for (const name of ['a.yaml', 'b.yaml']) writeFileSync(join(folder, name), AGENT)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Runs `agent-lint init`; with answers, as on a terminal. */
async function init(
  argv: readonly string[],
  answers?: readonly string[],
): Promise<{ code: number; out: string; err: string; questions: string[] }> {
  let [out, err] = ['', '']
  const questions: string[] = []
  const left = [...(answers ?? [])]
  const code = await run(['init', ...argv], {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    stdin: () => Buffer.from(''),
    ask:
      answers &&
      ((question) => {
        questions.push(question)
        return Promise.resolve(left.shift() ?? 'no')
      }),
    env: {},
    cwd: folder,
    clock: () => 0,
  })
  return { code, out, err, questions }
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

test('asks once for each step, and writes what the user accepts', async () => {
  const { code, questions } = await init([], ['y', '', 'n', 'no'])
  expect(questions).toEqual([
    'Write ".agent-lint.yaml"? [Y/n] ',
    'Write these 2 files? [Y/n] ',
    'Write ".vscode/settings.json"? [Y/n] ',
    'Write ".pre-commit-config.yaml"? [Y/n] ',
  ])
  expect(read('.agent-lint.yaml')).toContain('rules: {}')
  expect(read('b.yaml')).toMatch(/^# yaml-language-server: \$schema=/)
  expect(existsSync(join(folder, '.vscode'))).toBe(false)
  expect(existsSync(join(folder, '.pre-commit-config.yaml'))).toBe(false)
  expect(code).toBe(1)
})

test('the second run has nothing to do', async () => {
  expect((await init(['-y'])).code).toBe(0)
  expect(await init([])).toMatchObject({ code: 0, out: 'Everything is set up.\n', err: '' })
})

test('a settings file of the other name stays the only one', async () => {
  writeFileSync(join(folder, '.agent-lint.yml'), 'rules: {}\n')
  await init(['--yes'])
  expect(existsSync(join(folder, '.agent-lint.yaml'))).toBe(false)
})

test('says where a file names another schema, and what cannot be changed', async () => {
  writeFileSync(
    join(folder, 'a.yaml'),
    `# yaml-language-server: $schema=https://example.com/x.json\n${AGENT}`,
  )
  writeFileSync(join(folder, '.pre-commit-config.yaml'), 'repos: []\n')
  const { err } = await init(['--yes'])
  expect(err).toContain('"a.yaml" names another schema: "https://example.com/x.json".')
  expect(err).toContain('".pre-commit-config.yaml" cannot be changed safely, so add the hook by hand')
  expect(read('.pre-commit-config.yaml')).toBe('repos: []\n')
})

test('a file that is not UTF-8 stays as it is', async () => {
  const bytes = Buffer.concat([Buffer.from(AGENT), Buffer.from([0x23, 0xe9, 0x0a])])
  writeFileSync(join(folder, 'a.yaml'), bytes)
  await init(['--yes'])
  expect(readFileSync(join(folder, 'a.yaml')).equals(bytes)).toBe(true)
})

test('expects no arguments', async () => {
  expect(await init(['x'])).toMatchObject({ code: 2, out: '' })
})
