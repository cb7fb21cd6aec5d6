import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv, type ValidateFunction } from 'ajv'
import { parse } from 'yaml'
import { MARKS, UI_KEYWORDS } from '../../scripts/generate/runtime-schema.js'
import { structureOf, type SchemaNode } from '../../scripts/generate/structure.js'
import docker from '../data/docker-agent.json' with { type: 'json' }
import { structure } from '../generated/structure.js'

type Snippet = Readonly<{ label: string; description?: string; body: unknown }>

interface Node {
  readonly $id?: string
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly markdownDescription?: string
  readonly enum?: readonly unknown[]
  readonly enumDescriptions?: readonly string[]
  readonly examples?: readonly unknown[]
  readonly defaultSnippets?: readonly Snippet[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly definitions?: Readonly<Record<string, Node>>
  readonly additionalProperties?: boolean | Node
  readonly items?: Node
  readonly anyOf?: readonly Node[]
  readonly pattern?: string
}

interface Place {
  readonly pointer: string
  readonly node: Node
  /** The key, where the place is a property. */
  readonly property?: string
}

const SCHEMA_FILE = new URL('../../schema/docker-agent.schema.json', import.meta.url)
const schema = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as Node
const definitions = schema.definitions ?? {}
const ajv = new Ajv({
  allErrors: true,
  inlineRefs: false,
  validateFormats: false,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
})
ajv.addVocabulary([...UI_KEYWORDS, ...MARKS])
ajv.addSchema(schema)

const places = [
  ...walk({ pointer: '', node: schema }),
  ...Object.entries(definitions).flatMap(([name, node]) => walk({ pointer: `/definitions/${name}`, node })),
]
const properties = places.filter(({ property }) => property !== undefined)

/** A node and everything that it declares. Conditions (`if`, `then`, `not`, …) only narrow it and have no description. */
function walk(place: Place): Place[] {
  const { node, pointer } = place
  const inside = Object.entries(node.properties ?? {}).map(([property, child]) => ({
    pointer: `${pointer}/properties/${property}`,
    node: child,
    property,
  }))
  const others = [
    ['items', node.items] as const,
    ['additionalProperties', node.additionalProperties] as const,
    ...(node.anyOf ?? []).map((child, index) => [`anyOf/${index}`, child] as const),
  ]
  const nested = others.flatMap(([step, child]) =>
    typeof child === 'object' ? [{ pointer: `${pointer}/${step}`, node: child }] : [],
  )
  return [place, ...[...inside, ...nested].flatMap(walk)]
}

function validatorAt(pointer: string): ValidateFunction {
  const validate = ajv.getSchema(`${schema.$id ?? ''}#${pointer}`)
  if (!validate) throw new Error(`no schema at ${pointer}`)
  return validate
}

/** Why the schema rejects a value at a place; empty if it accepts the value. */
function refusals(pointer: string, value: unknown): string[] {
  const validate = validatorAt(pointer)
  return validate(value)
    ? []
    : (validate.errors ?? []).map(
        (error) => `${pointer}: ${error.instancePath} ${error.message ?? ''} in ${JSON.stringify(value)}`,
      )
}

/** The text that editors insert for a snippet, with the default of every tab stop. */
function written(body: unknown): unknown {
  const text = yamlOf(body, '')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([$}\\])/g, '$1')
  return parse(text)
}

function yamlOf(body: unknown, indent: string): string {
  const next = `${indent}  `
  if (Array.isArray(body))
    return body.map((item) => `\n${indent}- ${yamlOf(item, next).trimStart()}`).join('')
  if (typeof body === 'object' && body !== null)
    return Object.entries(body)
      .map(([key, value]) => `\n${indent}${key}: ${yamlOf(value, next)}`)
      .join('')
  return String(body)
}

/** The words of a text, in lower case. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

describe('the text of the schema', () => {
  test('every property is described, in words that say more than its name', () => {
    expect(properties.length).toBeGreaterThan(300)
    const poor = properties.filter(({ node, property = '' }) => {
      const own = new Set(wordsOf(property.replaceAll('_', ' ')))
      const words = wordsOf(node.description ?? '')
      return words.length < 3 || words.every((word) => own.has(word))
    })
    expect(poor.map(({ pointer }) => pointer)).toEqual([])
  })

  test('every definition of a value is described', () => {
    const poor = Object.entries(definitions).filter(
      ([, node]) => (node.type !== undefined || node.anyOf) && wordsOf(node.description ?? '').length < 3,
    )
    expect(poor.map(([name]) => name)).toEqual([])
  })

  test('every description is a sentence', () => {
    const texts = places.flatMap(({ pointer, node }) =>
      [node.description, ...(node.enumDescriptions ?? [])].flatMap((text) =>
        text === undefined ? [] : [{ pointer, text }],
      ),
    )
    expect(texts.filter(({ text }) => text.trim() !== text || !/[.:]$/.test(text))).toEqual([])
  })

  test('every allowed value is described', () => {
    const enums = places.filter(({ node }) => node.enum)
    expect(enums.length).toBeGreaterThan(20)
    expect(
      enums
        .filter(
          ({ node }) =>
            node.enumDescriptions?.length !== node.enum?.length ||
            node.enumDescriptions?.some((text) => wordsOf(text).length < 2),
        )
        .map(({ pointer }) => pointer),
    ).toEqual([])
  })

  test('a definition does not hide the description of a property that refers to it', () => {
    const hidden = places.filter(
      ({ node }) =>
        node.$ref &&
        node.description &&
        !node.markdownDescription &&
        definitions[node.$ref.replace('#/definitions/', '')]?.markdownDescription,
    )
    expect(hidden.map(({ pointer }) => pointer)).toEqual([])
  })

  test('references have only keywords that editors keep', () => {
    const kept = ['$ref', 'description', 'markdownDescription', 'examples', 'default', ...MARKS]
    const lost = places.filter(
      ({ node }) => node.$ref && Object.keys(node).some((key) => !kept.includes(key)),
    )
    expect(lost.map(({ pointer }) => pointer)).toEqual([])
  })
})

describe('what the schema offers', () => {
  test('every snippet is accepted where it is offered', () => {
    const offered = places.flatMap(({ pointer, node }) =>
      (node.defaultSnippets ?? []).map((snippet) => ({ pointer, snippet })),
    )
    expect(offered.length).toBeGreaterThan(60)
    expect(
      offered.filter(({ snippet }) => !snippet.label || wordsOf(snippet.description ?? '').length < 2),
    ).toEqual([])
    expect(offered.flatMap(({ pointer, snippet }) => refusals(pointer, written(snippet.body)))).toEqual([])
  })

  test('there is a snippet for every type of toolset', () => {
    const types = definitions.Toolset?.properties?.type?.enum ?? []
    const offered = (definitions.Toolset?.defaultSnippets ?? []).map(
      ({ body }) => (body as { type: string }).type,
    )
    expect(types.length).toBeGreaterThan(25)
    expect(types.filter((type) => !offered.includes(type as string))).toEqual([])
  })

  test('placeholders of a snippet reach the file as they are', () => {
    const gateway = definitions.ProviderConfig?.defaultSnippets?.find(({ label }) =>
      label.includes('Cloudflare'),
    )
    expect(written(gateway?.body)).toMatchObject({
      base_url:
        'https://gateway.ai.cloudflare.com/v1/${CLOUDFLARE_ACCOUNT_ID}/${CLOUDFLARE_GATEWAY_ID}/compat',
    })
  })

  test('every example and default is valid', () => {
    const given = places.flatMap(({ pointer, node }) =>
      [...(node.examples ?? []), ...('default' in node ? [node.default] : [])].map((value) => ({
        pointer,
        value,
      })),
    )
    expect(given.length).toBeGreaterThan(150)
    expect(given.flatMap(({ pointer, value }) => refusals(pointer, value))).toEqual([])
  })
})

describe('what the schema accepts', () => {
  const agent = { model: 'openai/gpt-5-mini' }
  const toolset = (value: object) => ({ agents: { root: { ...agent, toolsets: [value] } } })
  const hooks = (value: object) => ({ agents: { root: { ...agent, hooks: value } } })
  const command = { type: 'command', command: './check.sh' }

  test.each([
    ['a version as number', { version: 16, agents: { root: agent } }],
    [
      'one hook without a list',
      hooks({ session_start: command, pre_tool_use: { matcher: 'shell', hooks: command } }),
    ],
    ['a placeholder as an address', toolset({ type: 'mcp', remote: { url: '${env.MCP_URL}' } })],
    [
      'another spelling of a web hook provider',
      toolset({ type: 'webhook', webhook_config: { provider: 'MSTeams', url: '${env.HOOK}' } }),
    ],
    [
      'an attribute that is there but empty',
      toolset({ type: 'shell', allow_list: [], shared: false, allow_private_ips: false }),
    ],
    [
      'a flavor without content',
      { agents: { root: agent }, flavors: { none: null, cheap: { 'toolsets+': [] } } },
    ],
    [
      'other keys of a search strategy',
      { agents: { root: agent }, rag: { docs: { strategies: [{ type: 'bm25', stemming: true }] } } },
    ],
    [
      'a thinking level in capitals',
      { agents: { root: agent }, models: { m: { provider: 'openai', thinking_budget: ' High ' } } },
    ],
  ])('%s', (_, config) => {
    expect(refusals('', config)).toEqual([])
  })

  test.each([
    [
      'an attribute of another type',
      toolset({ type: 'filesystem', shell: { a: { cmd: 'ls' } } }),
      '/agents/root/toolsets/0/shell',
    ],
    [
      'two sources of an MCP server',
      toolset({ type: 'mcp', command: 'x', ref: 'docker:y' }),
      '/agents/root/toolsets/0/ref',
    ],
    [
      'an evaluator where none works',
      hooks({
        stop: {
          type: 'evaluator',
          evaluator: 'e',
          evaluator_policy: { decisions: { true: 'deny' }, min_probability: 1, fallback: 'ask' },
        },
      }),
      '/agents/root/hooks/stop/type',
    ],
    [
      'settings beside first_available',
      {
        agents: { root: agent },
        models: { m: { first_available: ['openai/gpt-5-mini'], provider: 'openai' } },
      },
      '/models/m/provider',
    ],
    [
      'a number as a duration',
      { agents: { root: { ...agent, fallback: { cooldown: '60' } } } },
      '/agents/root/fallback/cooldown',
    ],
    [
      'a coerced number',
      { agents: { root: agent }, models: { m: { max_tokens: '5' } } },
      '/models/m/max_tokens',
    ],
    [
      'two prompts',
      { agents: { root: { ...agent, instruction: 'a', instruction_file: 'b.md' } } },
      '/agents/root/instruction_file',
    ],
  ])('refuses %s, once, at its place', (_, config, path) => {
    const validate = validatorAt('')
    expect(validate(config)).toBe(false)
    expect(
      (validate.errors ?? [])
        .filter(({ keyword }) => keyword !== 'if')
        .map(({ instancePath }) => instancePath),
    ).toEqual([path])
  })

  test.each([
    ['lsp', 'command'],
    ['a2a', 'url'],
    ['openapi', 'url'],
    ['open_url', 'url'],
    ['model_picker', 'models'],
    ['script', 'shell'],
    ['api', 'api_config'],
    ['webhook', 'webhook_config'],
    ['mcp', 'command'],
    ['rag', 'rag_config'],
  ])('a toolset of type %s needs %s', (type, key) => {
    const validate = validatorAt('')
    expect(validate(toolset({ type }))).toBe(false)
    expect(
      (validate.errors ?? []).map(({ params }) => (params as { missingProperty?: string }).missingProperty),
    ).toContain(key)
  })
})

test('what may be missing in a toolset waits until every key is known', () => {
  const { pattern = '' } = definitions.ToolsetKey ?? {}
  expect(pattern).toBe(`^(${Object.keys(definitions.Toolset?.properties ?? {}).join('|')})$`)
  expect(
    Object.keys(definitions.MCPToolset?.properties ?? {}).filter((key) => !new RegExp(pattern).test(key)),
  ).toEqual([])
  expect(refusals('/definitions/Toolset', { type: 'lsp', comand: 'gopls' })).toHaveLength(1)
})

test("the decoder's table is the one that the schema gives", () => {
  expect(structureOf(schema as SchemaNode)).toEqual(structure)
})

test('the texts of the schema name the newest config version', () => {
  const texts = readFileSync(SCHEMA_FILE, 'utf8')
  const named = [...texts.matchAll(/config versions?[^.;]*?\W0\W+to\W+(\d+)|config version (\d+), as/gi)]
  expect(named).toHaveLength(5)
  expect(named.filter(([, last, only]) => Number(last ?? only) !== docker.configVersion)).toEqual([])
})
