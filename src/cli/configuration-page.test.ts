import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { run } from './run.js'

const page = readFileSync('docs/configuration.md', 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'agent-lint-page-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Runs one command in the folder and returns everything that it prints. */
async function output(command: string): Promise<string> {
  let text = ''
  const stream = { write: (part: string) => (text += part) }
  const [, ...argv] = command.split(' ')
  await run(argv, {
    stdout: stream,
    stderr: stream,
    stdin: () => Buffer.from(''),
    env: {},
    cwd: folder,
    clock: () => 0,
  })
  return text
}

test('docs/configuration.md: the files, commands and output are those of agent-lint', async () => {
  let printed = ''
  const compared: string[] = []
  for (const [, language = '', text = ''] of page.matchAll(/^```(\w+)\n(.*?)^```$/gms)) {
    const name = /^# ([\w.-]+\.yaml)\n/.exec(text)?.[1]
    if (language === 'yaml' && name !== undefined) writeFileSync(join(folder, name), text)
    if (language === 'sh') {
      printed = ''
      for (const command of text.trim().split('\n')) printed += await output(command)
    }
    if (language === 'text') expect(printed).toBe(text)
    if (language === 'json') expect(readFileSync(join(folder, 'agent-lint-baseline.json'), 'utf8')).toBe(text)
    compared.push(language)
  }
  expect(printed).not.toContain('invalid-settings')
  expect(compared).toEqual(expect.arrayContaining(['text', 'json']))
})
