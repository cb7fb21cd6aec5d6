import type { Config } from '../analysis/config.js'
import { hooksOf, matchersOf } from '../analysis/hooks/events.js'
import { permissionsOf } from '../analysis/permissions.js'
import { agentReferences } from '../analysis/references/agents.js'
import { splitAlloy, splitInline } from '../analysis/references/forms.js'
import { providerKey } from '../analysis/references/model-problems.js'
import { nameReferences } from '../analysis/references/names.js'
import { modelTexts, type ModelText } from '../analysis/references/written-ids.js'
import type { Path } from '../diagnostic.js'
import type { TextPlace } from '../finding.js'

/** The sections whose entries have names that other parts of the file use, or that the command line does: `flavors`. */
export const NAMED_SECTIONS = [
  'agents',
  'models',
  'providers',
  'mcps',
  'rag',
  'toolsets',
  'commands',
  'skills',
  'evaluators',
  'budgets',
  'flavors',
] as const

/** What a name is the name of: an entry of a section, or a tool. */
export type NameKind = (typeof NAMED_SECTIONS)[number] | 'tools'

/** What a message calls a name of a kind. */
export const KIND_WORDS: Readonly<Record<NameKind, string>> = {
  agents: 'agent',
  models: 'model',
  providers: 'provider',
  mcps: 'MCP server',
  rag: 'RAG source',
  toolsets: 'toolset',
  commands: 'command group',
  skills: 'skill group',
  evaluators: 'evaluator',
  budgets: 'budget',
  flavors: 'flavor',
  tools: 'tool',
}

/** A place where a name is written. */
export interface WrittenName extends TextPlace {
  readonly kind: NameKind
  readonly name: string
}

/** A reference to a model: a name, provider/model, or one item of a list. */
export interface ModelItem extends TextPlace {
  readonly text: string
}

/** Every reference to a model, each item of a list on its own. */
export function modelItems(config: Config): ModelItem[] {
  return [...modelTexts(config), ...otherModelTexts(config)].flatMap(({ text, path, list }) => {
    if (typeof text !== 'string' || text === '') return []
    return list
      ? splitAlloy(text).map(({ item, within }) => ({ text: item, path, within }))
      : [{ text, path, within: { start: 0, end: text.length } }]
  })
}

/** The models of shared skills and evaluators, and those that RAG strategies name in `model`. */
function otherModelTexts({ data }: Config): ModelText[] {
  const skills = Object.entries(data.skills ?? {}).flatMap(([group, list]) =>
    (Array.isArray(list) ? list : []).map((skill, index) => ({
      text: typeof skill === 'object' ? skill.model : undefined,
      path: ['skills', group, index, 'model'],
    })),
  )
  const evaluators = Object.entries(data.evaluators ?? {}).flatMap(([name, value]) =>
    value?.provider ? [] : [{ text: value?.model, path: ['evaluators', name, 'model'] }],
  )
  const strategies = Object.entries(data.rag ?? {}).flatMap(([name, value]) =>
    (value?.strategies ?? []).map((strategy, index) => ({
      text: typeof strategy?.model === 'string' ? strategy.model : undefined,
      path: ['rag', name, 'strategies', index, 'model'],
    })),
  )
  return [...skills, ...evaluators, ...strategies]
}

/**
 * Every place where an entry of a section is named.
 * @param models the names of models, which win over the form provider/model
 */
export function usedNames(config: Config, models: ReadonlySet<string>): WrittenName[] {
  return [
    ...agentReferences(config).map(({ name, path }) => ({ kind: 'agents' as const, name, path })),
    ...routedAgents(config),
    ...nameReferences(config).map(({ section, name, path }) => ({ kind: section, name, path })),
    ...modelItems(config).flatMap((item) => modelOrProvider(item, models)),
    ...providerSettings(config),
  ]
}

function modelOrProvider({ text, path, within }: ModelItem, models: ReadonlySet<string>): WrittenName[] {
  if (text === 'auto') return []
  const inline = models.has(text) ? undefined : splitInline(text)
  if (!inline) return [{ kind: 'models', name: text, path, within }]
  const start = within?.start ?? 0
  const { provider: name } = inline
  return [{ kind: 'providers', name, path, within: { start, end: start + name.length } }]
}

/** The agents that policies of evaluator hooks lead to. */
function routedAgents(config: Config): WrittenName[] {
  const defaults = config.agents.map(({ path, value }) =>
    used('agents', value.routing?.default_agent, [...path, 'routing', 'default_agent']),
  )
  const routes = hooksOf(config).flatMap(({ path, value }) =>
    Object.entries(value.routing_policy?.routes ?? {}).map(([verdict, name]) =>
      used('agents', name, [...path, 'routing_policy', 'routes', verdict]),
    ),
  )
  return [...defaults, ...routes].flat()
}

/** A user-defined provider names only built-in ones. */
function providerSettings(config: Config): WrittenName[] {
  return [
    ...[...config.models.values()].map(({ path, value }) =>
      used('providers', value.provider, [...path, providerKey(config)]),
    ),
    ...Object.entries(config.data.evaluators ?? {}).map(([name, value]) =>
      used('providers', value?.provider, ['evaluators', name, 'provider']),
    ),
  ].flat()
}

function used(kind: NameKind, name: unknown, path: Path): WrittenName[] {
  return typeof name === 'string' && name !== '' ? [{ kind, name, path }] : []
}

/** Every place where a tool is named: filters, permissions, and matchers that are a list of names. */
export function usedTools(config: Config): WrittenName[] {
  const listed = (names: unknown, path: Path): WrittenName[] =>
    (Array.isArray(names) ? (names as unknown[]) : []).flatMap((name, index) =>
      used('tools', name, [...path, index]),
    )
  const skills = config.agents.flatMap(({ path, value }) =>
    (Array.isArray(value.skills) ? value.skills : []).flatMap((skill, index) =>
      typeof skill === 'object'
        ? listed(skill.allowed_tools, [...path, 'skills', index, 'allowed_tools'])
        : [],
    ),
  )
  return [
    ...config.toolsets.flatMap(({ path, value }) => [
      ...listed(value.tools, [...path, 'tools']),
      ...listed(value.defer, [...path, 'defer']),
    ]),
    ...skills,
    ...permissionsOf(config).map(({ tool, path }) => ({
      kind: 'tools' as const,
      name: tool,
      path,
      within: { start: 0, end: tool.length },
    })),
    ...matchersOf(config).flatMap(({ path, value }) =>
      alternatives(value.matcher ?? '', [...path, 'matcher']),
    ),
  ]
}

/** The names in a matcher such as `write_file|edit_file`; none in an expression with other operators. */
function alternatives(matcher: string, path: Path): WrittenName[] {
  if (!/^[\w|-]+$/.test(matcher)) return []
  return [...matcher.matchAll(/[\w-]+/g)].map(({ 0: name, index: start }) => ({
    kind: 'tools',
    name,
    path,
    within: { start, end: start + name.length },
  }))
}
