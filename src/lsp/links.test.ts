import { expect, test } from '@jest/globals'
import type { FileLookup } from '../api.js'
import { documentLinks } from './links.js'
import { openText } from './open-text.js'

/** Text → target of each link. */
function linksIn(text: string, files?: FileLookup): string[] {
  const { document } = openText(text, { files })
  return documentLinks(document).map(({ range, target = '' }) => {
    const { offsetAt } = document.positions
    return `${document.text.slice(offsetAt(range.start), offsetAt(range.end))} → ${target}`
  })
}

test('URLs without variables and secrets', () => {
  expect(
    linksIn(`agents:
  root:
    model: openai/gpt-5-mini
    instruction: See https://example.com for more.
    skills: [https://example.com/skills]
    toolsets:
      - { type: openapi, url: "https://example.com/a b" }
      - { type: mcp, remote: { url: 'https://mcp.example.com/sse' } }
providers:
  a: { base_url: "https://llm.example.com/\${ID}/v1" }
  b: { base_url: "https://llm.example.com/v1?x=1" }
`),
  ).toEqual([
    'https://example.com/skills → https://example.com/skills',
    'https://mcp.example.com/sse → https://mcp.example.com/sse',
    'https://llm.example.com/v1?x=1 → https://llm.example.com/v1?x=1',
  ])
})

test('the schema of a modeline', () => {
  expect(linksIn('# yaml-language-server: $schema=https://example.com/s.json\nagents: {}\n')).toEqual([
    'https://example.com/s.json → https://example.com/s.json',
  ])
  expect(linksIn('# yaml-language-server: $schema=../s.json\r\nagents: {}\r\n')).toEqual([
    '../s.json → file:///s.json',
  ])
})

const AGENT = `agents:
  root:
    model: openai/gpt-5-mini
    description: "🚀 [unclosed"
    instruction_file: [prompts/a b#1.md, ../outside.md, "prompts/é.md"]
    add_prompt_files: [AGENTS.md, MISSING.md]
`

test('files that docker-agent reads', () => {
  expect(linksIn(AGENT)).toEqual([
    'prompts/a b#1.md → file:///work/prompts/a%20b%231.md',
    'prompts/é.md → file:///work/prompts/%C3%A9.md',
  ])
})

test('files that exist, where they can be looked up', () => {
  const files: FileLookup = { kind: (path) => (path === 'AGENTS.md' ? 'file' : undefined) }
  expect(linksIn(AGENT, files)).toEqual(['AGENTS.md → file:///work/AGENTS.md'])
})
