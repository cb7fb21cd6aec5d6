import type { Path } from '../../diagnostic.js'
import type { TextPlace } from '../../finding.js'
import type { ModelConfig } from '../../generated/config.js'
import type { ModelSettings } from '../client-plan.js'
import type { Config, Named } from '../config.js'
import { endpointOf, type Endpoint } from '../endpoint.js'
import { perFile } from '../per-file.js'
import { laterUses } from './later-uses.js'
import { splitAlloy, splitInline } from './forms.js'

/** A model ID and its place: `model` of an entry under `models`, or the part of an inline reference after the provider. */
export interface WrittenId extends TextPlace {
  /** The provider that the file names; it may be unknown. */
  readonly provider: string
  readonly id: string
  /** What the client is built from: the entry's own settings, or provider and model alone. */
  readonly settings: ModelSettings
}

/** A string that refers to a model, with its place. */
export interface ModelText {
  readonly text: string | undefined
  readonly path: Path
  /** Whether commas separate several references, and spaces around them are trimmed. */
  readonly list?: boolean
}

/** Every model ID of a file, each once, including those that no agent uses. */
export const writtenIds = perFile((config): readonly WrittenId[] => [
  ...[...config.models.values()].flatMap((entry) => ownId(entry, config)),
  ...modelTexts(config).flatMap((text) => inlineIds(text, config)),
])

/** Every model ID of a file whose client can be built, with the endpoint that it is sent to. */
export const routedIds = perFile((config): readonly (WrittenId & { readonly endpoint: Endpoint })[] =>
  writtenIds(config).flatMap((written) => {
    const endpoint = endpointOf(config, written.settings)
    return endpoint ? [{ ...written, endpoint }] : []
  }),
)

function ownId({ value, path }: Named<ModelConfig>, config: Config): WrittenId[] {
  const { provider, model, routing, first_available } = value
  if (!provider || !model || first_available) return []
  const router = Boolean(routing?.length)
  if (router && config.models.has(`${provider}/${model}`)) return []
  return [{ provider, id: model, path: [...path, 'model'], settings: router ? { provider, model } : value }]
}

function inlineIds({ text, path, list }: ModelText, config: Config): WrittenId[] {
  if (!text) return []
  const items = list ? splitAlloy(text) : [{ item: text, within: { start: 0, end: text.length } }]
  return items.flatMap(({ item, within }) => {
    const settings = config.models.has(item) ? undefined : splitInline(item)
    if (!settings) return []
    const { provider, model: id } = settings
    return [{ provider, id, path, within: { start: within.end - id.length, end: within.end }, settings }]
  })
}

/** The strings of a file that docker-agent looks up as models, except those of evaluators and of shared skills. */
export function modelTexts(config: Config): ModelText[] {
  return [
    ...config.agents.flatMap(ofAgent),
    ...[...config.models.values()].flatMap(ofModel),
    ...[...config.providers.values()].map(({ value, path }) => ({
      text: value.compaction_model,
      path: [...path, 'compaction_model'],
    })),
    ...laterUses(config).flatMap(({ use, text, path }) =>
      use !== 'skill' && typeof text === 'string' ? [{ text, path }] : [],
    ),
  ]
}

function ofAgent({ value, path }: Config['agents'][number]): ModelText[] {
  if (value.harness) return []
  return [
    { text: value.model, path: [...path, 'model'], list: true },
    { text: value.compaction_model, path: [...path, 'compaction_model'] },
    ...listed(value.fallback?.models, [...path, 'fallback', 'models']),
    ...(Array.isArray(value.skills) ? value.skills : []).map((skill, index) => ({
      text: typeof skill === 'object' ? skill.model : undefined,
      path: [...path, 'skills', index, 'model'],
    })),
  ]
}

function ofModel({ value, path }: Named<ModelConfig>): ModelText[] {
  return [
    ...(value.provider ? [] : [{ text: value.model, path: [...path, 'model'], list: true }]),
    { text: value.title_model, path: [...path, 'title_model'] },
    { text: value.compaction_model, path: [...path, 'compaction_model'] },
    ...listed(value.first_available, [...path, 'first_available'], true),
    ...(value.routing ?? []).map((rule, index) => ({
      text: rule?.model,
      path: [...path, 'routing', index, 'model'],
    })),
  ]
}

function listed(items: readonly (string | undefined)[] | undefined, path: Path, list = false): ModelText[] {
  return (items ?? []).map((text, index) => ({ text, path: [...path, index], list }))
}
