import type { Environment } from '../../api.js'
import type { AgentConfig } from '../../generated/config.js'
import type { Path } from '../../diagnostic.js'
import type { Config, Named } from '../config.js'
import { alloy, follow, single } from './follow.js'
import type { Context, Origin, Reference, Resolution } from './reference.js'
import { laterReferences } from './later.js'
import { unusedReferences } from './unused.js'

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
