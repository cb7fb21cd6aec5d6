import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { matcherOf } from './globs.js'
import { run } from './run.js'

const MISTAKEN = 'agents:\n  root:\n    model: dmr/ai/smollm2\n    instruction: hi\n    modle: x\n'
const CLEAN = MISTAKEN.replace('    modle: x\n', '')
const OLD = MISTAKEN.replace('dmr/ai/smollm2', 'openai/gpt-5-mini')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agent-lint-settings-'))
  mkdirSync(join(folder, '.git'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

async function agentLint(
  line: string,
  { stdin = '', cwd = folder } = {},
): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const code = await run(line === '' ? [] : line.split(' '), {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    stdin: () => Buffer.from(stdin),
    env: {},
    cwd,
    clock: () => 0,
  })
  return { code, out, err }
}

/** `path severity rule` of each line of the compact format. */
async function found(line: string, options?: { stdin?: string; cwd?: string }): Promise<string[]> {
  const { out } = await agentLint(`--format compact ${line}`.trim(), options)
  return [...out.matchAll(/^([^:\n]+):\d+:\d+: (\w+)\[([\w-]+)\]/gm)].map(([, ...parts]) => parts.join(' '))
}

describe('the settings file', () => {
  test('of the nearest folder applies, up to the folder with .git', async () => {
    write('a.yaml', MISTAKEN)
    write('sub/deep/b.yaml', MISTAKEN)
    write('other/.git/HEAD', '')
    write('other/c.yaml', MISTAKEN)
    write('.agent-lint.yaml', 'rules: { unknown-key: warning }\n')
    write('sub/.agent-lint.yaml', 'rules: { structure: info }\n')
    expect(await found('')).toEqual([
      'a.yaml warning unknown-key',
      'other/c.yaml error unknown-key',
      'sub/deep/b.yaml info unknown-key',
    ])
    expect(await found('--no-settings a.yaml')).toEqual(['a.yaml error unknown-key'])
    expect(await found('--settings sub/.agent-lint.yaml a.yaml')).toEqual(['a.yaml info unknown-key'])
    expect(await found('--rule unknown-key=error a.yaml')).toEqual(['a.yaml error unknown-key'])
    expect(await found('b.yaml', { cwd: join(folder, 'sub/deep') })).toEqual(['b.yaml info unknown-key'])
  })

  test('applies to standard input by its name', async () => {
    write('ci/.agent-lint.yaml', 'rules: { unknown-key: off }\n')
    expect(await found('-', { stdin: MISTAKEN })).toEqual(['<stdin> error unknown-key'])
    expect(await found('- --stdin-filename ci/x.yaml', { stdin: MISTAKEN })).toEqual([])
  })

  test('ignores files, also named ones', async () => {
    write('.agent-lint.yaml', 'ignore: [examples, "!examples/kept.yaml"]\n')
    write('examples/a.yaml', MISTAKEN)
    write('examples/kept.yaml', MISTAKEN)
    expect(await found('')).toEqual(['examples/kept.yaml error unknown-key'])
    expect(await agentLint('examples/a.yaml')).toEqual({
      code: 0,
      out: '',
      err: 'agent-lint: Skipped "examples/a.yaml": the settings ignore it.\n',
    })
    const fixed = await agentLint('- --fix --stdin-filename examples/a.yaml', { stdin: MISTAKEN })
    expect(fixed).toMatchObject({ code: 0, out: MISTAKEN })
  })

  test('has overrides, of which the last one wins, and variables', async () => {
    write(
      '.agent-lint.yaml',
      'env: off\nenv-files: [.env, missing.env]\noverrides:\n  - files: ["*.yaml"]\n    env: warn\n  - files: ["**/b.yaml"]\n    env: error\n    rules: { unknown-key: off }\n',
    )
    for (const path of ['a.yaml', 'b.yaml', 'sub/b.yaml', 'sub/c.yaml']) write(path, OLD)
    expect(await found('')).toEqual([
      'a.yaml warning missing-env',
      'a.yaml error unknown-key',
      'b.yaml error missing-env',
      'sub/b.yaml error missing-env',
      'sub/c.yaml error unknown-key',
    ])
    expect(await found('--env off b.yaml')).toEqual([])
    write('.env', 'OPENAI_API_KEY=x\n')
    expect(await found('b.yaml')).toEqual([])
  })

  test('is checked: once in each run, and when it is named', async () => {
    write('.agent-lint.yaml', 'rules: { unkown-key: off }\n')
    write('a.yaml', CLEAN)
    write('b.yaml', CLEAN)
    const expected = ['.agent-lint.yaml error invalid-settings']
    expect(await found('')).toEqual(expected)
    expect(await found('.agent-lint.yaml')).toEqual(expected)
    expect(await found('../x.yaml a.yaml b.yaml')).toEqual(expected)
    expect((await agentLint('a.yaml')).code).toBe(1)
    expect((await agentLint('resolve a.yaml')).err).toContain('has mistakes')
    expect((await agentLint('--fix .agent-lint.yaml')).code).toBe(0)
    expect(readFileSync(join(folder, '.agent-lint.yaml'), 'utf8')).toBe('rules: { unknown-key: off }\n')
  })

  test('may end in .yml; in one folder, .yaml counts', async () => {
    write('.agent-lint.yml', 'rules: { unknown-key: warning }\n')
    write('a.yaml', MISTAKEN)
    expect(await found('a.yaml')).toEqual(['a.yaml warning unknown-key'])
    write('.agent-lint.yaml', 'rules: { unknown-key: info }\n')
    expect(await found('a.yaml')).toEqual(['a.yaml info unknown-key'])
    write('.agent-lint.yml', 'rules: { unkown-key: off }\n')
    expect(await found('.agent-lint.yml')).toEqual(['.agent-lint.yml error invalid-settings'])
  })

  test('that cannot be read is wrong use with --settings, and else an error', async () => {
    expect(await agentLint('--settings none.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('none.yaml'),
    })
    mkdirSync(join(folder, '.agent-lint.yaml'))
    write('a.yaml', CLEAN)
    expect(await found('')).toEqual(['.agent-lint.yaml error unreadable-file'])
  })
})

test('patterns', () => {
  const match = matcherOf(['ci/*.yaml', './sub/', '**/x?.yaml', 'a(b)+', '!sub/kept'])
  for (const path of ['ci/a.yaml', 'ci/.a.yaml', 'sub/a/b', 'x1.yaml', 'deep/er/x2.yaml', 'a(b)+'])
    expect([path, match(path)]).toEqual([path, true])
  for (const path of ['a.yaml', 'ci/a/b.yaml', 'subs/a', 'sub/kept', '../ci/a.yaml', 'abb'])
    expect([path, match(path)]).toEqual([path, false])
  const started = performance.now()
  matcherOf(['**/a*b*c*d*e*f*g'])('a'.repeat(200))
  expect(performance.now() - started).toBeLessThan(1000)
})

describe('rules on the command line', () => {
  test('--only also shows what the settings turn off', async () => {
    write('.agent-lint.yaml', 'rules: { unknown-key: off }\n')
    write('a.yaml', OLD)
    write('broken.yaml', 'agents: [\n')
    expect(await found('--only unknown-key,gateway')).toEqual(['a.yaml error unknown-key'])
    expect(await found('--only gateway broken.yaml')).toEqual(['broken.yaml error syntax'])
  })

  test('--exit-zero', async () => {
    write('a.yaml', MISTAKEN)
    expect((await agentLint('--exit-zero a.yaml')).code).toBe(0)
    expect((await agentLint('--exit-zero none.yaml')).code).toBe(2)
  })

  test.each([
    ['--rule unknwn-key=off', 'Did you mean "unknown-key"?'],
    ['--rule unknown-key=warn', 'Did you mean "warning"?'],
    ['--rule unknown-key', 'expected RULE=SEVERITY'],
    ['--only unknwn-key', 'Did you mean "unknown-key"?'],
    ['--no-settings --settings a', 'exclude each other'],
    ['--update-baseline', 'needs "--baseline FILE"'],
  ])('%s is wrong use', async (line, message) => {
    expect(await agentLint(line)).toMatchObject({ code: 2, err: expect.stringContaining(message) })
  })

  test('"agent-lint rules" follows the settings', async () => {
    write('.agent-lint.yaml', 'rules: { unknown-key: off }\n')
    expect((await agentLint('rules')).out).toMatch(/^unknown-key +structure +off +fixable +\d/m)
    const { rules } = JSON.parse((await agentLint('rules --format json')).out) as { rules: { id: string }[] }
    expect(rules.find(({ id }) => id === 'unknown-key')).toMatchObject({
      severity: 'off',
      defaultSeverity: 'error',
    })
    expect((await agentLint('rules unknown-key')).code).toBe(2)
  })
})

describe('operands', () => {
  test('a quoted pattern means the files that match it', async () => {
    write('teams/a/x.yaml', MISTAKEN)
    write('teams/y.yaml', MISTAKEN)
    write('.gitignore', 'teams/y.yaml\n')
    expect(await found('teams/**/*.yaml')).toEqual(['teams/a/x.yaml error unknown-key'])
    expect(await agentLint('teams/*.yml')).toMatchObject({
      code: 2,
      err: 'agent-lint: No file matches the pattern "teams/*.yml".\n',
    })
  })

  test('one that does not exist does not stop the others', async () => {
    write('a.yaml', MISTAKEN)
    const { code, out, err } = await agentLint('--format compact none.yaml a.yaml')
    expect(code).toBe(2)
    expect(out).toContain('unknown-key')
    expect(err).toContain('No such file or directory: "none.yaml".')
  })
})
