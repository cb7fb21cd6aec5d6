import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { binaryName, CHECKSUMS, compileBinaries, hostTarget } from '../binary.js'
import { compileCommandLine } from '../compile.js'
import { bothWays, configurationsIn, outcome, type Pair, type Surroundings } from './both-ways.js'
import { must, ROOT, run, SET_UP_MS } from './set-up.js'

const MINUTE = 60_000
const FIXTURES = path.join(ROOT, 'fixtures')
const CLEAN =
  'agents:\n  root:\n    model: openai/gpt-5-mini\n    description: Answers.\n    instruction: Be brief.\n'
const MISTAKEN = CLEAN.replace('description', 'descripton')

let folder = ''
let project = ''
let binaries = ''
let pair: Pair = { cli: '', binary: '' }
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-binary-'))
  binaries = path.join(folder, 'binaries')
  await compileBinaries([hostTarget()], binaries)
  await compileCommandLine(path.join(folder, 'node'))
  pair = { cli: path.join(folder, 'node/cli.cjs'), binary: path.join(binaries, binaryName(hostTarget())) }
  project = path.join(folder, 'project')
  cpSync(path.join(FIXTURES, 'cli'), project, { recursive: true })
  write('.gitignore', 'build\n')
  write('clean.yaml', CLEAN)
  write('sub/.github/agents/bad.yml', MISTAKEN)
  write('build/bad.yaml', MISTAKEN)
  write('node_modules/x/bad.yaml', MISTAKEN)
  write('sub/compose.yaml', 'services:\n  web:\n    image: nginx\n')
  write('sub/ümlaut 😀.yaml', MISTAKEN)
}, SET_UP_MS)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, text: string): void {
  const file = path.join(project, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Compares status, standard output and standard error of both, and returns them. */
function same(args: readonly string[], surroundings: Partial<Surroundings> = {}): string {
  const { node, binary } = bothWays(pair, args, { cwd: project, ...surroundings })
  expect(binary).toEqual(node)
  return node.stdout + node.stderr
}

describe('the executable does what the command line does in Node', () => {
  const scenarios: [string, Partial<Surroundings>?][] = [
    ['--help'],
    ['resolve --help'],
    ['--version'],
    ['version'],
    ['explain'],
    ['explain unknown-key missing-env --color'],
    ['explain unknown-kye'],
    [''],
    ['. --color', { env: { TERM_PROGRAM: 'vscode' } }],
    ['sub --format compact', { env: { FORCE_COLOR: '1' } }],
    ['team.yaml --env-file team.env'],
    ['team.yaml --env-file team.env --color --format json'],
    ['resolve team.yaml --env-file team.env'],
    ['resolve team.yaml --env-file team.env --format json'],
    ['graph team.yaml --env-file team.env'],
    ['graph team.yaml --env-file team.env --format svg'],
    ['team.yaml clean.yaml --env warn --max-warnings 0 --quiet'],
    ['clean.yaml', { env: { OPENAI_API_KEY: 'x' } }],
    ['sub/compose.yaml --skip-unrelated'],
    ['-', { stdin: MISTAKEN }],
    ['- --fix --unsafe-fixes --env off', { stdin: MISTAKEN }],
    ['- --stdin-filename sub/agents.yaml --format json', { stdin: '\ufeffagents: [' }],
    ['-', { stdin: '' }],
    ['missing.yaml teem.yaml'],
    ['--unknown-option'],
    ['--format xml'],
  ]

  test.each(scenarios)('agent-lint %s', (words, surroundings = {}) => {
    same(words.split(' ').filter(Boolean), surroundings)
  })

  test(
    'with every fixture',
    () => {
      const files = configurationsIn(FIXTURES)
      expect(files.length).toBeGreaterThan(900)
      same(['--env', 'off', '--format', 'json', '--', ...files])
    },
    MINUTE,
  )

  test(
    'with the examples of all rules, in color',
    () => {
      const files = configurationsIn(path.join(FIXTURES, 'rules')).filter((file) =>
        file.endsWith('invalid.yaml'),
      )
      expect(same(['--color', '--', ...files])).toContain('\u001b[')
    },
    MINUTE,
  )

  test(
    'with fixes',
    () => {
      const examples = configurationsIn(path.join(FIXTURES, 'rules')).filter((file) =>
        file.endsWith('invalid.yaml'),
      )
      const copies = ['fixed by Node', 'fixed by the executable'].map((name) => {
        const copy = path.join(folder, name)
        mkdirSync(copy)
        examples.forEach((file, i) => cpSync(file, path.join(copy, `${i}.yaml`)))
        return copy
      })
      const [byNode = '', byBinary = ''] = copies
      const args = ['--fix', '--unsafe-fixes', '--env', 'off', '--format', 'compact', '.']
      const node = outcome(process.execPath, [pair.cli, ...args], { cwd: byNode })
      expect(outcome(pair.binary, args, { cwd: byBinary })).toEqual(node)
      const texts = copies.map((copy) => configurationsIn(copy).map((file) => readFileSync(file, 'utf8')))
      expect(texts[1]).toEqual(texts[0])
      expect(texts[0]).not.toEqual(examples.map((file) => readFileSync(file, 'utf8')))
    },
    MINUTE,
  )
})

describe('the executable', () => {
  test('needs no Node, and nothing beside it', () => {
    const alone = path.join(folder, 'alone')
    mkdirSync(alone)
    cpSync(pair.binary, path.join(alone, 'agent-lint'))
    expect(
      run(path.join(alone, 'agent-lint'), ['clean.yaml', '--env', 'off'], project, { PATH: alone }).status,
    ).toBe(0)
  })

  test('keeps nothing in the home folder', () => {
    const home = path.join(folder, 'home')
    mkdirSync(home)
    const env = { HOME: home, XDG_CACHE_HOME: path.join(home, 'cache') }
    run(pair.binary, ['clean.yaml'], project, env)
    expect(configurationsIn(home)).toEqual([])
    expect(existsSync(env.XDG_CACHE_HOME)).toBe(false)
    run(process.execPath, [pair.cli, 'clean.yaml'], project, env)
    expect(existsSync(env.XDG_CACHE_HOME)).toBe(true)
  })

  test('does not read the files that bun reads by itself', () => {
    const variables = { OPENAI_API_KEY: undefined }
    write('with-bun/agents.yaml', CLEAN)
    write('with-bun/.env', 'OPENAI_API_KEY=x\n')
    write('with-bun/bunfig.toml', 'preload = ["./loaded.js"]\n')
    write('with-bun/loaded.js', 'console.log("foreign code")\n')
    expect(same(['agents.yaml'], { cwd: path.join(project, 'with-bun'), env: variables })).toContain(
      'missing-env',
    )
  })

  test('has a checksum', () => {
    expect(must('sha256sum', ['--check', CHECKSUMS], binaries)).toBe(`${path.basename(pair.binary)}: OK\n`)
    expect(statSync(pair.binary).size).toBeLessThan(150 * 2 ** 20)
  })
})
