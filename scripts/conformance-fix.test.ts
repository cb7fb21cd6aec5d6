import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { measureFixes } from './conformance-fix.js'

const agent = (line: string): string => `agents:\n  root:\n    ${line}\n    model: openai/gpt-4o\n`

test('counts the refused files that pass after fixes, without their texts', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'conformance-fix-'))
  const refused = { load: false, start: false, change: 'keyTypo', was: 'instruction' }
  const files = [
    {
      ...refused,
      id: 'a',
      path: ['agents', 'root', 'instructionn'],
      text: agent('instructionn: private text'),
    },
    { ...refused, id: 'b', path: ['agents', 'root', 'zzz'], text: agent('instruction: {zzz: [[1]]}') },
  ]
  writeFileSync(path.join(folder, 'changed.jsonl'), files.map((file) => `${JSON.stringify(file)}\n`).join(''))
  const log = jest.spyOn(console, 'log').mockImplementation(() => undefined)
  try {
    expect(await measureFixes(folder, 1)).toBe(true)
    const output = log.mock.calls.flat().join('\n')
    expect(output).toMatch(/keyTypo +2 +1 +50 % +2 of 2/)
    expect(output).toContain('worse: 0 of 2 files')
    expect(output).not.toContain('private')
  } finally {
    log.mockRestore()
    rmSync(folder, { recursive: true })
  }
})
