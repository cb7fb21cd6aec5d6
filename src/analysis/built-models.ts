import type { ModelConfig, ProviderConfig } from '../generated/config.js'
import type { Path } from '../diagnostic.js'
import type { Client } from './client.js'
import { OPENAI_TYPES } from './client-plan.js'
import { asMap, findProvider, type Loose, type Named } from './config.js'
import { endpointOf } from './endpoint.js'
import { perFile } from './per-file.js'
import { writtenIds } from './references/written-ids.js'

/**
 * An entry under `models` that docker-agent builds a client for, with its own settings; or an inline reference to a user-defined
 * provider, which has only the defaults of the provider, no name, and the path of the reference.
 */
export interface BuiltModel extends Named<ModelConfig> {
  readonly client: Client
  /** The user-defined provider, whose settings are the defaults of the model. */
  readonly custom?: Named<ProviderConfig>
}

/** A setting that a model and its user-defined provider share. */
export type SharedSetting = keyof ProviderConfig & keyof ModelConfig

/** The value of a setting and where it is written. */
export interface Setting<Value> {
  readonly value: Value
  readonly path: Path
}

/**
 * The models that keep their settings: not lists of models, selectors or routers, which docker-agent replaces by other models.
 * Those whose client cannot be built are left out.
 */
export const builtModels = perFile((config): readonly BuiltModel[] => {
  const inline = writtenIds(config).flatMap(({ provider, path, settings }) =>
    config.providers.has(provider) && path[0] !== 'models' ? [{ name: '', path, value: settings }] : [],
  )
  return [...config.models.values(), ...inline].flatMap((entry: Named<ModelConfig>) => {
    const { provider, model, routing, first_available } = entry.value
    if (!provider || !model || routing?.length || first_available) return []
    const client = endpointOf(config, entry.value)?.client
    return client ? [{ ...entry, client, custom: findProvider(config, provider) }] : []
  })
})

/** A setting of a model, else the default of its provider; undefined where neither has it, or only the user's own configuration. */
export function settingOf<Key extends SharedSetting>(
  { value, path, custom }: BuiltModel,
  key: Key,
): Setting<NonNullable<Loose<ModelConfig>[Key]>> | undefined {
  const own = value[key]
  if (own !== undefined) return { value: own, path: [...path, key] }
  const inherited = custom?.value[key]
  if (inherited === undefined || !custom?.path.length) return undefined
  return { value: inherited, path: [...custom.path, key] }
}

/** An entry of `provider_opts`, else the one of the provider: docker-agent merges the two maps key by key. */
export function optionOf({ value, path, custom }: BuiltModel, key: string): Setting<unknown> | undefined {
  const owners = [{ value, path }, ...(custom?.path.length ? [custom] : [])]
  for (const owner of owners) {
    const option = asMap(owner.value.provider_opts)?.[key]
    if (option !== undefined && option !== null)
      return { value: option, path: [...owner.path, 'provider_opts', key] }
  }
  return undefined
}

/** Whether requests of a client have the form of OpenAI's API. */
export function speaksOpenAi({ wireApi }: Client): boolean {
  return OPENAI_TYPES.includes(wireApi)
}

/** Whether a budget of tokens or a level turns thinking off: `0` and `none`. */
export function isThinkingOff(budget: number | string): boolean {
  return budget === 0 || budget === 'none' || budget === ''
}
