import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFileSync, spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { cacheFileFor } from './code-cache.js'

const surroundings = {
  arch: 'x64',
  env: { HOME: '/home/me' },
  execArgv: [],
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
    [
      'a relative XDG_CACHE_HOME, which is invalid',
      { ...surroundings, env: { HOME: '/home/me', XDG_CACHE_HOME: 'cache' } },
      '/home/me/.cache/agent-lint/code-v20.19.0-x64',
    ],
    [
      'flags of V8, for which the code is compiled differently',
      { ...surroundings, execArgv: ['--max-old-space-size=64'] },
      '/home/me/.cache/agent-lint/code-v20.19.0-x64_--max-old-space-size_64',
    ],
    [
      'the same flags in NODE_OPTIONS',
      { ...surroundings, env: { HOME: '/home/me', NODE_OPTIONS: '--max-old-space-size=64' } },
      '/home/me/.cache/agent-lint/code-v20.19.0-x64_--max-old-space-size_64',
    ],
    ['a relative home directory', { ...surroundings, env: { HOME: 'me' } }, undefined],
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
      `(function (require) { console.log(${JSON.stringify(text)}, require('node:path').posix.sep, require('./part.cjs')) })\n`,
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

  test('drops cached code in which a byte has changed, wherever it is', () => {
    const cacheFile = `${folder}/flipped/code`
    for (let runs = 0; runs < 6; runs++) run(bundle('four'), 'digest-4', cacheFile)
    const whole = readFileSync(cacheFile)
    for (const place of [0, 7, 9, 40, whole.length >> 1, whole.length - 1]) {
      const flipped = Buffer.from(whole)
      flipped.writeUInt8(flipped.readUInt8(place) ^ 0x10, place)
      writeFileSync(cacheFile, flipped)
      expect(run(bundle('four'), 'digest-4', cacheFile)).toBe('four / part\n')
      expect(readFileSync(cacheFile).equals(flipped)).toBe(false)
    }
    for (const other of [
      whole.subarray(0, whole.length >> 1),
      Buffer.concat([whole, Buffer.alloc(1)]),
      Buffer.concat([whole, Buffer.alloc(2)]),
      whole.subarray(0, 12),
    ]) {
      writeFileSync(cacheFile, other)
      expect(run(bundle('four'), 'digest-4', cacheFile)).toBe('four / part\n')
      expect(readFileSync(cacheFile).equals(other)).toBe(false)
    }
  })

  test('neither uses nor replaces what belongs to somebody else', () => {
    // Only root can give files away; for everybody else, a file of root is somebody else's.
    const isRoot = process.getuid?.() === 0
    const cacheFile = isRoot ? `${folder}/foreign/code` : '/etc/passwd'
    if (isRoot) {
      for (let runs = 0; runs < 2; runs++) run(bundle('five'), 'digest-5', cacheFile)
      chownSync(join(folder, 'foreign'), 12345, 12345)
      chownSync(cacheFile, 12345, 12345)
    }
    const kept = readFileSync(cacheFile)
    expect(run(bundle('five'), 'digest-5', cacheFile)).toBe('five / part\n')
    expect(readFileSync(cacheFile).equals(kept)).toBe(true)
  })

  test('runs if the cache cannot be written or is corrupt', () => {
    const blocked = join(folder, 'a-file')
    writeFileSync(blocked, '')
    expect(run(bundle('three'), 'digest-3', `${blocked}/code`)).toBe('three / part\n')
    const nonsense = `${folder}/nonsense`
    writeFileSync(nonsense, 'digest-3 and no code at all')
    expect(run(bundle('three'), 'digest-3', nonsense)).toBe('three / part\n')
  })

  // Reading it would wait for somebody who writes into it.
  const onPosix = process.platform === 'win32' ? test.skip : test
  onPosix('replaces a pipe in the place of the cache', () => {
    const pipe = `${folder}/pipe`
    execFileSync('mkfifo', [pipe])
    expect(run(bundle('six'), 'digest-6', pipe)).toBe('six / part\n')
    expect(statSync(pipe).isFile()).toBe(true)
  })
})
