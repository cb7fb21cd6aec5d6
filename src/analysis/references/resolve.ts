import type { Environment, ModelUse } from '../../api.js'
import type { AgentConfig, ModelConfig } from '../../generated/config.js'
import type { Path } from '../../diagnostic.js'
import type { Within } from '../../finding.js'
import type { Client, Need } from '../client.js'
import type { Config, Loose, Named } from '../config.js'
import { alloy, follow, single, type Context, type Origin } from './follow.js'
import { laterReferences } from './later.js'
import { unusedReferences } from './unused.js'

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
  /** When docker-agent looks at the reference: a bad one fails the start, or only the use; or nothing ever uses it. */
  readonly stage: 'start' | 'use' | 'never'
  /** Variables of a selector's candidates, none of which is set. */
  readonly candidates?: readonly (readonly Need[])[]
  /** The candidate that a selector chose. */
  readonly chosen?: Path
}

/** All model references of a file. */
export interface Resolution {
  /** What agents, toolsets, skills and hooks use. */
  readonly references: readonly Reference[]
  /** What else names a model: candidates of selectors, routing rules, and settings of entries that nothing uses. */
  readonly others: readonly Reference[]
  /** Names under `models` that some reference leads to. */
  readonly reached: ReadonlySet<string>
}

/** Items of model lists that are followed in one file. */
const LIST_ITEMS = 10_000

/** Follows every model reference of every agent, exactly as docker-agent does (seen with v1.123.0). */
export function resolveReferences(config: Config, env: Environment | false): Resolution {
  const context: Context = { config, env, reached: new Set(), candidates: [], budget: { left: LIST_ITEMS } }
  const used = config.agents.flatMap((agent) => agentReferences(agent, context))
  const references = [...used, ...laterReferences(context)]
  const reached = new Set(context.reached)
  const unused = unusedReferences({ ...context, reached: new Set() }, reached)
  return { references, others: [...context.candidates, ...unused], reached }
}

function agentReferences(agent: Named<AgentConfig>, context: Context): Reference[] {
  if (agent.value.harness) return []
  const origin: Origin = { agent: agent.name, use: 'model', path: [...agent.path, 'model'], stage: 'start' }
  const own = alloy(agent.value.model ?? '', origin, context)
  const effective = own.filter((reference) => reference.use === 'model' && reference.settings)
  return [
    ...own,
    ...fallbacks(agent, context),
    ...titles(agent, effective, context),
    ...compactions(agent, effective, context),
  ]
}

function fallbacks(agent: Named<AgentConfig>, context: Context): Reference[] {
  return (agent.value.fallback?.models ?? []).flatMap((text, index) =>
    single(
      text ?? '',
      {
        agent: agent.name,
        use: 'fallback',
        path: [...agent.path, 'fallback', 'models', index],
        stage: 'start',
      },
      context,
    ),
  )
}

function titles(agent: Named<AgentConfig>, effective: readonly Reference[], context: Context): Reference[] {
  const owner = effective.find((reference) => reference.settings?.title_model)
  const text = owner?.settings?.title_model
  if (!owner || !text) return []
  return follow(
    text,
    { agent: agent.name, use: 'title', path: [...settingsPath(owner), 'title_model'], stage: 'start' },
    context,
  )
}

/** The agent's own, else the first model's that sets it, else that of the first model's provider that sets it. */
function compactions(
  agent: Named<AgentConfig>,
  effective: readonly Reference[],
  context: Context,
): Reference[] {
  const origin = { agent: agent.name, use: 'compaction', stage: 'start' } as const
  if (agent.value.compaction_model)
    return single(
      agent.value.compaction_model,
      { ...origin, path: [...agent.path, 'compaction_model'] },
      context,
    )
  const owner = effective.find((reference) => reference.settings?.compaction_model)
  if (owner?.settings?.compaction_model)
    return single(
      owner.settings.compaction_model,
      { ...origin, path: [...settingsPath(owner), 'compaction_model'] },
      context,
    )
  const providers = effective.map((reference) =>
    context.config.providers.get(reference.settings?.provider ?? ''),
  )
  const provider = providers.find((one) => one?.value.compaction_model)
  return provider?.value.compaction_model
    ? single(
        provider.value.compaction_model,
        { ...origin, path: [...provider.path, 'compaction_model'] },
        context,
      )
    : []
}

function settingsPath(reference: Reference): Path {
  return reference.model?.path ?? reference.path
}
