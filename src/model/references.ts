import type { Environment, ModelUse } from '../api.js'
import type { Path } from '../diagnostic.js'
import type { Within } from '../report.js'
import { buildClient, type Client, type Need } from './client.js'
import type { Config, Loose, Named } from './config.js'
import { isKnownProvider } from './providers.js'
import type { AgentConfig, ModelConfig } from '../generated/config.js'

/** Why a reference does not lead to a model. */
export type ReferenceProblem =
  | 'not-found' // no such model, and not provider/model
  | 'empty' // nothing is named at all
  | 'cycle' // alloys that name each other
  | 'alloy' // an alloy where one model is needed
  | 'auto' // `auto` where a fixed model is needed
  | 'router' // a router as the target of a router
  | 'selector' // a selector as candidate of a selector
  | 'client' // the client cannot be built; see client.problem
  | 'unavailable' // no candidate of a selector has its variables set

/** One use of a model by an agent, followed to its end. */
export interface Reference {
  readonly agent: string
  readonly use: ModelUse
  /** As written: one item of an alloy, a name, or provider/model. */
  readonly text: string
  /** Where it is written. */
  readonly path: Path
  readonly within?: Within
  /** The entry under `models` that it comes to. */
  readonly model?: Named<ModelConfig>
  /** The settings that the client is built from. */
  readonly settings?: Loose<ModelConfig>
  readonly client?: Client
  readonly problem?: ReferenceProblem
  /** Where docker-agent looks at the reference: a bad one fails the start, or only the use. */
  readonly stage: 'start' | 'use'
  /** Variables of a selector's candidates, none of which is set. */
  readonly candidates?: readonly (readonly Need[])[]
}

/** The environment and file that references are resolved against. */
interface Context {
  readonly config: Config
  readonly env: Environment | false
  readonly reached: Set<string>
}

/** All model references of a file, and which entries under `models` they reach. */
export interface Resolution {
  readonly references: readonly Reference[]
  readonly reached: ReadonlySet<string>
}

/** Follows every model reference of every agent, exactly as docker-agent does (runtime.md, sections 2 to 4). */
export function resolveReferences(config: Config, env: Environment | false): Resolution {
  const context: Context = { config, env, reached: new Set() }
  const references = config.agents.flatMap((agent) => agentReferences(agent, context))
  return { references: [...references, ...useReferences(context)], reached: context.reached }
}

type Origin = Pick<Reference, 'agent' | 'use' | 'path' | 'stage'> & { readonly within?: Within }

function agentReferences(agent: Named<AgentConfig>, context: Context): Reference[] {
  if (agent.value.harness) return []
  const origin: Origin = { agent: agent.name, use: 'model', path: [...agent.path, 'model'], stage: 'start' }
  const own = alloy(agent.value.model ?? '', origin, context, [])
  const effective = own.filter((reference) => reference.use === 'model' && reference.settings)
  return [...own, ...fallbacks(agent, context), ...titles(agent, effective, context), ...compactions(agent, effective, context)]
}

/** A comma-separated list of references, entries that are lists themselves expanded. */
function alloy(text: string, origin: Origin, context: Context, inside: readonly string[]): Reference[] {
  const items = splitAlloy(text)
  if (items.length === 0) return [{ ...origin, text, problem: 'empty' }]
  return items.flatMap(({ item, within }) => {
    const place = items.length === 1 && item === text ? origin : { ...origin, within }
    const entry = context.config.models.get(item)
    if (!entry || !isAlloy(entry)) return follow(item, place, context)
    context.reached.add(item)
    if (inside.includes(item)) return [{ ...place, text: item, model: entry, problem: 'cycle' as const }]
    return alloy(entry.value.model ?? '', { ...origin, path: [...entry.path, 'model'] }, context, [...inside, item])
  })
}

/** The items of an alloy, trimmed, with their places; empty ones are dropped. */
export function splitAlloy(text: string): { item: string; within: Within }[] {
  let offset = 0
  return text.split(',').flatMap((part) => {
    const start = offset + (part.length - part.trimStart().length)
    offset += part.length + 1
    const item = part.trim()
    return item === '' ? [] : [{ item, within: { start, end: start + item.length } }]
  })
}

function isAlloy(entry: Named<ModelConfig>): boolean {
  const { provider, model, first_available } = entry.value
  return !provider && !first_available && (model ?? '').includes(',')
}

/** One reference: a named model, else provider/model. Routers and selectors give several results. */
function follow(text: string, origin: Origin, context: Context): Reference[] {
  if (text === 'auto') return [{ ...origin, text, ...(origin.use === 'model' ? {} : { problem: 'auto' as const }) }]
  const entry = context.config.models.get(text)
  if (!entry) return [inline(text, origin, context)]
  context.reached.add(text)
  if (entry.value.first_available) return selector(text, entry, origin, context)
  if (isAlloy(entry)) return [{ ...origin, text, model: entry, problem: 'alloy' }]
  return entry.value.routing?.length ? router(text, entry, origin, context) : [built(text, entry.value, origin, context, entry)]
}

function inline(text: string, origin: Origin, context: Context): Reference {
  const slash = text.indexOf('/')
  if (slash <= 0 || slash === text.length - 1) return { ...origin, text, problem: 'not-found' }
  return built(text, { provider: text.slice(0, slash), model: text.slice(slash + 1) }, origin, context)
}

function built(text: string, settings: Loose<ModelConfig>, origin: Origin, context: Context, model?: Named<ModelConfig>): Reference {
  const preflight = ['model', 'routing', 'compaction'].includes(origin.use)
  const client = buildClient(context.config, settings, context.env, preflight)
  return { ...origin, text, settings, client, ...(model ? { model } : {}), ...(client.problem ? { problem: 'client' } : {}) }
}

/** A router: its own provider/model, looked up anew, is what it falls back to; settings of its own do not apply. */
function router(text: string, entry: Named<ModelConfig>, origin: Origin, context: Context): Reference[] {
  const own = `${entry.value.provider ?? ''}/${entry.value.model ?? ''}`
  const named = context.config.models.get(own)
  const base = named && !named.value.routing?.length && !named.value.first_available && !isAlloy(named) ? built(text, named.value, origin, context, named) : named ? { ...origin, text, model: entry, problem: 'router' as const } : inline(own, origin, context)
  if (named) context.reached.add(own)
  const targets = (entry.value.routing ?? []).map((rule, index) => routeTarget(rule?.model ?? '', { ...origin, use: 'routing', path: [...entry.path, 'routing', index, 'model'] }, context))
  return [{ ...base, text, model: entry, settings: entry.value }, ...targets.map(({ within: _, ...target }) => target)]
}

function routeTarget(text: string, origin: Origin, context: Context): Reference {
  if (text === '') return { ...origin, text, problem: 'empty' }
  const entry = context.config.models.get(text)
  if (entry?.value.routing?.length) {
    context.reached.add(text)
    return { ...origin, text, model: entry, problem: 'router' }
  }
  return follow(text, origin, context)[0] ?? { ...origin, text, problem: 'not-found' }
}

/** A selector: the first candidate whose variables are all set. */
function selector(text: string, entry: Named<ModelConfig>, origin: Origin, context: Context): Reference[] {
  const candidates = (entry.value.first_available ?? []).map((item) => candidate((item ?? '').trim(), origin, context))
  const chosen = candidates.find((one) => one.available)
  if (chosen) return chosen.references.map((reference) => ({ ...reference, text, path: origin.path, ...(origin.within ? { within: origin.within } : {}) }))
  if (candidates.some((one) => one.references[0]?.problem)) return [{ ...origin, text, model: entry }]
  return [{ ...origin, text, model: entry, problem: 'unavailable', candidates: candidates.map((one) => one.missing) }]
}

interface Candidate {
  readonly references: readonly Reference[]
  readonly available: boolean
  readonly missing: readonly Need[]
}

function candidate(text: string, origin: Origin, context: Context): Candidate {
  const entry = context.config.models.get(text)
  if (entry?.value.first_available || (entry && isAlloy(entry))) return { references: [{ ...origin, text, problem: 'selector' }], available: false, missing: [] }
  const references = follow(text, { ...origin, use: 'model' }, context).map((reference) => ({ ...reference, use: reference.use === 'routing' ? reference.use : origin.use }))
  const needs = references.flatMap((reference) => reference.client?.needs ?? [])
  const own = entry?.value.routing?.length ? buildClient(context.config, { ...entry.value, base_url: undefined }, context.env, true).needs : []
  const missing = [...needs, ...own].filter((need) => !isSet(need, context.env))
  const available = references.every((reference) => reference.client) && (missing.length === 0 || Boolean(entry?.value.base_url))
  return { references, available, missing }
}

/** Whether a required variable, or one that will do instead, is set and not empty. */
export function isSet(need: Need, env: Environment | false): boolean {
  return env !== false && [need.name, ...(need.alternatives ?? [])].some((name) => Boolean(env[name]))
}

function fallbacks(agent: Named<AgentConfig>, context: Context): Reference[] {
  return (agent.value.fallback?.models ?? []).flatMap((text, index) =>
    single(text ?? '', { agent: agent.name, use: 'fallback', path: [...agent.path, 'fallback', 'models', index], stage: 'start' }, context),
  )
}

function titles(agent: Named<AgentConfig>, effective: readonly Reference[], context: Context): Reference[] {
  const owner = effective.find((reference) => reference.settings?.title_model)
  const text = owner?.settings?.title_model
  if (!owner || !text) return []
  return single(text, { agent: agent.name, use: 'title', path: [...settingsPath(owner), 'title_model'], stage: 'start' }, context)
}

/** The agent's own, else the first model's that sets it, else that of the first model's provider that sets it. */
function compactions(agent: Named<AgentConfig>, effective: readonly Reference[], context: Context): Reference[] {
  const origin = { agent: agent.name, use: 'compaction', stage: 'start' } as const
  if (agent.value.compaction_model) return single(agent.value.compaction_model, { ...origin, path: [...agent.path, 'compaction_model'] }, context)
  const owner = effective.find((reference) => reference.settings?.compaction_model)
  if (owner?.settings?.compaction_model) return single(owner.settings.compaction_model, { ...origin, path: [...settingsPath(owner), 'compaction_model'] }, context)
  const providers = effective.map((reference) => context.config.providers.get(reference.settings?.provider ?? ''))
  const provider = providers.find((one) => one?.value.compaction_model)
  return provider?.value.compaction_model ? single(provider.value.compaction_model, { ...origin, path: [...provider.path, 'compaction_model'] }, context) : []
}

function settingsPath(reference: Reference): Path {
  return reference.model?.path ?? reference.path
}

/** A reference that is neither trimmed nor expanded. */
function single(text: string, origin: Origin, context: Context): Reference[] {
  return text === '' ? [{ ...origin, text, problem: 'empty' }] : follow(text, origin, context)
}

/** References that docker-agent follows only when they are used: toolsets, skills, hooks, RAG. */
function useReferences(context: Context): Reference[] {
  const { config } = context
  const at = (agent: string, use: ModelUse, path: Path, text: string | undefined): Reference[] => (text ? follow(text, { agent, use, path, stage: 'use' }, context) : [])
  const toolsets = config.toolsets.flatMap((toolset) => [
    ...at(toolset.owner, 'toolset', [...toolset.path, 'model'], toolset.value.model),
    ...(toolset.value.models ?? []).flatMap((text, index) => at(toolset.owner, 'toolset', [...toolset.path, 'models', index], text)),
  ])
  const skills = config.agents.flatMap((agent) =>
    (Array.isArray(agent.value.skills) ? agent.value.skills : []).flatMap((skill, index) =>
      typeof skill === 'object' && skill.context === 'fork' ? at(agent.name, 'skill', [...agent.path, 'skills', index, 'model'], skill.model) : [],
    ),
  )
  return [...toolsets, ...skills]
}

/** Whether a candidate's provider passes docker-agent's first, case-blind check. */
export function passesCandidateCheck(config: Config, text: string): boolean {
  if (config.models.has(text)) return true
  const slash = text.indexOf('/')
  if (slash <= 0 || slash === text.length - 1) return false
  const provider = text.slice(0, slash)
  return config.providers.has(provider) || isKnownProvider(provider.toLowerCase())
}
