import { expect, jest, test } from '@jest/globals'
import { externalAgentName } from './analysis/references/agents.js'
import { requestUrl } from './analysis/wire-api.js'
import { cloudflareUrl } from './catalog/cloudflare-url.js'
import { nearestServer } from './catalog/mcp-servers.js'
import { formatResolution } from './formatters/resolution.js'
import { describeText } from './team/describe.js'
import { namePattern } from './go/name-pattern.js'
import { goRegexpError } from './go/regexp.js'
import { trimRight, trimSpace } from './go/trim-space.js'
import { validate } from './index.js'
import { maskSecrets, withoutSecrets } from './secrets/mask.js'
import { namesSecret, secretIn } from './secrets/recognize.js'
import { shownMessage } from './wording.js'

jest.setTimeout(120_000)

const AGENT = 'agents:\n  root:\n    model: openai/gpt-4o\n    instruction: Answer.\n'
const CLIENT = { name: 'x', custom: undefined, apiType: 'openai', writtenType: undefined, builtOn: 'openai' }

function lint(source: string): void {
  validate(source, { env: false, filePath: 'agent.yaml' })
}

function lintUrl(url: string): void {
  lint(
    `${AGENT.replace('openai/gpt-4o', 'm')}models:\n  m:\n    provider: openai\n    model: gpt-4o\n    base_url: ${JSON.stringify(url)}\n`,
  )
}

function lintToolset(lines: string): void {
  lint(`${AGENT}    toolsets:\n${lines}`)
}

function resolve(baseUrl: string): void {
  const source = `${AGENT.replace(/model: .*/, 'model: m')}models:\n  m:\n    provider: openai\n    model: gpt-4o\n    base_url: ${JSON.stringify(baseUrl)}\n`
  formatResolution('a.yaml', describeText(source, { env: {} }), { links: false, width: 80 })
}

/** What reads a long value → a value of which each part looks like the start of something that never ends. */
const READERS: Readonly<Record<string, (repeat: (part: string) => string) => unknown>> = {
  'unmatched-domain': (repeat) =>
    lintToolset(`      - type: fetch\n        allowed_domains: [${JSON.stringify(`[${repeat(':')}[`)}]\n`),
  'unmatched-hook': (repeat) =>
    lint(
      `${AGENT}    hooks:\n      pre_tool_use:\n        - matcher: ${JSON.stringify(`mcp:m${repeat('___')}\n`)}\n          hooks: [{ type: command, command: ls }]\n`,
    ),
  'azure-base-url': (repeat) => lintUrl(`https://${repeat(':')}#\n`),
  'invalid-cloudflare-url, end': (repeat) =>
    lintUrl(`https://api.cloudflare.com/client/v4/accounts/${'0'.repeat(32)}/ai?${repeat('/')}x`),
  'invalid-cloudflare-url, placeholders': (repeat) =>
    lintUrl(`https://gateway.ai.cloudflare.com/v1/${repeat('<{{$(')}`),
  cloudflareUrl: (repeat) => cloudflareUrl(`https://api.cloudflare.com/${repeat('/')}x`),
  requestUrl: (repeat) => requestUrl(CLIENT as never, 'openai_chatcompletions', `https://a/${repeat('/')}x`),
  externalAgentName: (repeat) => externalAgentName(`acme/agent${repeat(':')}\n:`, undefined),
  nearestServer: (repeat) => nearestServer(`${repeat(':')}\n:`, new Set(['github'])),
  formatResolution: (repeat) => resolve(`https://${repeat('${')}`),
  'withoutSecrets, parts of tokens': (repeat) =>
    withoutSecrets(repeat('+A'), 'ghp_0a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R'),
  'withoutSecrets, passwords': (repeat) => withoutSecrets(repeat('://:')),
  ...Object.fromEntries(
    [
      'npm_',
      'sk-proj-m',
      'sk-ant-api00-',
      'lin_api_',
      'SG._.A',
      'ghp_',
      'glpat-',
      'figd_',
      'dp.st.0.',
      'A="',
    ].map((start) => [
      `withoutSecrets, ${start}`,
      (repeat: (part: string) => string) => withoutSecrets(repeat(start)),
    ]),
  ),
  'maskSecrets, spaces in a value': (repeat) => maskSecrets(`api_key: a${repeat(' ')}b`, { diagnostics: [] }),
  'maskSecrets, values in a value': (repeat) => maskSecrets(repeat('token='), { diagnostics: [] }),
  'secretIn, spaces in a value': (repeat) => secretIn('authorization', `C${repeat('\t')}:`),
  namesSecret: (repeat) => namesSecret(repeat('author')),
  shownMessage: (repeat) => shownMessage(repeat('a '.repeat(80))),
  trimSpace: (repeat) => trimSpace(`a${repeat(' ')}b`),
  trimRight: (repeat) => trimRight(`${repeat('/')}b`, '/'),
  'goRegexpError, groups': (repeat) => goRegexpError(repeat('(?P<')),
  'goRegexpError, sets': (repeat) => goRegexpError(repeat('[[:')),
  'namePattern, a long name': (repeat) =>
    namePattern('((a|a)*)*(a*)*')?.matches(`${repeat('a').replaceAll('aaaaaaaaaa', 'a')}b`),
  'namePattern, a long expression': (repeat) => namePattern(repeat('(a*)*')),
}

function cpuOf(read: (typeof READERS)[string], length: number): number {
  const started = process.cpuUsage()
  read((part) => part.repeat(Math.ceil(length / part.length)))
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}

test.each(Object.entries(READERS))('%s: four times the length, not sixteen times the time', (_, read) => {
  cpuOf(read, 25_000)
  // The smallest ratio of three, since other programs run meanwhile; what takes less than 10 ms is not measured.
  const growth = Math.min(...[1, 2, 3].map(() => cpuOf(read, 100_000) / Math.max(10, cpuOf(read, 25_000))))
  expect(growth).toBeLessThan(9)
})
