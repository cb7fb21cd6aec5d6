import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { lookUpIn } from './look-up.js'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'agent-lint-look-'))
  await mkdir(join(root, 'inside/prompts'), { recursive: true })
  await writeFile(join(root, 'inside/prompts/root.md'), '')
  await writeFile(join(root, 'secret.md'), '')
  await symlink('prompts/root.md', join(root, 'inside/link.md'))
  await symlink('../secret.md', join(root, 'inside/out.md'))
  await symlink('..', join(root, 'inside/up'))
})
afterAll(() => rm(root, { recursive: true }))

test.each([
  ['prompts/root.md', 'file'],
  ['./prompts/../prompts/root.md', 'file'],
  ['prompts', 'directory'],
  ['.', 'directory'],
  ['link.md', 'file'],
  ['none.md', undefined],
  ['../secret.md', undefined],
  ['out.md', 'outside'],
  ['up/secret.md', 'outside'],
  ['up', 'outside'],
  ['prompts/root.md/x', undefined],
  ['\0', undefined],
])('%s is %s', (path, kind) => {
  expect(lookUpIn(join(root, 'inside')).kind(path)).toBe(kind)
})

test('absolute paths lead out of the folder', () => {
  expect(lookUpIn(join(root, 'inside')).kind(join(root, 'inside/prompts/root.md'))).toBeUndefined()
})
