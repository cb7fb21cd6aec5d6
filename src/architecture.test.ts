import { readdirSync, readFileSync } from 'node:fs'
import { posix, sep } from 'node:path'
import { expect, test } from '@jest/globals'
import { cycleThrough } from './analysis/cycles.js'

/** Folder → folders that its modules may import from, apart from itself and the modules at the top of src. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  data: [],
  generated: ['data'],
  go: [],
  secrets: ['generated'],
  document: ['secrets'],
  catalog: ['data', 'go'],
  decode: ['data', 'document', 'generated', 'go'],
  analysis: ['catalog', 'data', 'decode', 'generated', 'go', 'secrets'],
  rules: ['analysis', 'catalog', 'data', 'decode', 'generated', 'go', 'secrets'],
  formatters: ['secrets', 'team'],
  settings: ['document', 'rules'],
  fix: ['document'],
  init: ['document'],
  team: ['analysis', 'decode', 'document', 'generated', 'secrets'],
  files: ['document', 'settings'],
  lsp: [
    'analysis',
    'catalog',
    'data',
    'decode',
    'document',
    'files',
    'fix',
    'generated',
    'go',
    'init',
    'rules',
    'secrets',
    'settings',
  ],
  cli: [
    'catalog',
    'document',
    'files',
    'fix',
    'formatters',
    'generated',
    'init',
    'lsp',
    'rules',
    'secrets',
    'settings',
    'team',
  ],
}

/** Package → the only folders that may import it. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  yaml: ['document'],
  chalk: ['formatters'],
  globby: ['cli'],
  picomatch: ['cli'],
  '@dagrejs/dagre': ['formatters'],
  diff: ['formatters', 'lsp'],
  'jsonc-parser': ['init'],
  '@noble/hashes/sha2.js': ['formatters'],
  '@noble/hashes/utils.js': ['formatters'],
  sarif: ['formatters'],
  'vscode-languageserver': ['lsp'],
  'vscode-languageserver/node': ['lsp'],
  'vscode-languageserver-textdocument': ['lsp'],
}

interface Import {
  readonly from: string
  readonly to: string
}

/** Modules by their path in src, with "/" on every system. */
const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll(sep, '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'))
const imports: Import[] = modules.flatMap((from) =>
  [...readFileSync(`src/${from}`, 'utf8').matchAll(/(?:\bfrom|\bimport) *\(?'([^']+)'/g)].map(
    ([, to = '']) => ({ from, to }),
  ),
)
const folderOf = (module: string): string => (module.includes('/') ? (module.split('/')[0] ?? '') : '')
const targetOf = ({ from, to }: Import): string => posix.join(posix.dirname(from), to)

test('folders import only what they may', () => {
  const wrong = imports
    .filter(({ to }) => to.startsWith('.') && !to.endsWith('.json'))
    .filter((one) => {
      const [source, target] = [folderOf(one.from), folderOf(targetOf(one))]
      return (
        source !== '' && target !== '' && source !== target && !(MAY_IMPORT[source] ?? []).includes(target)
      )
    })
  expect(wrong).toEqual([])
})

test('docs/architecture.md has the same folders and imports', () => {
  const rows = [...readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `(\w+)` \|[^|]+\|([^|]*)\|$/gm)]
  const documented = rows.map(([, folder = '', cells = '']) => [folder, cells.match(/\w+/g) ?? []])
  expect(Object.fromEntries(documented)).toEqual(MAY_IMPORT)
})

test('no module imports itself in a circle, types included', () => {
  const next = new Map<string, string[]>()
  for (const one of imports.filter(({ to }) => to.startsWith('.') && to.endsWith('.js')))
    next.set(one.from, [...(next.get(one.from) ?? []), targetOf(one).replace(/\.js$/, '.ts')])
  const circles = [...next.keys()].flatMap((module) => {
    const circle = cycleThrough(module, (name) => next.get(name) ?? [])
    return circle ? [circle.join(' → ')] : []
  })
  expect(circles).toEqual([])
})

test('rules do not import each other', () => {
  const isRule = (module: string): boolean => /^rules\/.+\//.test(module)
  expect(imports.filter((one) => isRule(one.from) && isRule(targetOf(one)))).toEqual([])
})

test('packages are imported in one place each, and ajv nowhere', () => {
  const wrong = imports
    .filter(({ to }) => !to.startsWith('.') && !to.startsWith('node:'))
    .filter(({ from, to }) => !(PACKAGES[to] ?? []).includes(folderOf(from)))
  expect(wrong).toEqual([])
})

test('only the command line touches node, and the library by one module only', () => {
  const wrong = imports.filter(
    ({ from, to }) => to.startsWith('node:') && folderOf(from) !== 'cli' && from !== 'files/node.ts',
  )
  expect(wrong).toEqual([])
})

test('modules stay small', () => {
  const lines = (name: string): number => readFileSync(`src/${name}`, 'utf8').split('\n').length - 1
  const limit = (name: string): number =>
    folderOf(name) === 'generated' || name === 'rules/index.ts'
      ? Infinity
      : folderOf(name) === 'rules'
        ? 150
        : 200
  expect(
    modules.filter((name) => lines(name) > limit(name)).map((name) => `${name}: ${lines(name)}`),
  ).toEqual([])
})
