import type { Environment } from '../../api.js'
import type { AgentConfig } from '../../generated/config.js'
import type { Path } from '../../diagnostic.js'
import { findProvider, type Config, type Named } from '../config.js'
import { follow, followAlloy, followSingle } from './follow.js'
import { laterReferences } from './later.js'
import type { Context, Origin, Reference, Resolution } from './reference.js'
import { unusedReferences } from './unused.js'

/** How many items of named lists, selectors and routers are followed in one file, and how many more for each agent. */
const LIST_ITEMS = 10_000
const ITEMS_PER_AGENT = 10

/** Follows every model reference of every agent as docker-agent does. */
export function resolveReferences(config: Config, env: Environment | false): Resolution {
  const context: Context = {
    config,
    env,
    reached: new Set(),
    candidates: [],
    budget: { left: LIST_ITEMS + ITEMS_PER_AGENT * config.agents.length },
    clients: { checked: new Map(), unchecked: new Map() },
    lists: new Map(),
    open: new Set(),
  }
  const used = config.agents.flatMap((agent) => agentReferences(agent, context))
  const references = [...used, ...laterReferences(context)]
  const reached = new Set(context.reached)
  const unused = unusedReferences({ ...context, reached: new Set() }, { references, reached })
  return { references, others: [...context.candidates, ...unused], reached }
}

function agentReferences(agent: Named<AgentConfig>, context: Context): Reference[] {
  if (agent.value.harness) return []
  const models = followAlloy(agent.value.model ?? '', originOf(agent, 'model', ['model']), context)
  const effective = models.filter((reference) => reference.use === 'model' && reference.settings)
  return [
    ...models,
    ...fallbacks(agent, context),
    ...titles(agent, effective, context),
    ...compactions(agent, effective, context),
  ]
}

function fallbacks(agent: Named<AgentConfig>, context: Context): Reference[] {
  return (agent.value.fallback?.models ?? []).flatMap((text, index) =>
    followSingle(text ?? '', originOf(agent, 'fallback', ['fallback', 'models', index]), context),
  )
}

/** The title model of the first effective model that sets one. */
function titles(agent: Named<AgentConfig>, effective: readonly Reference[], context: Context): Reference[] {
  const owner = effective.find(({ settings }) => settings?.title_model)
  const text = owner?.settings?.title_model
  if (!owner || !text) return []
  return follow(
    text,
    { ...originOf(agent, 'title', []), path: [...ownerPath(owner), 'title_model'] },
    context,
  )
}

/** The compaction model of the agent, else of the first effective model that sets one, else of the first provider that does. */
function compactions(
  agent: Named<AgentConfig>,
  effective: readonly Reference[],
  context: Context,
): Reference[] {
  const model = effective.find(({ settings }) => settings?.compaction_model)
  const settings = (path: Path, text: string | null | undefined): { path: Path; text: string }[] =>
    text ? [{ path, text }] : []
  const [first] = [
    ...settings([...agent.path, 'compaction_model'], agent.value.compaction_model),
    ...(model ? settings([...ownerPath(model), 'compaction_model'], model.settings?.compaction_model) : []),
    ...effective.flatMap((reference) => {
      const provider = findProvider(context.config, reference.settings?.provider)
      // A provider of the user's own configuration has no place in the file.
      const path = provider?.path.length ? [...provider.path, 'compaction_model'] : reference.path
      return settings(path, provider?.value.compaction_model)
    }),
  ]
  if (!first) return []
  const origin = { ...originOf(agent, 'compaction', []), path: first.path }
  return followSingle(first.text, origin, context)
}

function originOf({ name, path }: Named<AgentConfig>, use: Origin['use'], key: Path): Origin {
  return { agent: name, use, path: [...path, ...key], stage: 'start' }
}

/** The entry whose settings a reference has; for an inline reference, the reference itself. */
function ownerPath(reference: Reference): Path {
  return reference.model?.path ?? reference.path
}
