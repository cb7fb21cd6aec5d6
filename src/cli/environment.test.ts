import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { MAX_FILE_BYTES } from '../files/read-bounded.js'
import { findEnvironment, type FoundEnvironment } from './environment.js'
import { readUserConfig } from './user-config.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agent-lint-env-'))
  await mkdir(join(folder, '.config/cagent'), { recursive: true })
  await mkdir(join(folder, 'secrets/service'), { recursive: true })
  await writeFile(join(folder, '.config/cagent/.env'), 'LAST=home\nSECRET=home\nFROM_HOME="a b"\n')
  await writeFile(join(folder, 'secrets/SECRET'), 'mounted\n')
  await writeFile(join(folder, 'secrets/LAST'), 'mounted')
  await writeFile(join(folder, 'first.env'), '# comment\nexport GIVEN=first\nEMPTY=\n')
  await writeFile(join(folder, 'second.env'), "GIVEN='second'\r\nOTHER=second\r\n")
})
afterAll(() => rm(folder, { recursive: true }))

function find(envFiles: string[], processEnv: Record<string, string>): FoundEnvironment {
  return findEnvironment({
    envFiles,
    cwd: folder,
    processEnv: { HOME: folder, USERPROFILE: folder, ...processEnv },
    secretsFolder: join(folder, 'secrets'),
  })
}

describe('findEnvironment', () => {
  test('the first source wins', () => {
    const { env } = find(['first.env', 'second.env'], { GIVEN: 'process', EMPTY: 'process', LAST: 'process' })
    expect(env).toMatchObject({
      GIVEN: 'first',
      OTHER: 'second',
      EMPTY: '',
      LAST: 'process',
      SECRET: 'mounted',
      FROM_HOME: 'a b',
    })
  })

  test('reads other variables from secrets, without the line break at the end', () => {
    expect(find([], {}).env).toMatchObject({ LAST: 'mounted', SECRET: 'mounted' })
    expect(find([], {}).env.service).toBeUndefined()
  })

  test('names the places', () => {
    expect(find(['first.env'], {}).sources).toEqual([
      '--env-file first.env',
      'the environment',
      '/run/secrets',
      '~/.config/cagent/.env',
    ])
  })

  test('refuses an env file that does not exist', () => {
    expect(() => find(['none.env'], {})).toThrow(
      'The file "none.env" given with "--env-file" does not exist.',
    )
    expect(() => find(['secrets'], {})).toThrow('cannot be read (EISDIR)')
  })

  const unix = process.platform === 'win32' ? test.skip : test
  unix('waits for nothing, and reads no more than the limit', async () => {
    const home = await mkdtemp(join(folder, 'pipes-'))
    await mkdir(join(home, '.config/cagent'), { recursive: true })
    for (const name of ['pipe', '.config/cagent/.env', '.config/cagent/config.yaml'])
      execFileSync('mkfifo', [join(home, name)])
    await symlink('/dev/zero', join(home, 'zero'))
    await writeFile(join(home, 'large.env'), `A=${'x'.repeat(MAX_FILE_BYTES)}\n`)
    const inHome = (envFiles: string[]): FoundEnvironment =>
      findEnvironment({ envFiles, cwd: home, processEnv: { HOME: home }, secretsFolder: home })
    const { env } = inHome(['/dev/null'])
    expect([env.pipe, env.zero, env['large.env']]).toEqual([undefined, undefined, undefined])
    expect(readUserConfig({ HOME: home })).toEqual({ providers: {} })
    expect(() => inHome(['pipe'])).toThrow(
      'The file "pipe" given with "--env-file" is a named pipe, not a file.',
    )
    expect(() => inHome(['zero'])).toThrow('is a device, not a file.')
    expect(() => inHome(['large.env'])).toThrow('is larger than 2 MiB.')
  })

  test('works without a home directory', () => {
    expect(
      findEnvironment({
        envFiles: [],
        cwd: folder,
        processEnv: { A: '1' },
        secretsFolder: join(folder, 'none'),
      }).env,
    ).toEqual({ A: '1' })
  })
})
