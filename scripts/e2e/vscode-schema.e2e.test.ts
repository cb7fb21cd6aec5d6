import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { suggestionsOnly } from '../vscode/suggestions-only.js'
import { openEditor, type Editor } from './language-server.js'
import { ROOT, SET_UP_MS } from './set-up.js'

const folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-schema-'))
let editor: Editor
beforeAll(async () => {
  const schema = path.join(folder, 'settings.json')
  const settings = JSON.parse(readFileSync(path.join(ROOT, 'schema/settings.schema.json'), 'utf8'))
  writeFileSync(schema, JSON.stringify(suggestionsOnly(settings)))
  editor = await openEditor({ schemas: { [pathToFileURL(schema).href]: ['opened/*.yaml'] } })
}, SET_UP_MS)
afterAll(async () => {
  await editor.close()
  rmSync(folder, { recursive: true })
})

async function completed(text: string): Promise<string[]> {
  const lines = text.split('\n')
  const at = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
  return (await editor.completions(text, at)).map(({ label }) => label)
}

test('with the schema of the VS Code extension, the YAML extension reports nothing in a settings file', async () => {
  expect(await editor.diagnostics('rules:\n  unknown-key: errr\nenvv: warn\nignore: 3\n')).toEqual([])
})

test('and it still completes and describes', async () => {
  expect(await completed('')).toContain('env-files')
  expect(await completed('rules:\n  ')).toContain('unknown-key')
  expect(await completed('env: ')).toContain('warn')
  expect(await editor.hover('rules:\n  unknown-key: off\n', { line: 1, character: 4 })).toContain(
    'does not know a key',
  )
})
