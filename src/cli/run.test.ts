import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Io } from './io.js'
import { runInMemory, type Run } from './run-in-memory.js'

const FIXTURES = fileURLToPath(new URL('../../fixtures/cli/', import.meta.url))
const CLEAN = 'agents:\n  root:\n    model: dmr/ai/smollm2\n    description: d\n    instruction: hi\n'
const MISTAKEN = CLEAN.replace('description', 'descripton')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agent-lint-cli-'))
  for (const path of ['.git', 'sub/.github/agents', 'build', 'node_modules/x', 'empty'])
    await mkdir(join(folder, path), { recursive: true })
  await writeFile(join(folder, '.gitignore'), 'build\n')
  const files = {
    'clean.yaml': CLEAN,
    'sub/.github/agents/bad.yml': MISTAKEN,
    'build/bad.yaml': MISTAKEN,
    'node_modules/x/bad.yaml': MISTAKEN,
    'sub/compose.yaml': 'services:\n  web:\n    image: nginx\n',
  }
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text)
})
afterAll(() => rm(folder, { recursive: true }))

const agentLint = (
  argv: readonly string[],
  options: { stdin?: string; env?: Io['env']; cwd?: string; clock?: () => number } = {},
): Promise<Run> => runInMemory(argv, { cwd: folder, ...options })

/** Compares with a fixture. `UPDATE_FIXTURES=1` writes it first, except in CI. */
async function expectFixture(name: string, text: string): Promise<void> {
  if (process.env.UPDATE_FIXTURES && !process.env.CI) await writeFile(join(FIXTURES, name), text)
  expect(text).toBe(await readFile(join(FIXTURES, name), 'utf8'))
}

test('version prints the versions, and the dates of known facts; --version only one line', async () => {
  const { code, out } = await agentLint(['version'])
  expect(code).toBe(0)
  expect(out).toMatch(
    /^agent-lint \S+\nChecked against docker-agent v\S+ \(\d{4}-\d\d-\d\d\), config versions 0 to \d+\.\n/,
  )
  expect(out).toMatch(/^ {2}model catalog +\d{4}-\d\d-\d\d {2}https:\/\/models\.dev/m)
  expect((await agentLint(['--version'])).out).toMatch(/^\S+\n$/)
  expect(await agentLint(['version', 'FOO'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('"agent-lint version" expects no arguments, not "FOO".'),
  })
})

describe('files', () => {
  test('without arguments: the directory, without ignored files', async () => {
    const { code, out } = await agentLint(['--format', 'json'])
    expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual([
      'clean.yaml',
      normalize('sub/.github/agents/bad.yml'),
    ])
    expect(code).toBe(1)
  })

  test('paths start with the directory as the user wrote it', async () => {
    const { out } = await agentLint(['./sub', '--format', 'compact'])
    const path = normalize('sub/.github/agents/bad.yml')
    expect(out.split(' ').slice(0, 2)).toEqual([`${path}:4:5:`, 'error[unknown-key]'])
  })

  test('named files are always checked, each once', async () => {
    const { out } = await agentLint([
      'build/bad.yaml',
      'clean.yaml',
      './clean.yaml',
      'build',
      '--format',
      'json',
    ])
    expect(JSON.parse(out).summary).toMatchObject({ files: 2, errors: 1 })
  })

  test('--skip-unrelated skips named files of other tools', async () => {
    expect(await agentLint(['sub/compose.yaml'])).toMatchObject({ code: 1 })
    expect(await agentLint(['sub/compose.yaml', '--skip-unrelated'])).toEqual({ code: 0, out: '', err: '' })
    expect(
      (await agentLint(['sub/compose.yaml', 'build/bad.yaml', '--skip-unrelated', '--format', 'compact']))
        .out,
    ).toMatch(/^build\/bad\.yaml:.*\n$/)
  })

  test('standard input, under its name', async () => {
    expect(await agentLint(['-'], { stdin: CLEAN })).toEqual({
      code: 0,
      out: '✔ No problems in 1 file, 0 ms\n',
      err: '',
    })
    expect((await agentLint(['-', '--format', 'compact'], { stdin: MISTAKEN })).out).toMatch(/^<stdin>:4:5: /)
    expect(
      (await agentLint(['-', '--stdin-filename', 'team.yaml', '--format', 'compact'], { stdin: MISTAKEN }))
        .out,
    ).toMatch(/^team\.yaml:4:5: /)
  })

  test.each([
    ['clean.yml', 'No such file or directory: "clean.yml". Did you mean "clean.yaml"?'],
    [
      'sub/.github/agents/bad.yaml',
      `No such file or directory: "sub/.github/agents/bad.yaml". Did you mean "${normalize('sub/.github/agents/bad.yml')}"?`,
    ],
    ['celan.yaml', 'No such file or directory: "celan.yaml". Did you mean "clean.yaml"?'],
    ['explian', 'No such file or directory: "explian". Did you mean the command "explain"?'],
    ['nowhere/at/all', 'No such file or directory: "nowhere/at/all".'],
  ])('%s is missing', async (operand, message) => {
    expect(await agentLint([operand])).toEqual({ code: 2, out: '', err: `agent-lint: ${message}\n` })
  })

  test('a directory without configurations is wrong use', async () => {
    const { code, err } = await agentLint(['empty'])
    expect(code).toBe(2)
    expect(err).toMatch(/^agent-lint: No docker-agent configuration found in "empty"\.\n/)
  })
})

describe('what a walk passes over', () => {
  const bytes = (name: string): Buffer => Buffer.from(name, 'latin1')
  // Other systems refuse such names.
  const linux = process.platform === 'linux' ? test : test.skip

  linux('names that are not UTF-8', async () => {
    const walked = join(folder, 'damaged')
    await mkdir(walked)
    await mkdir(bytes(`${walked}/caf\xe9`))
    await writeFile(bytes(`${walked}/caf\xe9.yaml`), CLEAN)
    await writeFile(join(walked, 'clean.yaml'), CLEAN)
    expect(await agentLint(['damaged', '--format', 'compact'])).toEqual({
      code: 0,
      out: '',
      err: [
        'agent-lint: Skipped "damaged/caf\ufffd": Its name is not valid UTF-8.\n',
        'agent-lint: Skipped "damaged/caf\ufffd.yaml": Its name is not valid UTF-8.\n',
      ].join(''),
    })
    await rm(join(walked, 'clean.yaml'))
    const { code, err } = await agentLint(['damaged'])
    expect(code).toBe(2)
    expect(err).toMatch(/Skipped .*\n.*Skipped .*\nagent-lint: No docker-agent configuration found/)
    await rm(walked, { recursive: true })
  })

  linux('is bounded, and not said of what git ignores', async () => {
    const walked = join(folder, 'many')
    await mkdir(walked)
    await writeFile(join(walked, 'clean.yaml'), CLEAN)
    await writeFile(join(walked, '.gitignore'), 'ignored*\n')
    for (let i = 0; i < 15; i++) await writeFile(bytes(`${walked}/${i}\xff.yml`), CLEAN)
    await mkdir(bytes(`${walked}/ignored\xff`))
    await writeFile(bytes(`${walked}/ignored\xff.yml`), CLEAN)
    const { code, err } = await agentLint(['many'])
    expect(code).toBe(0)
    expect(err.split('\n')).toHaveLength(12)
    expect(err).toMatch(/\nagent-lint: Skipped 5 more that cannot be read\.\n$/)
    expect(err).not.toContain('ignored')
    await rm(walked, { recursive: true })
  })

  /** Runs as a user without privileges: root may read everything. */
  const withoutPrivileges = async (act: () => Promise<void>): Promise<void> => {
    const isRoot = process.geteuid?.() === 0
    if (isRoot) process.seteuid?.(65534)
    try {
      await act()
    } finally {
      if (isRoot) process.seteuid?.(0)
    }
  }

  const unix = process.platform === 'win32' ? test.skip : test
  unix('files and directories without permission', async () => {
    const walked = join(folder, 'locked')
    await mkdir(join(walked, 'folder'), { recursive: true })
    await writeFile(join(walked, 'clean.yaml'), CLEAN)
    await writeFile(join(walked, 'file.yaml'), CLEAN, { mode: 0 })
    await chmod(folder, 0o755)
    await chmod(join(walked, 'folder'), 0)
    await withoutPrivileges(async () => {
      expect(await agentLint(['locked', '--format', 'compact'])).toEqual({
        code: 0,
        out: '',
        err: [
          'agent-lint: Skipped "locked/folder": The directory cannot be read (EACCES).\n',
          'agent-lint: Skipped "locked/file.yaml": No permission to read the file.\n',
        ].join(''),
      })
    })
    await chmod(walked, 0)
    await withoutPrivileges(async () => {
      expect((await agentLint(['locked'])).err).toMatch(
        /^agent-lint: Skipped "locked": The directory cannot be read \(EACCES\)\.\nagent-lint: No docker-agent /,
      )
    })
    await chmod(walked, 0o700)
    await chmod(join(walked, 'folder'), 0o700)
    await rm(walked, { recursive: true })
  })
})

describe('what controls a terminal never passes', () => {
  const HOSTILE = '\u001b]0;owned\u0007\u001b[31m\u009b\nagent-lint: x\u202e'
  const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/

  test.each([
    [[HOSTILE]],
    [[`${HOSTILE}/${HOSTILE}`]],
    [[`--${HOSTILE}`]],
    [[`-${HOSTILE}`]],
    [[`--quiet=${HOSTILE}`]],
    [['--format', HOSTILE]],
    [['--max-warnings', HOSTILE]],
    [['--env', HOSTILE]],
    [['clean.yaml', '--env-file', HOSTILE]],
    [['explain', HOSTILE]],
    [['explain', `--${HOSTILE}`]],
    [['version', HOSTILE]],
    [['resolve', HOSTILE]],
    [['graph', HOSTILE]],
    [['resolve', 'clean.yaml', '--env-file', HOSTILE]],
  ])('%j', async (argv) => {
    const { code, out, err } = await agentLint(argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).not.toMatch(CONTROL)
    expect(err).not.toMatch(/^agent-lint: x/m)
  })

  const unix = process.platform === 'win32' ? test.skip : test
  unix('names of files, directories and variables', async () => {
    const path = join(folder, HOSTILE.replace('/', ''))
    await mkdir(path)
    await writeFile(join(path, `a${HOSTILE}.yaml`), `\ufeff${MISTAKEN.replace('hi', '"${env.A\\e[31m}"')}`)
    await writeFile(join(path, `a${HOSTILE}.env`), `A='\u001b[31m'\n`)
    const name = `${HOSTILE}/a${HOSTILE}`
    for (const argv of [
      [HOSTILE],
      [HOSTILE, '--format', 'compact'],
      [HOSTILE, '--format', 'json'],
      [HOSTILE, '--fix', '--env-file', `${name}.env`],
      ['resolve', `${name}.yaml`],
      ['resolve', `${name}.yaml`, '--json'],
      ['resolve', HOSTILE],
      ['graph', `${name}.yaml`],
      ['graph', `${name}.yaml`, '--format', 'dot'],
      ['graph', `${name}.yaml`, '--format', 'svg'],
      ['graph', `${name}.yaml`, '--format', 'json'],
      [`${name}.yml`],
      ['-', '--stdin-filename', HOSTILE],
      ['-', '--stdin-filename', HOSTILE, '--format', 'json'],
    ]) {
      const { out, err } = await agentLint(argv, { stdin: MISTAKEN })
      expect(out + err).not.toBe('')
      expect(out + err).not.toMatch(CONTROL)
      expect(err).not.toMatch(/^agent-lint: x/m)
    }
    await rm(path, { recursive: true })
  })

  test("a mistake in the user's own configuration", async () => {
    const home = join(folder, 'hostile-home')
    await mkdir(join(home, '.config/cagent'), { recursive: true })
    await writeFile(join(home, '.config/cagent/config.yaml'), `a: *none${HOSTILE.replace('\n', '')}\n`)
    const { err } = await agentLint(['clean.yaml'], { env: { HOME: home, USERPROFILE: home } })
    expect(err).toContain('is not valid YAML')
    expect(err).not.toMatch(CONTROL)
  })
})

describe('output', () => {
  test('shows the demonstration as expected', async () => {
    const { code, out, err } = await agentLint(['team.yaml', '--env-file', 'team.env'], { cwd: FIXTURES })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    await expectFixture('team.txt', out)
  })

  test('says once what to run next', async () => {
    const stdin = `\ufeff${MISTAKEN}`
    const { out } = await agentLint(['-'], { stdin })
    expect(out).toMatch(
      /\n {2}Run "agent-lint explain byte-order-mark" for the reason\. Add "--fix" to fix 2 problems\.\n$/,
    )
    expect((await agentLint(['-'], { stdin: CLEAN })).out).not.toContain('explain')
    expect((await agentLint(['-', '-q'], { stdin })).out).not.toContain('explain')
  })

  test('--quiet prints only errors, and nothing without errors', async () => {
    expect(await agentLint(['clean.yaml', '-q'])).toEqual({ code: 0, out: '', err: '' })
    const { out } = await agentLint(['-', '-q', '--format', 'json'], {
      stdin: MISTAKEN.replace('instruction', 'max_iterations: "5"\n    instruction'),
    })
    expect(
      JSON.parse(out).files[0].diagnostics.map(({ severity }: { severity: string }) => severity),
    ).toEqual(['error'])
  })

  test('--max-warnings fails a run without errors', async () => {
    const stdin = `${CLEAN}    toolsets:\n      - type: filesytem\n`
    expect(await agentLint(['-', '--max-warnings', '1'], { stdin })).toMatchObject({ code: 0, err: '' })
    const { code, err } = await agentLint(['-', '--max-warnings', '0', '--quiet'], { stdin })
    expect({ code, err }).toEqual({ code: 1, err: 'agent-lint: Too many warnings: 1 (maximum: 0).\n' })
  })

  test('no environment variable that looks like a secret gets into a URL', async () => {
    const stdin =
      CLEAN.replace('model: dmr/ai/smollm2', 'model: m') +
      'models:\n  m:\n    provider: openai\n    model: x\n    base_url: https://user:pass@host/${MY_TOKEN}/v1\n'
    for (const argv of [
      ['-', '--format', 'json'],
      ['resolve', '-'],
      ['resolve', '-', '--json'],
      ['graph', '-', '--format', 'json'],
    ]) {
      const { out } = await agentLint(argv, { stdin, env: { MY_TOKEN: 'abcdef123456' } })
      expect(out.replace(/\s*\n\s*/g, '')).toContain('https://user:•••@host/${MY_TOKEN}/v1')
      expect(out).not.toContain('abcdef123456')
    }
  })
})

describe('environment', () => {
  const stdin = CLEAN.replace('dmr/ai/smollm2', 'openai/gpt-4o')
  const missing = ['-', '--format', 'json']

  test.each([
    [[], 1, ['error']],
    [['--env', 'warn'], 0, ['warning']],
    [['--env', 'off'], 0, []],
  ])('a variable that is missing, with %j', async (options, code, severities) => {
    const result = await agentLint([...missing, ...options], { stdin })
    const found = JSON.parse(result.out).files[0].diagnostics.filter(
      ({ ruleId }: { ruleId: string }) => ruleId === 'missing-env',
    )
    expect(result.code).toBe(code)
    expect(found.map(({ severity }: { severity: string }) => severity)).toEqual(severities)
  })

  test('the summary says how to lower the severity when nothing else is an error', async () => {
    const { out } = await agentLint(['-'], { stdin })
    expect(out).toMatch(/✖ 1 problem .*\n {2}All errors are [^✖]*"--env warn"[^✖]*"--env off"[^✖]*\n/)
    const mixed = await agentLint(['-'], { stdin: stdin.replace('description', 'descripton') })
    expect(mixed.out).not.toContain('--env warn')
  })

  test('is found in the environment and in --env-file', async () => {
    await writeFile(join(folder, 'openai.env'), 'OPENAI_API_KEY=x\n')
    expect(await agentLint(['-'], { stdin, env: { OPENAI_API_KEY: 'x' } })).toMatchObject({ code: 0 })
    expect(await agentLint(['-', '--env-file', 'openai.env'], { stdin })).toMatchObject({ code: 0 })
    expect((await agentLint(['-', '--env-file', 'none.env'], { stdin })).err).toBe(
      'agent-lint: The file "none.env" given with "--env-file" does not exist.\n',
    )
  })
})

describe('--flavor', () => {
  const stdin = `${CLEAN}flavors:\n  dev: { agents: { root: { modle: dmr/ai/smollm2 } } }\n  prod:\n    models: { big: { provider: dmr, model: ai/qwen3 } }\n    agents: { root: { model: big } }\n`

  test('applies flavors in their order, and only those', async () => {
    expect(await agentLint(['-', '--format', 'compact'], { stdin })).toMatchObject({ code: 0, out: '' })
    expect(
      await agentLint(['-', '--format', 'compact', '--flavor', 'prod', '--flavor=dev'], { stdin }),
    ).toEqual({
      code: 1,
      out: expect.stringMatching(/^<stdin>:7:28: error\[unknown-key\] Unknown key "modle" in an agent\. /),
      err: '',
    })
  })

  test('resolve shows the model of the flavor, at its place', async () => {
    const { out, err } = await agentLint(['resolve', '-', '--flavor', 'prod'], { stdin })
    expect(out).toContain('model "big"  10:30')
    expect(out).toContain('ai/qwen3')
    expect(err).toBe('')
  })

  test('a name that no checked file defines gets a note', async () => {
    const { code, out, err } = await agentLint(['-', 'clean.yaml', '--flavor', 'porod', '--flavor', 'dev'], {
      stdin: stdin.replace('modle', 'model'),
    })
    expect([code, out]).toEqual([0, '✔ No problems in 2 files, 0 ms\n'])
    expect(err).toBe(
      'agent-lint: No checked file defines the flavor "porod", so it changes nothing. Did you mean "prod"?\n',
    )
  })
})

describe('the models gateway', () => {
  const stdin = CLEAN.replace('dmr/ai/smollm2', 'openai/gpt-5-mini')
  const GATEWAY = 'https://user:hunter2secret@gateway.example/v1'

  test.each([
    ['--models-gateway', ['--models-gateway', GATEWAY], {}, 0],
    ['the environment', [], { DOCKER_AGENT_MODELS_GATEWAY: GATEWAY }, 0],
    ['nothing', [], { DOCKER_AGENT_MODELS_GATEWAY: '' }, 1],
  ])('comes from %s', async (_, options, env, code) => {
    expect(await agentLint(['-', ...options], { stdin, env })).toMatchObject({ code })
  })

  test("comes from the user's own configuration, unless it is switched off", async () => {
    const home = join(folder, 'homes/gateway')
    await mkdir(join(home, '.config/cagent'), { recursive: true })
    await writeFile(join(home, '.config/cagent/config.yaml'), `models_gateway: ${GATEWAY}\n`)
    const env = { HOME: home, USERPROFILE: home }
    expect(await agentLint(['-'], { stdin, env })).toMatchObject({ code: 0 })
    expect(await agentLint(['-', '--no-user-config'], { stdin, env })).toMatchObject({ code: 1 })
  })

  test('resolve shows it without its password', async () => {
    const { code, out } = await agentLint(['resolve', '-', '--models-gateway', GATEWAY], { stdin })
    expect(code).toBe(0)
    expect(out).toContain('URL       https://user:•••@gateway.example/v1 (models gateway)\n')
    const json = await agentLint(['resolve', '-', '--json', '--models-gateway', GATEWAY], { stdin })
    expect(json.out).toContain('"modelsGateway": "https://user:•••@gateway.example/v1"')
    expect(out + json.out).not.toContain('hunter2secret')
  })

  test('resolve shows variables that may be needed, and does not fail for them', async () => {
    const { code, out } = await agentLint(['resolve', '-', '--models-gateway', GATEWAY], {
      stdin: `${stdin.replace('openai/', 'corp/')}providers:\n  corp: { base_url: https://llm.example/v1, token_key: CORP_TOKEN }\n`,
    })
    expect(code).toBe(0)
    expect(out).toContain('token     CORP_TOKEN  ⚠ not set; may be needed\n')
    expect(out).toContain('\n⚠ CORP_TOKEN  missing  3:12  root\n')
  })

  test('must be a URL', async () => {
    expect(await agentLint(['-', '--models-gateway', 'ftp://user:hunter2secret@host'], { stdin })).toEqual({
      code: 2,
      out: '',
      err: 'agent-lint: "ftp://user:•••@host" is not a valid value for "--models-gateway": expected a URL, as in "https://gateway.example".\n',
    })
  })
})

describe("the user's own configuration", () => {
  const stdin = CLEAN.replace('dmr/ai/smollm2', 'corp/house-model')
  const home = async (name: string, config: string): Promise<Io['env']> => {
    const path = join(folder, 'homes', name)
    await mkdir(join(path, '.config/cagent'), { recursive: true })
    await writeFile(join(path, '.config/cagent/config.yaml'), config)
    return { HOME: path, USERPROFILE: path }
  }
  const CORP = 'providers:\n  corp: { base_url: "https://llm.example/v1", token_key: CORP_TOKEN }\n'

  test('defines providers, unless it is switched off', async () => {
    const env = { ...(await home('corp', `settings: {}\n${CORP}`)), CORP_TOKEN: 'x' }
    expect(await agentLint(['-'], { stdin, env })).toMatchObject({ code: 0, err: '' })
    const { code, out } = await agentLint(['-', '--no-user-config'], { stdin, env })
    expect(code).toBe(1)
    expect(out).toContain('Unknown provider "corp".')
    expect(out.replace(/\s+/g, ' ')).toContain('If "corp" is defined in ~/.config/cagent/config.yaml, ')
  })

  test('its variables are required, and its models resolve', async () => {
    const env = await home('corp', CORP)
    const { out } = await agentLint(['-', '--format', 'compact'], { stdin, env })
    expect(out).toMatch(
      /^<stdin>:3:12: error\[missing-env\] CORP_TOKEN is not set; agent "root" cannot start without it\. Hint: .*\n$/,
    )
    const resolved = await agentLint(['resolve', '-', '--json'], { stdin, env })
    expect(JSON.parse(resolved.out).models).toMatchObject([
      { apiType: 'openai_chatcompletions', requestUrl: 'https://llm.example/v1/chat/completions' },
    ])
  })

  test.each([
    ['has a space', 'providers:\n  "corp ": { base_url: "https://llm.example/v1" }\n'],
    ['lacks a base_url', 'providers:\n  corp: { token_key: X }\n'],
    ['has a wrong api_type', 'providers:\n  corp: { base_url: "https://h/v1", api_type: rest }\n'],
    ['is malformed', 'providers:\n  corp: { base_url: [1] }\n'],
    ['is not there', 'providers: [corp]\n'],
  ])('an entry that %s is skipped', async (_, config) => {
    const { out } = await agentLint(['-'], { stdin, env: await home('skipped', config) })
    expect(out).toContain('<stdin>:3:12 error[unknown-provider] Unknown provider "corp".')
    expect(out.replace(/\s+/g, ' ')).toContain('It is not defined in ~/.config/cagent/config.yaml either.')
  })

  test('a mistake in it has no place in the linted file', async () => {
    const env = await home('wrong', 'providers:\n  corp: { provider: nowhere, base_url: "https://h/v1" }\n')
    expect(await agentLint(['-', '--format', 'compact'], { stdin, env })).toEqual({
      code: 0,
      out: '',
      err: '',
    })
  })

  test('the file wins', async () => {
    const own = `${stdin}providers:\n  corp: { base_url: "https://own.example/v1" }\n`
    const { code } = await agentLint(['-'], { stdin: own, env: await home('corp', CORP) })
    expect(code).toBe(0)
  })

  test('that is not YAML is reported once', async () => {
    const env = await home('broken', 'providers: {\n')
    const { code, err } = await agentLint(['clean.yaml', 'sub'], { env })
    expect(code).toBe(1)
    expect(err).toMatch(/^agent-lint: ~\/\.config\/cagent\/config\.yaml is not valid YAML \(line \d: .*\n$/)
  })

  test('is not an agent file', async () => {
    const text = `settings: { theme: dark }\naliases: {}\n${CORP}`
    const { code, out } = await agentLint(['-', '--format', 'compact'], { stdin: text })
    expect({ code, out }).toEqual({
      code: 1,
      out: '<stdin>:1:1: error[user-config-unchecked] This is docker-agent\'s user configuration, not an agent file. Hint: docker-agent reads it from ~/.config/cagent/config.yaml. An agent file defines agents under "agents".\n',
    })
  })
})

describe('--fix', () => {
  test('repairs a file and reports what is left', async () => {
    const path = join(folder, 'fix.yaml')
    const text = `\ufeff# kept\r\n${CLEAN.replaceAll('\n', '\r\n')}    toolset: []\r\n`
    await writeFile(path, text)
    const { code, out, err } = await agentLint(['fix.yaml', '--fix', '--unsafe-fixes'])
    expect(await readFile(path, 'utf8')).toBe(text.replace('\ufeff', '').replace('toolset:', 'toolsets:'))
    expect(out).toMatch(
      /^✔ Fixed 2 problems in fix\.yaml: byte-order-mark, unknown-key\n✔ No problems in 1 file, /,
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    await rm(path)
  })

  test('writes fixed standard input to standard output, and the report to standard error', async () => {
    const left = `${CLEAN}    sub_agents: [nobody]\n`
    const { code, out, err } = await agentLint(['-', '--fix'], { stdin: `\ufeff${left}` })
    expect(code).toBe(1)
    expect(out).toBe(left)
    expect(err).toContain('Fixed 1 problem in <stdin>: byte-order-mark')
  })
})

describe('--diff', () => {
  const text = `${CLEAN}    zzz: 1\n`
  const all = '-    zzz: 1\n'

  test('shows the fixes of files and writes nothing', async () => {
    const path = join(folder, 'diff.yaml')
    await writeFile(path, `\ufeff${text}`)
    const safe = await agentLint(['diff.yaml', '--diff'])
    expect(safe.out).toMatch(/^--- a\/diff\.yaml\n\+\+\+ b\/diff\.yaml\n@@ /)
    expect(safe.out).not.toContain(all)
    expect(safe).toMatchObject({ code: 1, err: 'agent-lint: Would fix 1 problem in 1 file.\n' })
    const unsafe = await agentLint(['diff.yaml', '--diff', '--unsafe-fixes'])
    expect(unsafe.out).toContain(all)
    expect(unsafe).toMatchObject({ code: 1, err: 'agent-lint: Would fix 2 problems in 1 file.\n' })
    expect(await readFile(path, 'utf8')).toBe(`\ufeff${text}`)
    await rm(path)
  })

  test('of standard input; without fixes it is empty', async () => {
    const some = await agentLint(['-', '--diff', '--unsafe-fixes', '--stdin-filename', 'a.yaml'], {
      stdin: text,
    })
    expect(some.out).toContain('--- a/a.yaml\n')
    expect(some.out).toContain(all)
    expect(some.code).toBe(1)
    expect(await agentLint(['-', '--diff'], { stdin: text })).toMatchObject({ code: 0, out: '', err: '' })
  })
})

describe('resolve', () => {
  test('shows the demonstration as expected', async () => {
    const { code, out } = await agentLint(['resolve', 'team.yaml', '--env-file', 'team.env'], {
      cwd: FIXTURES,
    })
    expect(code).toBe(1)
    expect(out).not.toContain('never-printed')
    await expectFixture('team.resolve.txt', out)
  })

  test('prints models and variables as JSON', async () => {
    const { code, out } = await agentLint(['resolve', 'clean.yaml', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      models: [{ agent: 'root', provider: 'dmr', model: 'ai/smollm2' }],
      variables: [],
    })
  })

  test('fails on a file that is too broken to read', async () => {
    const { code, out } = await agentLint(['resolve', '-'], { stdin: 'agents: [' })
    expect(code).toBe(1)
    expect(out).toContain('No model references')
  })

  test.each([
    [['resolve'], '"agent-lint resolve" expects one file.\nSee "agent-lint resolve --help".'],
    [['resolve', 'a', 'b'], '"agent-lint resolve" expects one file.\nSee "agent-lint resolve --help".'],
    [['resolve', 'empty'], '"empty" is a directory; "agent-lint resolve" expects one file.'],
  ])('%j is misuse', async (argv, message) => {
    expect(await agentLint(argv)).toEqual({ code: 2, out: '', err: `agent-lint: ${message}\n` })
  })
})

describe('explain', () => {
  test('shows what a rule finds, why, and a link to its page', async () => {
    const { code, out } = await agentLint(['explain', 'unreadable-file'])
    expect(code).toBe(0)
    expect(out).toMatch(/^unreadable-file {2}· {2}error {2}· {2}yaml {2}· {2}since 0\.1\.0\n\n/)
    expect(out).toMatch(/docs\/rules\/unreadable-file\.md\n$/)
  })

  test('keeps the lines of an example in the prose, so that it can be copied', async () => {
    const { out } = await agentLint(['explain', 'gateway-auth-header'])
    expect(out).toContain('\n   providers:\n     cloudflare:\n       base_url: https://api.cloudflare.com/')
    expect(out).toContain('\n       api_type: openai_chatcompletions\n')
  })

  test('lists all rules within 80 columns', async () => {
    const { out } = await agentLint(['explain'])
    const lines = out.split('\n')
    expect(
      lines.filter((line) => line.startsWith('unknown-key ') || line.startsWith('invalid-encoding ')),
    ).toHaveLength(2)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('suggests the rule that was meant', async () => {
    expect(await agentLint(['explain', 'unknow-key'])).toEqual({
      code: 2,
      out: '',
      err: 'agent-lint: Unknown rule "unknow-key". Did you mean "unknown-key"?\n',
    })
  })
})

describe('the tool itself', () => {
  test('--help and --version', async () => {
    expect((await agentLint(['--help'])).out).toMatch(/^agent-lint finds mistakes/)
    expect((await agentLint(['resolve', '-h'])).out).toMatch(/^agent-lint resolve shows/)
    expect((await agentLint(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test('a crash report is short, and has a stack trace only with DEBUG', async () => {
    const crash = {
      cwd: folder,
      clock: () => {
        throw new TypeError('broken')
      },
    }
    const { code, err } = await agentLint(['clean.yaml'], crash)
    expect(code).toBe(2)
    expect(err).toMatch(
      /^agent-lint crashed: TypeError: broken\nThis is a bug in agent-lint\. Run it again with DEBUG=1 .*\n {2}https:\S+\/issues\n$/,
    )
    expect((await agentLint(['clean.yaml'], { ...crash, env: { DEBUG: '1' } })).err).toContain('    at ')
  })
})
