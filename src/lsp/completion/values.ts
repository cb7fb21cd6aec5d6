import { CompletionItemKind } from 'vscode-languageserver'
import { EVALUATOR_SERVICES } from '../../analysis/evaluators.js'
import type { Section } from '../../analysis/references/names.js'
import { archivedServers, catalogServers, registryServers } from '../../catalog/mcp-servers.js'
import { provider } from '../../catalog/providers.js'
import hookBuiltins from '../../data/hook-builtins.json' with { type: 'json' }
import type { Described } from '../schema.js'
import type { Candidate, ValueContext } from './candidate.js'
import { listedValues } from './listed.js'
import { idCandidates, modelCandidates, providerCandidates } from './model-values.js'
import { sectionNames } from './section-names.js'
import { permissionPatterns, toolsOfAgent, toolsOfToolset } from './tool-values.js'
import { variableNames } from './variables.js'

type Values = (context: ValueContext) => Candidate[]

/** What a value can be: what the schema lists, and what its field refers to. */
export function valueCandidates(places: readonly Described[], context: ValueContext): Candidate[] {
  const own = FIELDS.get(context.field)?.(context) ?? []
  const listed = places.flatMap((place) => listedIn(place, context))
  const known = new Map([...listed, ...own].map((candidate) => [candidate.label, candidate]))
  return [...known.values()].filter(({ label }) => !context.listed.has(label))
}

function listedIn(place: Described, { document }: ValueContext): Candidate[] {
  const { node } = place
  return listedValues(place, document.inspection.decoded.version).map(({ text, description }) => ({
    label: text,
    kind: node.type === 'boolean' ? CompletionItemKind.Keyword : CompletionItemKind.EnumMember,
    detail: String(node.default) === text ? 'default' : undefined,
    documentation: description,
    insert: node.type === 'boolean' ? text : undefined,
  }))
}

const named =
  (section: Section): Values =>
  ({ document }) =>
    sectionNames(document, section)

/** Agents of the file, without the one that the value belongs to. */
const otherAgents: Values = ({ document, path }) =>
  sectionNames(document, 'agents').filter(({ label }) => path[0] !== 'agents' || label !== path[1])

const routedAgents: Values = (context) => {
  const { agents } = context.document.inspection.analysis.config
  const agent = agents.find(({ name }) => name === context.path[1])
  const allowed = agent?.value.routing?.allowed_agents ?? []
  const all = otherAgents(context)
  return allowed.length > 0 ? all.filter(({ label }) => allowed.includes(label)) : all
}

const models: Values = (context) => modelCandidates(context)

const modelIds: Values = (context) => {
  const name = context.sibling('provider') ?? context.sibling('type')
  return name === undefined ? modelCandidates(context, true) : idCandidates(context.document, name)
}

const evaluatorModels: Values = (context) => {
  const name = context.sibling('provider')
  return name === undefined
    ? modelCandidates(context)
    : [...sectionNames(context.document, 'models'), ...idCandidates(context.document, name)]
}

const registry = (): Candidate[] =>
  [...registryServers].map((name) => ({
    label: `docker:${name}`,
    kind: CompletionItemKind.Module,
    detail: archivedServers.has(name) ? 'archived' : "Docker's catalog",
    rank: archivedServers.has(name) ? 8 : 5,
    deprecated: archivedServers.has(name),
  }))

const refs: Values = ({ document, sibling }) => {
  const type = sibling('type')
  return [
    ...(type === 'mcp' ? [] : sectionNames(document, 'rag')),
    ...(type === 'rag' ? [] : [...sectionNames(document, 'mcps'), ...registry()]),
  ]
}

const words =
  (labels: Iterable<string>, kind: CompletionItemKind = CompletionItemKind.EnumMember): Values =>
  () =>
    [...labels].map((label) => ({ label, kind }))

const tokenKeys: Values = (context) => {
  const name =
    context.sibling('provider') ?? (context.path[0] === 'providers' ? String(context.path[1]) : undefined)
  const known = name === undefined ? undefined : provider(name)
  return variableNames(context, known?.tokenKey === undefined ? [] : [known.tokenKey])
}

const FIELDS = new Map<string, Values>([
  ['AgentConfig.sub_agents', otherAgents],
  ['AgentConfig.handoffs', otherAgents],
  ['AgentConfig.force_handoff', otherAgents],
  ['AgentRouting.allowed_agents', otherAgents],
  ['AgentRouting.default_agent', routedAgents],
  ['RoutingPolicy.routes.*', routedAgents],
  ['CommandConfig.agent', otherAgents],
  ['AgentConfig.model', (context) => modelCandidates(context, true)],
  ['AgentConfig.compaction_model', models],
  ['FallbackConfig.models', models],
  ['ModelConfig.title_model', models],
  ['ModelConfig.compaction_model', models],
  ['ModelConfig.first_available', models],
  ['ProviderConfig.compaction_model', models],
  ['RoutingRule.model', models],
  ['Toolset.model', models],
  ['Toolset.models', models],
  ['InlineSkill.model', models],
  ['HookDefinition.model', models],
  ['RAGRerankingConfig.model', models],
  ['RAGStrategyConfig.embedding_model', models],
  ['RAGStrategyConfig.chat_model', models],
  ['ModelConfig.model', modelIds],
  ['ModelConfig.provider', ({ document }) => providerCandidates(document)],
  ['ModelConfig.type', ({ document }) => providerCandidates(document)],
  ['EvaluatorConfig.model', evaluatorModels],
  [
    'EvaluatorConfig.provider',
    ({ document }) => [
      ...sectionNames(document, 'providers'),
      ...EVALUATOR_SERVICES.map((label) => ({ label, kind: CompletionItemKind.Module })),
    ],
  ],
  ['Toolset.ref', refs],
  ['MCPToolset.ref', registry],
  ['Toolset.allowed_servers', words(catalogServers)],
  ['Toolset.blocked_servers', words(catalogServers)],
  ['AgentConfig.use_toolsets', named('toolsets')],
  ['InlineSkill.toolsets', named('toolsets')],
  ['AgentConfig.use_commands', named('commands')],
  ['AgentConfig.use_skills', named('skills')],
  ['AgentConfig.budgets', named('budgets')],
  ['AgentConfig.rag', named('rag')],
  ['HookDefinition.evaluator', named('evaluators')],
  ['Toolset.tools', toolsOfToolset],
  ['Toolset.defer', toolsOfToolset],
  ['MCPToolset.tools', toolsOfToolset],
  ['InlineSkill.allowed_tools', toolsOfAgent],
  ['HookMatcherConfig.matcher', toolsOfAgent],
  ['PermissionsConfig.allow', permissionPatterns],
  ['PermissionsConfig.ask', permissionPatterns],
  ['PermissionsConfig.deny', permissionPatterns],
  [
    'HookDefinition.command',
    ({ sibling }) =>
      sibling('type') === 'builtin'
        ? hookBuiltins.builtins.map((label) => ({ label, kind: CompletionItemKind.Function }))
        : [],
  ],
  ['HookDefinition.schema', words(hookBuiltins.schemas)],
  ['ModelConfig.token_key', tokenKeys],
  ['ProviderConfig.token_key', tokenKeys],
  ['EvaluatorConfig.token_key', tokenKeys],
  ['IdentityTokenSourceConfig.env', (context) => variableNames(context, [])],
])
