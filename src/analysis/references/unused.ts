import type { ModelConfig } from '../../generated/config.js'
import type { Named } from '../config.js'
import { alloy, follow, isAlloy, isInline, single } from './follow.js'
import type { Context, Origin, Reference } from './reference.js'

/**
 * References that no agent leads to. docker-agent looks at few of them: at the routing rules of every model and the `model` of RAG strategies
 * (whether they name anything at all), and, when no agent needs a model, at the candidates of every selector.
 */
export function unusedReferences(context: Context, reached: ReadonlySet<string>): Reference[] {
  const models = [...context.config.models.values()]
  const idle = models
    .filter(({ name }) => !reached.has(name))
    .flatMap((model) => ownReferences(model, context))
  const settings = [...models, ...context.config.providers.values()].flatMap(({ path, value }) =>
    (['title_model', 'compaction_model'] as const).flatMap((key) => {
      const text = key in value ? (value as Named<ModelConfig>['value'])[key] : undefined
      return text
        ? single(
            text,
            { ...UNUSED, use: key === 'title_model' ? 'title' : 'compaction', path: [...path, key] },
            context,
          )
        : []
    }),
  )
  return [...idle, ...settings, ...namesCheckedAtLoad(context)]
}

const UNUSED = { agent: '', use: 'model', stage: 'never' } as const

function ownReferences(model: Named<ModelConfig>, context: Context): Reference[] {
  const origin: Origin = { ...UNUSED, path: model.path }
  if (isAlloy(model))
    return alloy(model.value.model ?? '', { ...origin, path: [...model.path, 'model'] }, context, [
      model.name,
    ])
  const allChecked = model.value.first_available && context.config.agents.every(({ value }) => value.harness)
  return follow(model.name, { ...origin, ...(allChecked ? { stage: 'start' } : {}) }, context)
}

/** A name that nothing has is refused at load; what it leads to is not looked at. */
function namesCheckedAtLoad(context: Context): Reference[] {
  const { config } = context
  const routing = [...config.models.values()].flatMap(({ path, value }) =>
    (value.routing ?? []).flatMap((rule, index) =>
      rule?.model
        ? [{ text: rule.model, use: 'routing' as const, path: [...path, 'routing', index, 'model'] }]
        : [],
    ),
  )
  const rag = Object.entries(config.data.rag ?? {}).flatMap(([name, value]) =>
    (value?.strategies ?? []).flatMap((strategy, index) => {
      const text = strategy?.model
      return typeof text === 'string'
        ? [{ text, use: 'rag' as const, path: ['rag', name, 'strategies', index, 'model'] }]
        : []
    }),
  )
  return [...routing, ...rag]
    .filter(({ text }) => text !== 'auto' && !config.models.has(text) && !isInline(text))
    .map((origin) => ({ ...origin, agent: '', stage: 'start', failure: 'not-found' }))
}
