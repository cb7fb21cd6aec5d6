import { expect, test } from '@jest/globals'
import {
  archivedServers,
  catalogServers,
  mcpServersDate,
  nearestServer,
  registryServers,
} from './mcp-servers.js'

test('archived servers and their successors are in the registry', () => {
  expect(mcpServersDate).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(registryServers.size).toBeGreaterThan(300)
  expect(catalogServers.size).toBeGreaterThan(30)
  for (const [name, { replacedBy }] of archivedServers) {
    expect(registryServers.has(name)).toBe(true)
    if (replacedBy !== undefined) expect(registryServers.has(replacedBy)).toBe(true)
  }
})

test.each([
  ['duckduckgoo', 'duckduckgo'],
  ['DuckDuckGo', 'duckduckgo'],
  ['github-mcp-server', 'github-official'],
  ['mcp/notion', 'notion'],
  ['notion-mcp', 'notion'],
  ['brave-search', 'brave'],
  ['our-wiki', undefined],
  ['mcp', undefined],
])('%s probably means %s', (name, near) => {
  expect(nearestServer(name, registryServers)).toBe(near)
})
