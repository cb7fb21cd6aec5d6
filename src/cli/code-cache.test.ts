import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { cacheFileFor } from './code-cache.js'

const surroundings = {
  arch: 'x64',
  env: { HOME: '/home/me' },
  platform: 'linux',
  version: 'v20.19.0',
} as const

describe('cacheFileFor', () => {
  test.each([
    ['the home directory', surroundings, '/home/me/.cache/agent-lint/code-v20.19.0-x64'],
    [
      'XDG_CACHE_HOME',
      { ...surroundings, env: { HOME: '/home/me', XDG_CACHE_HOME: '/tmp/c' } },
      '/tmp/c/agent-lint/code-v20.19.0-x64',
    ],
    [
      'the local data of a user of Windows',
      { ...surroundings, env: { HOME: '/c/me', LOCALAPPDATA: 'C:\\me\\Local' }, platform: 'win32' },
      'C:\\me\\Local/agent-lint/code-v20.19.0-x64',
    ],
    ['no home directory', { ...surroundings, env: {} }, undefined],
    [
      "node's own switch",
      { ...surroundings, env: { HOME: '/home/me', NODE_DISABLE_COMPILE_CACHE: '1' } },
      undefined,
    ],
  ] as const)('%s', (_, from, file) => {
    expect(cacheFileFor(from)).toBe(file)
  })
})

describe('runBundle', () => {
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'agent-lint-code-'))
    await build({
      entryPoints: ['src/cli/code-cache.ts'],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: join(folder, 'code-cache.cjs'),
    })
    writeFileSync(
      join(folder, 'run.cjs'),
      "require('./code-cache.cjs').runBundle(process.argv[2], process.argv[3], process.argv[4], require)\n",
    )
    writeFileSync(join(folder, 'part.cjs'), "module.exports = 'part'\n")
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const bundle = (text: string): string => {
    const file = join(folder, 'main.cjs')
    writeFileSync(
      file,
      `console.log(${JSON.stringify(text)}, require('node:path').posix.sep, require('./part.cjs'))\n`,
    )
    return file
  }
  const run = (file: string, digest: string, cacheFile: string): string => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'run.cjs'), file, digest, cacheFile],
      { encoding: 'utf8' },
    )
    return stdout + stderr
  }

  test('caches code for the next run of the same bundle', () => {
    const cacheFile = `${folder}/cache/code`
    expect(run(bundle('one'), 'digest-1', cacheFile)).toBe('one / part\n')
    const head = (): string => readFileSync(cacheFile).subarray(0, 9).toString()
    expect(head()).toBe('digest-11')
    for (const runs of [2, 3, 4, 5, 5]) {
      expect(run(bundle('one'), 'digest-1', cacheFile)).toBe('one / part\n')
      expect(head()).toBe(`digest-1${runs}`)
    }
    const kept = readFileSync(cacheFile)
    expect(run(bundle('one'), 'digest-1', cacheFile)).toBe('one / part\n')
    expect(readFileSync(cacheFile).equals(kept)).toBe(true)
    expect(run(bundle('two'), 'digest-2', cacheFile)).toBe('two / part\n')
    expect(head()).toBe('digest-21')
    expect(readdirSync(join(folder, 'cache'))).toEqual(['code'])
    // Windows has no permissions for groups and others.
    if (process.platform !== 'win32') expect(statSync(cacheFile).mode & 0o077).toBe(0)
  })

  test('runs if the cache cannot be written or is corrupt', () => {
    const blocked = join(folder, 'a-file')
    writeFileSync(blocked, '')
    expect(run(bundle('three'), 'digest-3', `${blocked}/code`)).toBe('three / part\n')
    const nonsense = `${folder}/nonsense`
    writeFileSync(nonsense, 'digest-3 and no code at all')
    expect(run(bundle('three'), 'digest-3', nonsense)).toBe('three / part\n')
  })
})
