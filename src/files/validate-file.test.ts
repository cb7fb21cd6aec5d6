import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { validateFile } from './validate-file.js'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'agent-lint-'))
  await mkdir(join(root, 'team/prompts'), { recursive: true })
  await writeFile(join(root, 'shared.md'), 'Answer.\n')
  await writeFile(join(root, 'team/prompts/own.md'), 'Answer.\n')
  await symlink('../shared.md', join(root, 'team/out.md'))
  await symlink('prompts/own.md', join(root, 'team/in.md'))
  await symlink('..', join(root, 'team/up'))
  await symlink('nowhere.md', join(root, 'team/broken.md'))
})
afterAll(() => rm(root, { recursive: true }))

test.each([
  ['in.md', undefined],
  ['prompts/own.md', undefined],
  ['out.md', 'leads out of the folder through a link'],
  ['up/shared.md', 'leads out of the folder through a link'],
  ['broken.md', 'not found'],
])('instruction_file: %s', async (file, expected) => {
  const path = join(root, 'team/agents.yaml')
  await writeFile(path, `agents:\n  root:\n    model: openai/gpt-5\n    instruction_file: ${file}\n`)
  const { diagnostics } = await validateFile(path, { env: false })
  expect(diagnostics.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual(
    expected === undefined ? [] : ['error invalid-instruction-file'],
  )
  expect(diagnostics[0]?.message ?? '').toContain(expected ?? '')
})
