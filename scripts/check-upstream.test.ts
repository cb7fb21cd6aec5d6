import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import docker from '../src/data/docker-agent.json' with { type: 'json' }
import { checkUpstream, main, type ChecklistItem } from './check-upstream.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const FIXTURE = path.join(root, 'fixtures/upstream/agent-schema.json')
const SCHEMA = 'schema/docker-agent.schema.json'
const VERSIONS = 'src/data/versions.json'
const TOOLSETS = 'src/data/toolsets.json'
const EVENTS = 'src/data/hook-events.json'
const DOCKER = 'src/data/docker-agent.json'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tests write into a schema of any shape
type Json = any

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'agent-lint-upstream-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Writes the fixture with a change, and returns the checklist. */
function check(change: (schema: Json) => unknown): readonly ChecklistItem[] {
  const schema = JSON.parse(readFileSync(FIXTURE, 'utf8'))
  change(schema)
  const file = path.join(folder, 'agent-schema.json')
  writeFileSync(file, JSON.stringify(schema))
  return checkUpstream(file).items
}

/** The line of one of our files that follows the given texts, each looked for after the one before. */
function line(file: string, ...texts: readonly string[]): string {
  const source = readFileSync(path.join(root, file), 'utf8')
  const offset = texts.reduce((from, text) => {
    const found = source.indexOf(text, from)
    if (found < 0) throw new Error(`${file} has no ${texts.join(' … ')}`)
    return found + (text.startsWith('\n') ? 1 : 0)
  }, 0)
  return `${file}:${source.slice(0, offset).split('\n').length}`
}

const brief = (items: readonly ChecklistItem[]): Record<string, string[]> =>
  Object.fromEntries(
    items.map(({ message, places }) => [message, places.map((one) => `${one.file}:${one.line}`)]),
  )

const NEWEST = docker.configVersion
const DEFINITIONS = '"definitions": {'
const TOOLSET_KEY = line(SCHEMA, DEFINITIONS, '"ToolsetKey": {', '"pattern"')

const PLANTED: readonly [string, (schema: Json) => unknown, Record<string, string[]>][] = [
  [
    'a new key',
    ({ definitions }) => (definitions.AgentConfig.properties.planted = { type: 'string' }),
    {
      'AgentConfig.planted: new key': [
        line(SCHEMA, DEFINITIONS, '\n    "AgentConfig": {', '"properties"'),
        line(VERSIONS, '"AgentConfig"'),
      ],
    },
  ],
  [
    'a new key of toolsets',
    ({ definitions }) => (definitions.Toolset.properties.quota = { type: 'integer' }),
    {
      'Toolset.quota: new key': [
        line(SCHEMA, DEFINITIONS, '\n    "Toolset": {', '"properties"'),
        TOOLSET_KEY,
        line(VERSIONS, '"Toolset"'),
        line(TOOLSETS, '"attributes"'),
      ],
    },
  ],
  [
    'a new hook event',
    ({ definitions: { HooksConfig } }) => void (HooksConfig.properties.planted = HooksConfig.properties.stop),
    {
      'HooksConfig.planted: new key': [
        line(SCHEMA, DEFINITIONS, '"HooksConfig": {', '"properties"'),
        line(VERSIONS, '"HooksConfig"'),
        line(EVENTS, '"events": {'),
      ],
    },
  ],
  [
    'a new section',
    ({ properties, definitions }) => {
      properties.themes = { type: 'object', additionalProperties: { $ref: '#/definitions/Theme' } }
      definitions.Theme = { type: 'object', properties: { color: { type: 'string' } } }
    },
    { 'Config.themes: new key': [line(SCHEMA, '\n  "properties"'), line(VERSIONS, '"Config"')] },
  ],
  [
    'a key that is gone',
    ({ definitions }) => delete definitions.CacheConfig.properties.trim_spaces,
    {
      'CacheConfig.trim_spaces: gone key': [
        line(SCHEMA, DEFINITIONS, '"CacheConfig": {', '"trim_spaces"'),
        line(VERSIONS, '"CacheConfig"', '"trim_spaces"'),
        line(VERSIONS, '"legacy"', '"keys"'),
      ],
    },
  ],
  [
    'a new config version',
    ({ properties }) => void properties.version.enum.push(String(NEWEST + 1)),
    {
      [`Config.version: new value "${NEWEST + 1}"`]: [
        line(SCHEMA, DEFINITIONS, '"Version": {', '"enum"'),
        line(DOCKER, '"configVersion"'),
      ],
    },
  ],
  [
    'values',
    ({ definitions }) =>
      (definitions.HarnessConfig.properties.type.enum = ['claude-code', 'codex', 'pi', 'zed']),
    {
      'HarnessConfig.type: new value "zed"': [
        line(SCHEMA, DEFINITIONS, '"HarnessConfig": {', '"type": {', '"enum"'),
        line(VERSIONS, '"values"'),
      ],
      'HarnessConfig.type: gone value "opencode"': [
        line(SCHEMA, DEFINITIONS, '"HarnessConfig": {', '"type": {', '"enum"'),
        line(VERSIONS, '"values"'),
      ],
    },
  ],
  [
    'values that our schema states as a pattern',
    ({ definitions }) => void definitions.WebhookConfig.properties.provider.enum.push('zulip'),
    {
      'WebhookConfig.provider: new value "zulip"': [
        line(SCHEMA, DEFINITIONS, '"WebhookConfig": {', '"provider"'),
        line(VERSIONS, '"values"'),
      ],
    },
  ],
  [
    'a new type of toolset',
    ({ definitions }) => void definitions.Toolset.properties.type.enum.push('email'),
    {
      'Toolset.type: new value "email"': [
        line(SCHEMA, DEFINITIONS, '\n    "Toolset": {', '\n        "type": {', '"enum"'),
        line(TOOLSETS, '"types": {'),
      ],
    },
  ],
  [
    'required keys',
    ({ definitions }) => {
      definitions.StructuredThing = definitions.RoutingRule
      definitions.PostEditConfig.required = ['path']
      definitions.PermissionsConfig.required = ['allow']
    },
    {
      'PostEditConfig: gone required cmd': [line(SCHEMA, DEFINITIONS, '"PostEditConfig": {', '"required"')],
      'PermissionsConfig: new required allow': [line(SCHEMA, DEFINITIONS, '"PermissionsConfig": {')],
    },
  ],
  [
    'another type',
    ({ definitions }) =>
      (definitions.CostConfig.properties.input = {
        oneOf: [{ type: 'number', minimum: 0 }, { type: 'string' }],
      }),
    {
      'CostConfig.input: new type string': [
        line(SCHEMA, DEFINITIONS, '"CostConfig": {', '"input"'),
        line(VERSIONS, '"retyped"'),
      ],
    },
  ],
  [
    'a limit, of a definition that is used under two names',
    ({ definitions }) => (definitions.Lifecycle.properties.max_restarts.minimum = 0),
    {
      'Lifecycle.max_restarts: changed limit: minimum 0, ours -1': [
        line(SCHEMA, DEFINITIONS, '"Lifecycle": {', '"max_restarts"'),
      ],
    },
  ],
  [
    'keys that are not listed',
    ({ definitions }) => delete definitions.BudgetConfig.additionalProperties,
    { 'BudgetConfig: new unlisted keys': [line(SCHEMA, DEFINITIONS, '"BudgetConfig": {')] },
  ],
  [
    'a condition',
    ({ definitions }) => (definitions.BudgetConfig.dependencies = { max_cost: ['max_time'] }),
    {
      'BudgetConfig: new condition {"dependencies":{"max_cost":["max_time"]}}': [
        line(SCHEMA, DEFINITIONS, '"BudgetConfig": {'),
      ],
    },
  ],
]

describe('differences', () => {
  test('the published schema of today has only the known ones', () => {
    expect(check(() => undefined)).toEqual([])
  })

  // Planted together, because every comparison costs time.
  describe('planted', () => {
    let all: Record<string, string[]> = {}
    beforeAll(() => {
      all = brief(check((schema) => PLANTED.forEach(([, change]) => change(schema))))
    })

    test.each(PLANTED)('%s', (_, _change, expected) => {
      expect(all).toEqual(expect.objectContaining(expected))
    })

    test('nothing else is found', () => {
      const planted = PLANTED.flatMap(([, , expected]) => Object.keys(expected))
      expect(Object.keys(all).sort()).toEqual(planted.sort())
    })
  })

  test('definitions may have any name', () => {
    const items = check((schema) => {
      const text = JSON.stringify(schema).replaceAll('#/definitions/', '#/definitions/Config')
      const renamed = JSON.parse(text)
      schema.properties = renamed.properties
      schema.definitions = Object.fromEntries(
        Object.entries(renamed.definitions).map(([name, node]) => [`Config${name}`, node]),
      )
      schema.definitions.ConfigToolset.properties.quota = { type: 'integer' }
    })
    expect(items.map(({ message }) => message)).toEqual(['Toolset.quota: new key'])
  })

  test('a known difference that is gone is stale', () => {
    const items = check(({ definitions }) => delete definitions.RAGToolset.allOf[1].properties.defer)
    expect(brief(items)).toEqual({
      'RAGConfig.defer: the known difference "+ key" is gone. It was: docker-agent refuses these keys under "rag", and so does the published schema: its two parts exclude each other.':
        [line('scripts/check-upstream/known.json', '"RAGConfig.defer"')],
    })
  })
})

describe('a checkout', () => {
  const TYPES = 'pkg/config/latest/types.go'
  const ALIASES = 'pkg/model/provider/aliases.go'
  const alias = (name: string, url: string | undefined, token: string | undefined): string =>
    `\t"${name}": {\n\t\tAPIType: "openai",\n${url === undefined ? '' : `\t\tBaseURL:     "${url}",\n`}${token === undefined ? '' : `\t\tTokenEnvVar: "${token}",\n`}\t},\n`

  test('is searched for the schema and for facts', () => {
    const write = (name: string, text: string): void => {
      mkdirSync(path.dirname(path.join(folder, 'checkout', name)), { recursive: true })
      writeFileSync(path.join(folder, 'checkout', name), text)
    }
    const { providers } = JSON.parse(readFileSync(path.join(root, 'src/data/providers.json'), 'utf8'))
    const aliases = Object.entries<Json>(providers)
      .filter(([name, { kind }]) => kind === 'alias' && name !== 'groq')
      .map(([name, { baseUrl, tokenKey }]) =>
        alias(name, baseUrl, name === 'mistral' ? 'MISTRAL_TOKEN' : tokenKey),
      )
    write('docs/agent-schema.json', readFileSync(FIXTURE, 'utf8'))
    write(TYPES, `package latest\n\nconst Version = "${NEWEST + 1}"\n`)
    write(
      ALIASES,
      `package provider\n\nvar Aliases = map[string]Alias{\n${aliases.join('')}${alias('acme', 'https://x/v1', 'ACME_KEY')}}\n`,
    )
    const providersFile = 'src/data/providers.json'
    expect(brief(checkUpstream(path.join(folder, 'checkout')).items)).toEqual({
      [`${TYPES}: config version ${NEWEST + 1}, ours ${NEWEST}`]: [line(DOCKER, '"configVersion"')],
      [`${ALIASES}: provider "mistral": token in MISTRAL_TOKEN`]: [line(providersFile, '"mistral": {')],
      [`${ALIASES}: provider "acme": new`]: [line(providersFile, '"providers"')],
      [`${ALIASES}: provider "groq": gone`]: [line(providersFile, '"groq": {')],
    })
  })
})

describe('the command', () => {
  const run = (...operands: string[]): [number, string] => {
    let output = ''
    const code = main(operands, (text) => (output += text))
    return [code, output]
  }
  const fileWith = (text: string): string => {
    const file = path.join(folder, 'other.json')
    writeFileSync(file, text)
    return file
  }

  test('without differences: 0', () => {
    const [code, output] = run(FIXTURE)
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/agent-schema\.json: 0 differences \(and \d+ known ones/),
    ])
  })

  test('with a difference: 1 and a checklist', () => {
    check(({ definitions }) => (definitions.AgentConfig.properties.planted = { type: 'string' }))
    const [code, output] = run(path.join(folder, 'agent-schema.json'))
    expect(code).toBe(1)
    expect(output).toContain(': 1 difference (and ')
    expect(output).toContain('\n- [ ] AgentConfig.planted: new key\n      schema/docker-agent.schema.json:')
    expect(output).toContain('\n      src/data/versions.json:')
  })

  test.each([
    ['no argument', [], 'Usage: npm run check-upstream -- FILE|DIRECTORY'],
    ['two arguments', ['a', 'b'], 'Usage: '],
    ['no such file', ['/no/such/file.json'], '/no/such/file.json does not exist.'],
  ])('%s: 2', (_, operands, message) => {
    expect(run(...operands)).toEqual([2, expect.stringContaining(`check-upstream: `)])
    expect(run(...operands)[1]).toContain(message)
  })

  test('not JSON, another schema, a directory without one: 2', () => {
    expect(run(fileWith('agents:\n'))).toEqual([2, expect.stringMatching(/other\.json is not JSON: /)])
    for (const text of ['[]', 'null', '{}', '{"properties": {"agents": {}}, "definitions": {}}'])
      expect(run(fileWith(text))).toEqual([
        2,
        expect.stringMatching(/other\.json is not a schema of docker-agent/),
      ])
    mkdirSync(path.join(folder, 'bare'))
    expect(run(path.join(folder, 'bare'))).toEqual([
      2,
      expect.stringMatching(/bare has no agent-schema\.json\./),
    ])
  })
})
