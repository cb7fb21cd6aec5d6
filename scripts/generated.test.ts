import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { compile } from './compile.js'
import { generatedCode, generatedPages } from './generate.js'

const read = (file: string): string => readFileSync(file, 'utf8')

test('generated files are up to date: npm run generate', async () => {
  for (const files of [await generatedCode(), await generatedPages()]) {
    for (const [name, text] of files) expect([name, read(name) === text]).toEqual([name, true])
  }
})

test('every rule has a page, and every page a rule', async () => {
  const pages = [...(await generatedPages()).keys()]
    .filter((name) => name.startsWith('docs/rules/'))
    .map((name) => path.basename(name))
  expect(readdirSync('docs/rules').sort()).toEqual(pages.sort())
})

test('dist/ is up to date: npm run compile', async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'agent-lint-dist-'))
  try {
    await compile(out)
    const files = (folder: string): string[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .sort()
    expect(files('dist')).toEqual(files(out))
    for (const name of files(out))
      expect([name, read(path.join('dist', name)) === read(path.join(out, name))]).toEqual([name, true])
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}, 120_000)
