import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { formatServers, readRegistry, withRegistry, type ServerData } from './mcp-registry.js'

const folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-registry-'))
afterAll(() => rmSync(folder, { recursive: true }))

const known: ServerData = {
  _meta: { date: '2026-01-01', source: 'old', note: 'n' },
  registry: ['old', 'old-official'],
  archived: { old: { replacedBy: 'old-official' }, gone: { replacedBy: 'old-official' } },
  catalog: ['c'],
}

test('reads the names of a checkout, and which of them are archived', () => {
  for (const [name, title] of [
    ['b', 'B'],
    ['a', 'A (Archived)'],
  ] as const) {
    mkdirSync(path.join(folder, 'servers', name), { recursive: true })
    writeFileSync(
      path.join(folder, 'servers', name, 'server.yaml'),
      `name: ${name}\nabout:\n  title: ${title}\n`,
    )
  }
  writeFileSync(path.join(folder, 'servers/README.md'), '')
  expect([...readRegistry(folder)].sort()).toEqual([
    ['a', true],
    ['b', false],
  ])
})

test('reads the names of a file', () => {
  const file = path.join(folder, 'names.json')
  writeFileSync(file, JSON.stringify({ registry: { x: { archived: true }, y: { type: 'remote' } } }))
  expect([...readRegistry(file)]).toEqual([
    ['x', true],
    ['y', false],
  ])
})

test.each([
  ['{}', 'registry is not a mapping'],
  ['{"registry": {}}', 'has no servers'],
  ['{"registry": {"x": 1}}', 'registry.x is not a mapping'],
])('refuses %s', (text, message) => {
  const file = path.join(folder, 'bad.json')
  writeFileSync(file, text)
  expect(() => readRegistry(file)).toThrow(message)
})

test('refuses a folder that is no checkout', () => {
  expect(() => readRegistry('scripts')).toThrow('not a checkout of docker/mcp-registry')
})

test('keeps successors that are still there, and the IDs of mcp_catalog', () => {
  const registry = new Map([
    ['old-official', false],
    ['old', true],
    ['new', true],
  ])
  expect(withRegistry(known, registry, { source: 'new', date: '2026-02-02' })).toEqual({
    _meta: { date: '2026-02-02', source: 'new', note: 'n' },
    registry: ['new', 'old', 'old-official'],
    archived: { new: {}, old: { replacedBy: 'old-official' } },
    catalog: ['c'],
  })
})

test('the committed file is what it writes', () => {
  const text = readFileSync('src/data/mcp-servers.json', 'utf8')
  expect(formatServers(JSON.parse(text))).toBe(text)
})
