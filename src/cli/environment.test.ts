import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findEnvironment, type FoundEnvironment } from './environment.js'

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
