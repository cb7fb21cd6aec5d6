import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Io } from './io.js'
import { runInMemory, type Run } from './run-in-memory.js'

const CLEAN = 'agents:\n  root:\n    model: dmr/ai/smollm2\n    description: d\n    instruction: hi\n'
const MISTAKEN = CLEAN.replace('description', 'descripton')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agent-lint-print-'))
  await mkdir(join(folder, 'sub dir'))
  await writeFile(join(folder, 'sub dir/bad.yaml'), MISTAKEN)
  await writeFile(join(folder, 'clean.yaml'), CLEAN)
  await writeFile(join(folder, 'compose.yaml'), 'services: {}\n')
})
afterAll(() => rm(folder, { recursive: true }))

const agentLint = (
  argv: readonly string[],
  options: { env?: Io['env']; cwd?: string; stdin?: string } = {},
): Promise<Run> => runInMemory(argv, { cwd: folder, ...options })

const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')

describe('--output-file', () => {
  test('writes several formats at once, without color', async () => {
    const argv = [
      '--format',
      'sarif',
      '--output-file',
      'a.sarif',
      '--format',
      'pretty',
      '--output-file',
      'a.txt',
    ]
    const { code, out, err } = await agentLint([
      ...argv,
      '--format',
      'compact',
      '--color',
      'sub dir/bad.yaml',
    ])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(/^sub dir\/bad\.yaml:4:5: error\[unknown-key\] .* Hint: .*\(fixable.*\)\n$/)
    const log = JSON.parse(await read('a.sarif'))
    expect(log.runs[0].tool.driver.rules[0]).toMatchObject({
      id: 'unknown-key',
      help: { markdown: expect.stringContaining('## Why is this bad?') },
    })
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'sub%20dir/bad.yaml',
      uriBaseId: '%SRCROOT%',
    })
    expect(await read('a.txt')).toMatch(/^sub dir\/bad\.yaml:4:5 error\[unknown-key\]/)
  })

  test('without a format for standard output, the summary is on standard error', async () => {
    const argv = ['sub dir/bad.yaml', '--format', 'junit', '--output-file', 'a.xml']
    const { code, out, err } = await agentLint(argv)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^agent-lint: ✖ 1 problem \(1 error, .*\) in 1 file, 0 ms\n$/)
    expect(await agentLint([...argv, '--quiet'])).toEqual({ code: 1, out: '', err: '' })
  })

  test.each([[['clean.yaml']], [['compose.yaml', '--skip-unrelated']]])(
    'writes a report without problems: %j',
    async (argv) => {
      await rm(join(folder, 'none.json'), { force: true })
      const result = await agentLint([...argv, '-q', '--format', 'gitlab', '--output-file', 'none.json'])
      expect(result).toEqual({ code: 0, out: '', err: '' })
      expect(await read('none.json')).toBe('[]\n')
    },
  )

  test.each([
    ['missing/a.xml', 'Cannot write "missing/a.xml" (ENOENT).'],
    ['sub dir', 'Cannot write "sub dir" (EISDIR).'],
    ['./clean.yaml', '"--output-file" names "./clean.yaml", which is one of the checked files.'],
  ])('%s is wrong use', async (file, message) => {
    expect(await agentLint(['clean.yaml', '--format', 'junit', '--output-file', file])).toEqual({
      code: 2,
      out: '',
      err: `agent-lint: ${message}\n`,
    })
    expect(await read('clean.yaml')).toBe(CLEAN)
  })

  test('of fixed standard input', async () => {
    const argv = ['-', '--fix', '--unsafe-fixes', '--format', 'rdjson', '--output-file', 'b.json']
    expect(await agentLint(argv, { stdin: MISTAKEN })).toMatchObject({ code: 0, out: CLEAN })
    expect(JSON.parse(await read('b.json')).diagnostics).toEqual([])
  })
})

describe('in GitHub Actions', () => {
  const env = (): Io['env'] => ({
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
  })

  test('annotations are the default, with paths from the root of the repository, and a step summary', async () => {
    await writeFile(join(folder, 'summary.md'), 'before\n')
    const { code, out, err } = await agentLint(['.'], { env: env(), cwd: join(folder, 'sub dir') })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(/^::error file=sub dir\/bad\.yaml,line=4,endLine=4,col=5,endColumn=15,title=/)
    expect(out).toMatch(/\n✖ 1 problem \(.*\n$/)
    expect(await read('summary.md')).toMatch(
      /^before\n### agent-lint\n\n✖ 1 problem [^]*\| error \| sub dir\/bad/,
    )
  })

  test('a format that is named wins, and leaves the step summary alone', async () => {
    await writeFile(join(folder, 'summary.md'), '')
    const { out } = await agentLint(['sub dir', '--format', 'compact'], { env: env() })
    expect(out).toMatch(/^sub dir\/bad\.yaml:4:5: /)
    expect(await read('summary.md')).toBe('')
  })

  test('a summary that cannot be written does not change the result', async () => {
    const { code, err } = await agentLint(['clean.yaml'], {
      env: { ...env(), GITHUB_STEP_SUMMARY: join(folder, 'missing/summary.md') },
    })
    expect(code).toBe(0)
    expect(err).toMatch(/^agent-lint: Cannot write the step summary ".*" \(ENOENT\)\.\n$/)
  })

  test('--quiet without errors prints nothing', async () => {
    expect(await agentLint(['clean.yaml', '-q'], { env: env() })).toEqual({ code: 0, out: '', err: '' })
  })

  test('a workspace elsewhere is not the root', async () => {
    const elsewhere = { ...env(), GITHUB_WORKSPACE: join(folder, 'other') }
    const { out } = await agentLint(['bad.yaml'], { env: elsewhere, cwd: join(folder, 'sub dir') })
    expect(out).toMatch(/^::error file=bad\.yaml,/)
  })
})

test.each(['github', 'sarif', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'compact'])(
  '%s shows no secret',
  async (format) => {
    const secret = `sk-ant-api03-${'aK7dR0mZ4qB8sT2xE9vY1jL6nW3hP5cGfu'.repeat(3).slice(0, 93)}AA`
    const stdin = `${CLEAN}models:\n  m:\n    provider: openai\n    model: gpt-5\n    token_key: ${secret}\n    descripton: ${secret}\n`
    const { out } = await agentLint(['-', '--format', format], { stdin })
    expect(out).toContain('secret-in-config')
    expect(out).not.toContain(secret.slice(20, 40))
  },
)
