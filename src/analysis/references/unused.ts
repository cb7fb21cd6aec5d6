import type { ModelUse } from '../../api.js'
import type { Path } from '../../diagnostic.js'
import type { ModelConfig } from '../../generated/config.js'
import { closest } from '../../suggest.js'
import type { Config, Named } from '../config.js'
import { follow, followAlloy, followSingle } from './follow.js'
import { isAlloy, splitInline } from './forms.js'
import type { Context, Origin, Reference, Resolution } from './reference.js'

const UNUSED = { agent: '', use: 'model', stage: 'never' } as const

/**
 * References that no agent leads to, except by a misspelt name. docker-agent checks only some of them: the routing rules of every model and the `model`
 * of RAG strategies (whether the name exists), and the candidates of every selector when no agent needs a model.
 */
export function unusedReferences(
  context: Context,
  { references, reached }: Pick<Resolution, 'references' | 'reached'>,
): Reference[] {
  const models = [...context.config.models.values()]
  const meant = meantModels(references, context.config)
  return [
    ...models
      .filter(({ name }) => !reached.has(name))
      .flatMap((model) => ownReferences(model, { ...context, meant: meant.has(model.name) })),
    ...models.flatMap(({ path, value }) => [
      ...setting(value.title_model, { ...UNUSED, use: 'title', path: [...path, 'title_model'] }, context),
      ...compaction(value.compaction_model, path, context),
    ]),
    ...[...context.config.providers.values()].flatMap(({ path, value }) =>
      compaction(value.compaction_model, path, context),
    ),
    ...namesCheckedAtLoad(context.config),
  ]
}

/** The models that misspelt references would lead to: docker-agent would use them if the references were right. */
function meantModels(references: readonly Reference[], { models }: Config): ReadonlySet<string> {
  const lost = references.filter(({ stage, failure, model }) => stage === 'start' && failure && !model)
  return new Set(lost.flatMap(({ text }) => closest(text, models.keys()) ?? []))
}

function ownReferences(
  model: Named<ModelConfig>,
  context: Context & { readonly meant: boolean },
): Reference[] {
  const origin: Origin = { ...UNUSED, stage: context.meant ? 'start' : 'never', path: model.path }
  if (isAlloy(model)) {
    const place = { ...origin, path: [...model.path, 'model'] }
    return followAlloy(model.value.model ?? '', place, context, model.name)
  }
  const checked = model.value.first_available && context.config.agents.every(({ value }) => value.harness)
  return follow(model.name, checked ? { ...origin, stage: 'start' } : origin, context)
}

function compaction(text: string | undefined, owner: Path, context: Context): Reference[] {
  return setting(text, { ...UNUSED, use: 'compaction', path: [...owner, 'compaction_model'] }, context)
}

function setting(text: string | undefined, origin: Origin, context: Context): Reference[] {
  return text ? followSingle(text, origin, context) : []
}

/** docker-agent refuses a name that does not exist when it loads the file, but does not follow the reference. */
function namesCheckedAtLoad(config: Config): Reference[] {
  const place = (text: unknown, use: ModelUse, path: Path): Pick<Reference, 'text' | 'use' | 'path'>[] =>
    typeof text === 'string' ? [{ text, use, path }] : []
  const routing = [...config.models.values()].flatMap(({ path, value }) =>
    (value.routing ?? []).flatMap((rule, index) =>
      place(rule?.model || undefined, 'routing', [...path, 'routing', index, 'model']),
    ),
  )
  const rag = Object.entries(config.data.rag ?? {}).flatMap(([name, value]) =>
    (value?.strategies ?? []).flatMap((strategy, index) =>
      place(strategy?.model, 'rag', ['rag', name, 'strategies', index, 'model']),
    ),
  )
  return [...routing, ...rag]
    .filter(({ text }) => text !== 'auto' && !config.models.has(text) && !splitInline(text))
    .map((reference) => ({ ...reference, agent: '', stage: 'start', failure: 'not-found' }))
}
