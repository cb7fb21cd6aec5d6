import type { Path } from '../../diagnostic.js'
import type { Span } from '../../diagnostic.js'
import type { ModelSettings } from '../client.js'
import type { Config, Named } from '../config.js'
import { splitAlloy } from './follow.js'
import type { ModelConfig } from '../../generated/config.js'

/** A model id at the place where it is written: an entry under `models`, or the part of an inline reference behind the provider. */
export interface WrittenId {
  /** As written; it may be unknown. */
  readonly provider: string
  readonly id: string
  readonly path: Path
  /** The id's stretch of the text, for inline references. */
  readonly within?: Span
  /** What the client is built from: the entry's own settings, or provider and model alone. */
  readonly settings: ModelSettings
}

/** A text that refers to a model, with its place. */
interface Text {
  readonly text: string | undefined
  readonly path: Path
  /** Whether commas part several references, and blanks around them are dropped. */
  readonly list?: boolean
}

/** Every model id of a file, each once, also those that no agent uses. */
export function writtenIds(config: Config): WrittenId[] {
  const models = [...config.models.values()]
  return [
    ...models.flatMap((entry) => ownId(entry, config)),
    ...texts(config, models).flatMap((text) => inlineIds(text, config)),
  ]
}

function ownId({ value, path }: Named<ModelConfig>, config: Config): WrittenId[] {
  const { provider, model, routing, first_available } = value
  if (!provider || !model || first_available) return []
  const router = Boolean(routing?.length)
  if (router && config.models.has(`${provider}/${model}`)) return []
  return [{ provider, id: model, path: [...path, 'model'], settings: router ? { provider, model } : value }]
}

function texts(config: Config, models: readonly Named<ModelConfig>[]): Text[] {
  const each = (items: readonly (string | undefined)[] | undefined, path: Path, list = false): Text[] =>
    (items ?? []).map((text, index) => ({ text, path: [...path, index], list }))
  return [
    ...config.agents
      .filter(({ value }) => !value.harness)
      .flatMap(({ value, path }) => [
        { text: value.model, path: [...path, 'model'], list: true },
        { text: value.compaction_model, path: [...path, 'compaction_model'] },
        ...each(value.fallback?.models, [...path, 'fallback', 'models']),
        ...(Array.isArray(value.skills) ? value.skills : []).map((skill, index) => ({
          text: typeof skill === 'object' ? skill.model : undefined,
          path: [...path, 'skills', index, 'model'],
        })),
      ]),
    ...models.flatMap(({ value, path }) => [
      ...(value.provider ? [] : [{ text: value.model, path: [...path, 'model'], list: true }]),
      { text: value.title_model, path: [...path, 'title_model'] },
      { text: value.compaction_model, path: [...path, 'compaction_model'] },
      ...each(value.first_available, [...path, 'first_available'], true),
      ...(value.routing ?? []).map((rule, index) => ({
        text: rule?.model,
        path: [...path, 'routing', index, 'model'],
      })),
    ]),
    ...[...config.providers.values()].map(({ value, path }) => ({
      text: value.compaction_model,
      path: [...path, 'compaction_model'],
    })),
    ...config.toolsets.flatMap(({ value, path }) => [
      { text: value.model, path: [...path, 'model'] },
      ...each(value.models, [...path, 'models']),
    ]),
  ]
}

function inlineIds({ text = '', path, list }: Text, config: Config): WrittenId[] {
  const items = list ? splitAlloy(text) : [{ item: text, within: { start: 0, end: text.length } }]
  return items.flatMap(({ item, within }) => {
    const slash = item.indexOf('/')
    if (config.models.has(item) || slash <= 0 || slash === item.length - 1) return []
    const settings = { provider: item.slice(0, slash), model: item.slice(slash + 1) }
    return [
      {
        provider: settings.provider,
        id: settings.model,
        path,
        within: { start: within.start + slash + 1, end: within.end },
        settings,
      },
    ]
  })
}
