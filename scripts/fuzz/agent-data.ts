import fc, { type Arbitrary } from 'fast-check'
import type { Kind } from '../../src/data/kind.js'
import toolsetTable from '../../src/data/toolsets.json' with { type: 'json' }
import { firstOf, inRange, keysIn, kindIn } from '../../src/decode/versions.js'
import { evaluators, hooks, routing } from './hook-data.js'
import { FEDERATED, HARNESSES, RAG, WHOLE_TOOLSETS } from './sound-blocks.js'
import { plainValue, SKIPPED, words, type Scope } from './values.js'

type Fields = Record<string, Arbitrary<unknown>>
type Data = Readonly<Record<string, unknown>>

/** Keys without which docker-agent refuses a block. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  AgentConfig: ['model', 'instruction', 'description'],
  RoutingRule: ['model', 'examples'],
  StructuredOutput: ['name', 'schema'],
  FallbackConfig: ['models'],
  ScriptShellToolConfig: ['cmd'],
  PostEditConfig: ['path', 'cmd'],
  Remote: ['url'],
}

/** Blocks whose keys depend on each other. */
const FORMS: Readonly<Record<string, (scope: Scope) => Arbitrary<Data>>> = {
  ModelConfig: model,
  ProviderConfig: (scope) => block('ProviderConfig', scope, provider(), ['provider', 'api_type', 'base_url']),
  Toolset: toolset,
  HooksConfig: (scope) => hooks(scope) as Arbitrary<Data>,
  AgentConfig: agent,
}

/** A block with its required keys and a few others, all of which the config version has. */
function block(
  name: string,
  scope: Scope,
  own: Fields = {},
  without: readonly string[] = [],
): Arbitrary<Data> {
  const required = REQUIRED[name] ?? []
  const others = keysIn(name, scope.version).filter(
    (key) => !required.includes(key) && !(key in own) && !without.includes(key),
  )
  return fc.subarray(others, { maxLength: Math.min(4, others.length) }).chain((keys) => {
    const fields = [...required, ...keys].flatMap((key) => {
      const value = valueOf(name, key, scope)
      return value ? [[key, value] as const] : []
    })
    return fc.record({ ...own, ...Object.fromEntries(fields) })
  })
}

function valueOf(name: string, key: string, scope: Scope): Arbitrary<unknown> | undefined {
  const place = `${name}.${key}`
  const kind = SKIPPED.has(place) ? undefined : kindIn(name, key, scope.version)
  return kind && (plainValue(place, kind, scope) ?? nested(kind, scope))
}

function nested(kind: Kind, scope: Scope): Arbitrary<unknown> | undefined {
  switch (kind.type) {
    case 'block':
      return form(kind.name, scope)
    case 'list':
      return kind.items.type === 'block'
        ? fc.array(form(kind.items.name, scope), { minLength: 1, maxLength: 2 })
        : undefined
    case 'map':
      return kind.values.type === 'block'
        ? fc.dictionary(fc.constantFrom('first', 'second'), form(kind.values.name, scope), { minKeys: 1 })
        : undefined
    default:
      return undefined
  }
}

function form(name: string, scope: Scope): Arbitrary<Data> {
  return FORMS[name]?.(scope) ?? block(name, scope)
}

/** An agent of its own, one that lets a hook select the next one, or one that another program runs. */
function agent(scope: Scope): Arbitrary<Data> {
  const plain = block('AgentConfig', scope)
  const later = scope.agents.slice(scope.agents.indexOf(scope.agent ?? '') + 1)
  if (scope.special === 'routing' && scope.version >= 16 && later.length > 0)
    return block('AgentConfig', scope, routing(later), ['force_handoff'])
  if (scope.special === 'harness' && scope.version >= 9 && later.length > 0)
    return fc.record({ description: words, instruction: words, harness: fc.constantFrom(...HARNESSES) })
  return scope.version < 11
    ? plain
    : fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: plain.map(withInstructionFile) })
}

function withInstructionFile({ instruction: _, ...rest }: Data): Data {
  return { ...rest, instruction_file: 'prompts/agent.md' }
}

function model(scope: Scope): Arbitrary<Data> {
  const one = modelOfProvider(scope)
  const candidates = { first_available: fc.constant(['anthropic/claude-sonnet-4-5', 'openai/gpt-4o']) }
  return fc.oneof(
    { weight: 4, arbitrary: one },
    ...(scope.version < 10 ? [] : [{ weight: 1, arbitrary: fc.record(candidates) }]),
    ...(scope.version < 8 ? [] : [{ weight: 1, arbitrary: fc.constant(FEDERATED) }]),
  )
}

/** Config version 0 names the provider `type`. */
function modelOfProvider(scope: Scope): Arbitrary<Data> {
  const providers = ['openai', 'anthropic', 'google', 'mistral', ...scope.providers]
  const named = scope.version === 0 ? 'type' : 'provider'
  return fc
    .constantFrom(...(scope.version === 0 ? providers.slice(0, 3) : providers))
    .chain((provider) =>
      block(
        'ModelConfig',
        scope,
        { [named]: fc.constant(provider), model: fc.constantFrom('gpt-4o', 'claude-sonnet-4-5', 'llama3') },
        ['provider', 'type'],
      ),
    )
}

function provider(): Fields {
  return {
    base_url: fc.constant('https://llm.example.com/v1'),
    token_key: fc.constant('LLM_API_KEY'),
    api_type: fc.constantFrom('openai_chatcompletions', 'openai_responses'),
  }
}

/** Keys that decide what a toolset is; the source of a server is one of them. */
const SOURCES = ['command', 'args', 'ref', 'remote', 'rag_config']

function toolset(scope: Scope): Arbitrary<Data> {
  const types = Object.entries(toolsetTable.types).flatMap(([type, range]) =>
    inRange(range, scope.version) && !NEEDS_MORE.has(type) ? [type] : [],
  )
  const whole = WHOLE_TOOLSETS.flatMap(([since, one]) => (scope.version < since ? [] : [one]))
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...types).chain((type) => toolsetOf(type, scope)) },
    { weight: 1, arbitrary: fc.constantFrom(...whole) },
  )
}

/** Types that are empty without a block of their own. */
const NEEDS_MORE = new Set(['api', 'rag', 'webhook', 'environment'])

function toolsetOf(type: string, scope: Scope): Arbitrary<Data> {
  const attributes: Readonly<Record<string, Readonly<Record<string, string>>>> = toolsetTable.attributes
  const accepted = (key: string): boolean => {
    const types = attributes[key]
    if (!types) return true
    const since = Math.min(...Object.values(types).map(firstOf))
    return scope.version < since || (type in types && inRange(types[type] ?? '', scope.version))
  }
  const foreign = keysIn('Toolset', scope.version).filter((key) => !accepted(key))
  const needed = (NEEDED[type] ?? []).filter(accepted)
  const fields = needed.flatMap((key) => {
    const value = valueOf('Toolset', key, scope)
    return value ? [[key, value] as const] : []
  })
  return block('Toolset', scope, { type: fc.constant(type), ...Object.fromEntries(fields) }, [
    ...foreign,
    ...SOURCES,
  ])
}

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  mcp: ['command'],
  lsp: ['command'],
  script: ['shell'],
  memory: ['path'],
  a2a: ['url'],
  openapi: ['url'],
  open_url: ['url'],
  model_picker: ['models'],
}

const some = (known: readonly string[], since: number, version: number): Arbitrary<string[]> =>
  version < since ? fc.constant([]) : fc.subarray([...known])

const scopes: Arbitrary<Scope> = fc.integer({ min: 0, max: 16 }).chain((version) =>
  fc.record({
    version: fc.constant(version),
    agents: fc.subarray(['root', 'helper', 'reviewer', 'planner'], { minLength: 1 }),
    models: fc.subarray(['fast', 'smart']),
    providers: some(['gateway'], 3, version),
    toolsets: some(['files'], 10, version),
    servers: some(['search'], 6, version),
    commands: some(['common'], 10, version),
    skills: some(['shared'], 10, version),
    budgets: some(['small'], 12, version),
    rags: version < 7 ? some(['handbook'], 2, version) : fc.constant([]),
    special: fc.constantFrom('none', 'none', 'routing', 'harness'),
  }),
)

/** The data of agent files that docker-agent loads: of every config version, with references that resolve. */
export const agentData: Arbitrary<Data> = scopes.chain(file)

function file(scope: Scope): Arbitrary<Data> {
  const section = (
    names: readonly string[],
    entry: (name: string) => Arbitrary<unknown>,
  ): Arbitrary<unknown> => fc.record(Object.fromEntries(names.map((name) => [name, entry(name)])))
  const entries: readonly (readonly [string, readonly string[], (name: string) => Arbitrary<unknown>])[] = [
    ['models', scope.models, () => model(scope)],
    ['providers', scope.providers, () => form('ProviderConfig', scope)],
    ['toolsets', scope.toolsets, () => toolset(scope)],
    ['mcps', scope.servers, () => fc.constant({ command: 'npx', args: ['-y', 'server'] })],
    ['commands', scope.commands, () => fc.constant({ fix: 'Fix the failing test.' })],
    ['skills', scope.skills, () => fc.constant(true)],
    ['rag', scope.rags, () => fc.constant(RAG)],
    ['budgets', scope.budgets, () => fc.constant({ max_tokens: 1000, max_time: '5m' })],
  ]
  return fc.record({
    version: fc.constantFrom<unknown>(String(scope.version), scope.version),
    agents: section(scope.agents, (agent) => form('AgentConfig', { ...scope, agent })),
    ...Object.fromEntries(
      entries
        .filter(([, names]) => names.length > 0)
        .map(([key, names, entry]) => [key, section(names, entry)]),
    ),
    ...(scope.version < 16 ? {} : { evaluators: fc.constant(evaluators) }),
    ...others(scope),
  })
}

/** Sections that are blocks. */
function others(scope: Scope): Fields {
  return Object.fromEntries(
    ['metadata', 'permissions', 'runtime', 'budget'].flatMap((key) => {
      const kind = kindIn('Config', key, scope.version)
      return kind?.type === 'block' ? [[key, form(kind.name, scope)]] : []
    }),
  )
}
