import fc, { type Arbitrary } from 'fast-check'
import type { Kind } from '../../src/data/kind.js'
import { ranges, strings } from '../../src/generated/structure.js'

/** What a generated file defines, so that its references resolve. */
export interface Scope {
  readonly version: number
  readonly agents: readonly string[]
  readonly models: readonly string[]
  readonly providers: readonly string[]
  readonly toolsets: readonly string[]
  readonly servers: readonly string[]
  readonly commands: readonly string[]
  readonly skills: readonly string[]
  readonly budgets: readonly string[]
  readonly rags: readonly string[]
  /** What some agents of the file are besides agents with a model. */
  readonly special: 'none' | 'routing' | 'harness'
  /** The agent that a value is for; references lead only to agents after it, so that no cycle comes about. */
  readonly agent?: string
}

/** Makes a value, or undefined where no sound value exists in the scope. */
export type ValueOf = (scope: Scope) => Arbitrary<unknown> | undefined

/** Strings that YAML writes in every style: plain, quoted, in several lines, and with characters of four bytes. */
export const words = fc.constantFrom(
  'Answer in one sentence.',
  'a: b # c',
  '- item',
  'line one\nline two\n',
  'Grüße 😀 漢字',
  'it\'s "quoted"',
  'true',
  '007',
  ' padded ',
  'back\\slash',
  'x'.repeat(200),
)
const MODELS = ['openai/gpt-4o', 'anthropic/claude-sonnet-4-5', 'google/gemini-2.5-flash', 'dmr/ai/qwen3']
const URLS = ['https://api.example.com/v1', 'http://localhost:8080/v1']
const url = fc.constantFrom(...URLS)
const durations = fc.constantFrom('30s', '1m30s', '2h', '500ms')
const names = (list: readonly string[]): Arbitrary<unknown> | undefined =>
  list.length === 0 ? undefined : fc.subarray([...list], { minLength: 1 })
const variables = fc.dictionary(
  fc.constantFrom('LEVEL', 'MODE_2', 'A_B'),
  fc.constantFrom('debug', '${HOME}'),
)
const headers = fc.dictionary(
  fc.constantFrom('X-Team', 'Accept'),
  fc.constantFrom('docs', 'application/json'),
)
const modelReference = ({ models }: Scope): Arbitrary<string> => fc.constantFrom(...models, ...MODELS)
/** Agents that come after the current one. */
const laterAgents = ({ agents, agent }: Scope): readonly string[] =>
  agents.slice(agents.indexOf(agent ?? '') + 1)
const otherAgents = ({ agents, agent }: Scope): readonly string[] => agents.filter((name) => name !== agent)

/** `Block.key` → its values, for keys that accept less than their kind. */
const VALUES: Readonly<Record<string, ValueOf>> = {
  'AgentConfig.model': modelReference,
  'AgentConfig.sub_agents': (scope) => names(otherAgents(scope)),
  'AgentConfig.handoffs': (scope) => names(otherAgents(scope)),
  'AgentConfig.force_handoff': (scope) => first(laterAgents(scope)),
  'AgentConfig.compaction_model': modelReference,
  'AgentConfig.budgets': ({ budgets }) => names(budgets),
  'AgentConfig.rag': ({ rags }) => names(rags),
  'AgentConfig.use_commands': ({ commands }) => names(commands),
  'AgentConfig.use_skills': ({ skills }) => names(skills),
  'AgentConfig.use_toolsets': ({ toolsets }) => names(toolsets),
  'ModelConfig.base_url': () => url,
  'ModelConfig.token_key': () => fc.constantFrom('OPENAI_API_KEY', 'MY_TOKEN'),
  'ModelConfig.title_model': modelReference,
  'ModelConfig.compaction_model': modelReference,
  'ProviderConfig.compaction_model': modelReference,
  'RoutingRule.model': () => fc.constantFrom(...MODELS),
  'RoutingRule.examples': () => fc.array(words, { minLength: 1, maxLength: 2 }),
  'FallbackConfig.models': (scope) => fc.array(modelReference(scope), { minLength: 1, maxLength: 2 }),
  'FallbackConfig.cooldown': () => durations,
  'CommandConfig.agent': (scope) => first(scope.agents),
  'CommandConfig.url': () => url,
  'CacheConfig.path': () => fc.constant('cache/answers.json'),
  'StructuredOutput.name': () => fc.constant('answer'),
  'StructuredOutput.schema': () =>
    fc.constant({ type: 'object', properties: { text: { type: 'string' } }, required: ['text'] }),
  'HookDefinition.timeout': () => fc.nat(60),
  'Toolset.url': () => url,
  'Toolset.name': () => fc.constantFrom('docs', 'search_2'),
  'Toolset.ref': () => fc.constant('docker:duckduckgo'),
  'Toolset.command': () => fc.constant('npx'),
  'Toolset.model': modelReference,
  'Toolset.models': (scope) => fc.array(modelReference(scope), { minLength: 1, maxLength: 2 }),
  'Toolset.env': () => variables,
  'Toolset.headers': () => headers,
  'Toolset.path': () => fc.constant('data/store.db'),
  'Toolset.working_dir': () => fc.constant('tools'),
  'Toolset.defer': () => fc.oneof(fc.boolean(), fc.constant(['search'])),
  'Toolset.version': () => fc.constant('npm:left-pad@1.3.0'),
  'Toolset.file_types': () => fc.constant(['.go', '.ts']),
  'Toolset.post_edit': () => fc.constant([{ path: '*.go', cmd: 'gofmt -w ${path}' }]),
  'Toolset.toon': () => fc.constantFrom('list_.*', '.*'),
  'Toolset.config': () => fc.dictionary(fc.constantFrom('team', 'limit'), words),
  'Toolset.allowed_domains': () => fc.constant(['docs.docker.com', '*.example.com']),
  'Toolset.timeout': () => fc.integer({ min: 1, max: 120 }),
  'ScriptShellToolConfig.cmd': () => fc.constantFrom('ls', 'grep -r ${word} .'),
  'ScriptShellToolConfig.env': () => variables,
  'InlineSkill.model': modelReference,
  'RAGStrategy.model': modelReference,
  'Metadata.version': () => fc.constantFrom('1.2.3', '2'),
}

/** Keys that need more than a sound value: a certain version, other keys or files. Forms set some of them. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'AgentConfig.name',
  'Toolset.blocked_domains',
  'AgentConfig.routing',
  'AgentConfig.instruction_file',
  'AgentConfig.harness',
  'ModelConfig.env',
  'ModelConfig.type',
  'ModelConfig.auth',
  'ModelConfig.first_available',
  'ProviderConfig.auth',
  'Toolset.env_file',
  'Toolset.api_config',
  'Toolset.webhook_config',
  'Toolset.rag_config',
  'Toolset.remote',
  'Toolset.allow_private_ips',
  'Toolset.sandbox',
  'ScriptShellToolConfig.args',
  'ScriptShellToolConfig.required',
])

function first(list: readonly string[]): Arbitrary<string> | undefined {
  return list.length === 0 ? undefined : fc.constantFrom(...list)
}

/** The sound values of a key that is neither a block nor holds blocks: its own, those of the schema, or any of its kind. */
export function plainValue(place: string, kind: Kind, scope: Scope): Arbitrary<unknown> | undefined {
  const own = VALUES[place]
  if (own) return own(scope)
  const allowed = (strings as Readonly<Record<string, { readonly allowed: readonly string[] } | undefined>>)[
    place
  ]
  if (allowed) return fc.constantFrom(...allowed.allowed)
  const range = ranges[place]
  switch (kind.type) {
    case 'text':
      return words
    case 'bool':
      return fc.boolean()
    case 'int':
      return fc.integer({ min: Math.max(1, range?.min ?? 1), max: Math.min(4096, range?.max ?? 4096) })
    case 'float':
      return fc.constantFrom(0.25, 0.5, 1)
    case 'any':
      return fc.constantFrom<unknown>('x', 3, true, ['a', 'b'], { key: 'value' })
    case 'list':
      return kind.items.type === 'text' ? fc.array(words, { maxLength: 3 }) : undefined
    case 'map':
      return kind.values.type === 'text' ? fc.dictionary(fc.constantFrom('one', 'two'), words) : undefined
    case 'special':
      return specialValue(kind.rule, scope)
    case 'block':
      return undefined
  }
}

function specialValue(rule: string, scope: Scope): Arbitrary<unknown> | undefined {
  switch (rule) {
    case 'duration':
      return durations
    case 'thinking':
      return fc.constantFrom<unknown>('low', 'high', 1024)
    case 'taskBudget':
      return fc.constantFrom<unknown>(20_000, { type: 'tokens', total: 30_000 })
    case 'commands':
      return fc.dictionary(fc.constantFrom('fix', 'plan'), words, { minKeys: 1 })
    case 'skills':
      return scope.version < 9 ? fc.boolean() : fc.oneof(fc.boolean(), inlineSkills)
    case 'todo':
      return fc.oneof(fc.boolean(), fc.record({ shared: fc.boolean() }))
    case 'skillNames':
      return fc.boolean()
    case 'textOrList':
      return fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 2 }))
    default:
      return undefined
  }
}

const inlineSkills = fc.tuple(
  fc.record({ name: fc.constant('notes'), description: words, instructions: words }),
)
