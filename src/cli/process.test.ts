import { execFileSync, spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CLEAN = 'agents:\n  root:\n    model: dmr/ai/smollm2\n    description: d\n    instruction: hi\n'
const NO_PROBLEMS = /^✔ No problems in 1 file, \d/

let folder = ''
let program = ''
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-process-'))
  program = path.join(folder, 'main.cjs')
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    supported: { 'dynamic-import': false },
    alias: { yaml: path.join(ROOT, 'node_modules/yaml/browser/dist/index.js') },
    define: { AGENT_LINT_VERSION: '"0.0.0"' },
    outfile: program,
    logLevel: 'error',
  })
  writeFileSync(path.join(folder, 'clean.yaml'), CLEAN)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a line of the shell, in which `$lint` is the command line. Nothing may take longer than 20 seconds. */
function shell(line: string): SpawnSyncReturns<string> {
  const env = { ...process.env, GITHUB_ACTIONS: undefined, lint: `${process.execPath} ${program}` }
  return spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8', timeout: 20_000, env })
}

const unix = process.platform === 'win32' ? describe.skip : describe
const linux = process.platform === 'linux' ? test : test.skip

unix('reading ends', () => {
  test('at the limit of standard input', () => {
    const { status, stdout } = shell('$lint - --format compact < /dev/zero')
    expect(stdout).toMatch(/^<stdin>:1:1: error\[file-too-large\] /)
    expect(status).toBe(1)
  })

  test('before a named pipe and a device, and the other files are checked', () => {
    execFileSync('mkfifo', [path.join(folder, 'pipe')])
    const { status, stdout } = shell('$lint pipe clean.yaml /dev/zero --format json')
    const { files } = JSON.parse(stdout) as {
      files: { path: string; diagnostics: { message: string }[] }[]
    }
    expect(files.map((file) => [file.path, ...file.diagnostics.map(({ message }) => message)])).toEqual([
      ['pipe', 'This is a named pipe, not a file.'],
      ['clean.yaml'],
      ['/dev/zero', 'This is a device, not a file.'],
    ])
    expect(status).toBe(1)
  })

  test.each([
    ['a slow pipe', '(sleep 0.2; cat clean.yaml) | $lint -'],
    ['an open pipe by its name', '$lint <(sleep 0.2; cat clean.yaml)'],
    ['standard input by its name', '$lint /dev/stdin < clean.yaml'],
  ])('after %s', (_, line) => {
    const { status, stdout, stderr } = shell(line)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(NO_PROBLEMS)
  })

  test('when standard input is closed, or a directory', () => {
    expect(shell('$lint - <&-').stdout).toContain('error[no-agents]')
    expect(shell('$lint - < .').stdout).toContain('error[unreadable-file] This is a directory, not a file.')
  })
})

unix('writing', () => {
  linux('to a full device is a failure', () => {
    expect(shell('$lint clean.yaml > /dev/full')).toMatchObject({
      status: 2,
      stderr: 'agent-lint: Cannot write to standard output (ENOSPC).\n',
    })
    expect(shell('$lint none.yaml 2> /dev/full')).toMatchObject({ status: 2, stdout: '' })
    expect(shell('$lint clean.yaml > /dev/full 2>&1')).toMatchObject({ status: 2 })
  })

  test('to a pipe that nobody reads is none', () => {
    const line = '$lint clean.yaml --format json | true; echo "${PIPESTATUS[0]}"'
    expect(shell(line)).toMatchObject({ stdout: '0\n', stderr: '' })
    expect(shell('$lint none.yaml 2> >(true); echo $?')).toMatchObject({ stdout: '2\n', stderr: '' })
  })

  test('of a report to a device or a pipe goes there', () => {
    const line = '$lint clean.yaml --quiet --format gitlab --output-file'
    expect(shell(`${line} /dev/stdout | cat`)).toMatchObject({ stdout: '[]\n', stderr: '' })
    expect(shell(`${line} /dev/null && test -c /dev/null`)).toMatchObject({ status: 0, stderr: '' })
    expect(shell(`${line} /dev/full`)).toMatchObject({
      status: 2,
      stderr: 'agent-lint: Cannot write "/dev/full" (ENOSPC).\n',
    })
  })

  test('to the null device loads no terminal', () => {
    const probe =
      "process.once('exit', () => require('fs').writeFileSync('loaded.txt', process.moduleLoadList.join('\\n')))"
    writeFileSync(path.join(folder, 'probe.cjs'), probe)
    const line = 'NODE_OPTIONS=--require=./probe.cjs $lint clean.yaml > /dev/null 2>&1'
    expect(shell(line)).toMatchObject({ status: 0 })
    const loaded = readFileSync(path.join(folder, 'loaded.txt'), 'utf8')
    expect(loaded).toMatch(/^NativeModule fs$/m)
    expect(loaded).not.toMatch(/^NativeModule tty$/m)
  })

  test('to closed streams', () => {
    expect(shell('$lint clean.yaml >&-')).toMatchObject({ status: 0, stderr: '' })
    expect(shell('$lint none.yaml 2>&-')).toMatchObject({ status: 2, stdout: '' })
    expect(shell('$lint none.yaml <&- >&- 2>&-')).toMatchObject({ status: 2, stdout: '', stderr: '' })
  })

  test('more than a pipe holds, to a slow reader', async () => {
    // The program must still be writing when the reader starts: Node drops what nobody reads of a process that has ended.
    const many = Array.from({ length: 2000 }, (_, i) => `    unknown${i}: x\n`).join('')
    writeFileSync(path.join(folder, 'many.yaml'), CLEAN + many)
    const child = spawn(process.execPath, [program, 'many.yaml', '--format', 'json'], { cwd: folder })
    await new Promise((resolve) => setTimeout(resolve, 500))
    let out = ''
    for await (const chunk of child.stdout.setEncoding('utf8')) out += String(chunk)
    expect((JSON.parse(out) as { summary: unknown }).summary).toMatchObject({ files: 1 })
  })
})

unix('a working directory that is gone', () => {
  test('is said', () => {
    mkdirSync(path.join(folder, 'gone'))
    expect(shell('cd gone && rmdir ../gone && $lint clean.yaml')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'agent-lint: The working directory no longer exists.\n',
    })
  })
})
