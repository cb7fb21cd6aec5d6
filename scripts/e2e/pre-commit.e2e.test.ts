import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { committed, packed, projectRepository } from './project-copy.js'
import { must, preCommit, ROOT, run, SET_UP_MS, type Ended } from './set-up.js'

const MINUTE = 60_000
const MISTAKES = path.join(ROOT, 'fixtures/schema/six-mistakes.yaml')
const CLEAN =
  'agents:\n  root:\n    model: dmr/ai/smollm2\n    description: Answers.\n    instruction: Be brief.\n'
const NEEDS_VARIABLES = CLEAN.replace('dmr/ai/smollm2', 'cloudflare-ai-gateway/openai/gpt-5-mini')
const REPAIRABLE = `${CLEAN}models:\n  main:\n    provider: cloudflare-workers-ai\n    model: workers-ai/@cf/meta/llama-3.1-8b-instruct\n`
const WITH_SECRET = `${CLEAN}    toolsets:\n      - type: mcp\n        command: npx\n        env:\n          API_KEY: sk-proj-Zq8vT2xLw9RkY4mB7nHc3JdF6sGp1AeU\n`
const UNRELATED = 'services:\n  web:\n    image: nginx\n    modle: none\n'
const UNSET = {
  CLOUDFLARE_ACCOUNT_ID: undefined,
  CLOUDFLARE_API_TOKEN: undefined,
  CLOUDFLARE_GATEWAY_ID: undefined,
}

/** The YAML blocks in docs/pre-commit.md that are whole configurations. */
const [REPOSITORY_FORM = '', PACKAGE_FORM = '', PROJECT_FORM = ''] = yamlBlocks('docs/pre-commit.md').filter(
  (block) => block.startsWith('repos:'),
)

let folder = ''
let tarball = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-pre-commit-'))
  mkdirSync(path.join(folder, 'project'))
  projectRepository(path.join(folder, 'project'))
  tarball = packed(folder).tarball
}, SET_UP_MS)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function yamlBlocks(file: string): string[] {
  return [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)].map(
    ([, block = '']) => block,
  )
}

/** A documented configuration, with agent-lint from this working tree. */
function here(config: string): string {
  return config
    .replace('https://github.com/agent-lint/agent-lint', path.join(folder, 'project'))
    .replace(/rev: .*/, 'rev: v1.0.0')
    .replace(/agent-lint@[\d.]+/, `file:${tarball}`)
}

/** A user's repository with the hook and these files committed. */
function user(files: Readonly<Record<string, string>>, config = REPOSITORY_FORM): string {
  const home = mkdtempSync(path.join(folder, 'user-'))
  for (const [name, text] of Object.entries({ ...files, '.pre-commit-config.yaml': here(config) })) {
    mkdirSync(path.dirname(path.join(home, name)), { recursive: true })
    writeFileSync(path.join(home, name), text)
  }
  committed(home)
  return home
}

test('README.md and docs/pre-commit.md show the same hook, of this version', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string }
  expect(REPOSITORY_FORM).toContain(`rev: v${version}\n`)
  expect(PACKAGE_FORM).toContain(`[agent-lint@${version}]`)
  expect(yamlBlocks('README.md')).toContain(REPOSITORY_FORM)
})

test('no npm script has a name that npm runs when it installs a hook', () => {
  const { scripts, dependencies, workspaces } = JSON.parse(
    readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
  ) as { scripts: Record<string, string>; dependencies?: object; workspaces?: object }
  const harmful = ['build', 'prepare', 'prepack', 'postpack', 'install', 'preinstall', 'postinstall']
  expect(Object.keys(scripts).filter((name) => harmful.includes(name))).toEqual([])
  expect([dependencies, workspaces]).toEqual([undefined, undefined])
})

describe.each(['3.0.4', '4.7.0'])('pre-commit %s', (version) => {
  let program = ''
  let home = ''
  const inside = (repository: string, ...args: string[]): Ended =>
    run(program, args, repository, { ...UNSET, PRE_COMMIT_HOME: home, PRE_COMMIT_COLOR: 'never' })

  beforeAll(() => {
    program = preCommit(version)
    home = path.join(folder, `cache-${version}`)
    must(program, ['install-hooks'], user({}), { PRE_COMMIT_HOME: home })
  }, SET_UP_MS)

  test(
    'stops a bad file, with every mistake at its place and one summary',
    () => {
      const files = Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [`agents/${String(index)}.yml`, CLEAN]),
      )
      const { status, output } = inside(
        user({ ...files, 'bad.yaml': readFileSync(MISTAKES, 'utf8'), 'compose.yaml': UNRELATED }),
        'run',
        '--all-files',
      )
      expect(status).toBe(1)
      expect(output).toContain(
        'bad.yaml:13:9 error[unknown-key] Unknown key "commnd" in a toolset.\n\n   5 │   root:\n',
      )
      expect(output).toContain('  hint: Did you mean "command"?')
      expect(output).not.toMatch(/compose\.yaml|\u001b/)
      expect(output.match(/^✖ .*/gm)).toEqual([
        expect.stringMatching(/^✖ 7 problems \(5 errors, 2 warnings.* in 61 files/),
      ])
    },
    MINUTE,
  )

  test(
    'shows the same in color',
    () => {
      const repository = user({ 'bad.yaml': readFileSync(MISTAKES, 'utf8') })
      const [plain, colored] = ['never', 'always'].map(
        (color) =>
          run(program, ['run', '--all-files', '--color', color], repository, {
            ...UNSET,
            PRE_COMMIT_HOME: home,
          }).output,
      )
      expect(colored).toContain('\u001b[31m')
      // pre-commit gives a hook with colors a terminal, on which headlines wrap.
      const shown = colored
        ?.replace(/\u001b\[[\d;]*m/g, '')
        .replaceAll('\r', '')
        .replace(/^(\S+:\d+:\d+ .*)\n {4}(?=\S)/gm, '$1 ')
      const times = /\d+ ms|(?<=duration: )[\d.]+s/g
      expect(shown?.replace(times, '')).toBe(plain?.replace(times, ''))
    },
    MINUTE,
  )

  test(
    'passes a good file',
    () => {
      const { status, output } = inside(user({ 'good.yaml': CLEAN }), 'run', '--all-files')
      expect(output).toMatch(/^agent-lint\.+Passed$/m)
      expect(status).toBe(0)
    },
    MINUTE,
  )

  test(
    'says nothing about other YAML files',
    () => {
      const { status, output } = inside(user({ 'compose.yaml': UNRELATED }), 'run', '--all-files')
      expect(
        output
          .replace(/\.{3,}/, ' ')
          .replace(/[\d.]+s/, 'some time')
          .trim(),
      ).toBe('agent-lint Passed\n- hook id: agent-lint\n- duration: some time')
      expect(status).toBe(0)
    },
    MINUTE,
  )

  test(
    'checks only the narrowed files',
    () => {
      const config = `${REPOSITORY_FORM}        files: ^agents/\n`
      const files = {
        'agents/bad.yaml': readFileSync(MISTAKES, 'utf8'),
        'bad.yaml': readFileSync(MISTAKES, 'utf8'),
      }
      const { status, output } = inside(user(files, config), 'run', '--all-files')
      expect(status).toBe(1)
      expect(output).toMatch(/^agents\/bad\.yaml:7:5 /m)
      expect(output).not.toMatch(/^bad\.yaml/m)
    },
    MINUTE,
  )

  test(
    'warns of variables that are not set, and lets the commit through',
    () => {
      const { status, output } = inside(user({ 'gateway.yaml': NEEDS_VARIABLES }), 'run', '--all-files')
      expect(output).toContain(
        'warning[missing-env] CLOUDFLARE_ACCOUNT_ID, CLOUDFLARE_GATEWAY_ID and CLOUDFLARE_API_TOKEN are not set;',
      )
      expect(status).toBe(0)
    },
    MINUTE,
  )

  test(
    'stops a secret, and does not show it',
    () => {
      const { status, output } = inside(user({ 'secret.yaml': WITH_SECRET }), 'run', '--all-files')
      expect(output).toContain('error[secret-in-config]')
      expect(output).not.toContain('Zq8vT2')
      expect(status).toBe(1)
    },
    MINUTE,
  )

  test(
    'agent-lint-strict stops a warning, and asks for no variables',
    () => {
      const config = REPOSITORY_FORM.replace('id: agent-lint', 'id: agent-lint-strict')
      const stopped = inside(user({ 'agents.yaml': REPAIRABLE }, config), 'run', '--all-files')
      expect(stopped.output).toContain('Too many warnings: 1 (maximum: 0).')
      expect(stopped.status).toBe(1)
      expect(inside(user({ 'gateway.yaml': NEEDS_VARIABLES }, config), 'run', '--all-files').status).toBe(0)
    },
    MINUTE,
  )

  test(
    'arguments of the user win',
    () => {
      const config = `${REPOSITORY_FORM}        args: [--env, error]\n`
      const { status, output } = inside(
        user({ 'gateway.yaml': NEEDS_VARIABLES }, config),
        'run',
        '--all-files',
      )
      expect(output).toContain(
        'error[missing-env] CLOUDFLARE_ACCOUNT_ID, CLOUDFLARE_GATEWAY_ID and CLOUDFLARE_API_TOKEN are not set;',
      )
      expect(status).toBe(1)
    },
    MINUTE,
  )

  test(
    'stops a real commit',
    () => {
      const repository = user({ 'good.yaml': CLEAN })
      expect(inside(repository, 'install').status).toBe(0)
      cpSync(MISTAKES, path.join(repository, 'bad.yaml'))
      must('git', ['add', 'bad.yaml'], repository)
      const { status, output } = run(
        'git',
        ['-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--message', 'bad'],
        repository,
        { PRE_COMMIT_HOME: home },
      )
      expect(output).toContain('bad.yaml:7:5 error[unknown-key] Unknown key "descripton" in an agent.')
      expect(status).toBe(1)
      expect(must('git', ['log', '--oneline'], repository).split('\n').filter(Boolean)).toHaveLength(1)
    },
    MINUTE,
  )

  test(
    'agent-lint-fix repairs, fails once, and then passes',
    () => {
      const repository = user(
        { 'agents.yaml': REPAIRABLE },
        REPOSITORY_FORM.replace('id: agent-lint', 'id: agent-lint-fix'),
      )
      const first = inside(repository, 'run', '--all-files')
      expect(first.output).toContain('files were modified by this hook')
      expect(first.status).toBe(1)
      expect(readFileSync(path.join(repository, 'agents.yaml'), 'utf8')).toBe(
        REPAIRABLE.replace(
          'model: workers-ai/@cf/meta/llama-3.1-8b-instruct',
          'model: "@cf/meta/llama-3.1-8b-instruct"',
        ),
      )
      expect(inside(repository, 'run', '--all-files').status).toBe(0)
    },
    MINUTE,
  )

  test('installs agent-lint and nothing else', () => {
    const environments = readdirSync(home, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name.startsWith('repo'),
    )
    const modules = environments.map(({ name }) => path.join(home, name, 'node_env-system/lib/node_modules'))
    expect(modules.map((found) => readdirSync(found))).toEqual([['agent-lint']])
    expect(readdirSync(path.join(modules[0] ?? '', 'agent-lint'))).not.toContain('node_modules')
  })

  test(
    'works as a local hook, from the package',
    () => {
      const { status, output } = inside(
        user({ 'bad.yaml': readFileSync(MISTAKES, 'utf8'), 'compose.yaml': UNRELATED }, PACKAGE_FORM),
        'run',
        '--all-files',
      )
      expect(output).toMatch(/^✖ 7 problems .* in 1 file/m)
      expect(status).toBe(1)
    },
    2 * MINUTE,
  )

  test(
    "works as a local hook, from the project's own packages",
    () => {
      const repository = user(
        { 'bad.yaml': readFileSync(MISTAKES, 'utf8'), '.gitignore': 'node_modules\n' },
        PROJECT_FORM,
      )
      writeFileSync(path.join(repository, 'package.json'), '{ "private": true }')
      must('npm', ['install', '--no-audit', '--no-fund', '--save-dev', tarball], repository)
      const { status, output } = inside(repository, 'run', '--all-files')
      expect(output).toMatch(/^✖ 7 problems .* in 1 file/m)
      expect(status).toBe(1)
    },
    MINUTE,
  )
})
