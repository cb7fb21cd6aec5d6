import { provider as knownProvider } from '../catalog/providers.js'
import type { ModelConfig, ProviderConfig } from '../generated/config.js'
import { asMap, findProvider, type Config, type Loose } from './config.js'

/** The settings of a model that decide its client. */
export type ModelSettings = Loose<
  Pick<
    ModelConfig,
    'provider' | 'model' | 'base_url' | 'token_key' | 'auth' | 'provider_opts' | 'bypass_models_gateway'
  >
>

/** Why no client can be built. */
export interface ClientFailure {
  readonly code: 'unknown-provider' | 'invalid-api-type'
  /** The offending name. */
  readonly name: string
  /** Which key holds it: one of the model (or the reference itself), or one of the user-defined provider. */
  readonly where: 'model' | 'provider' | 'model-options' | 'provider-options'
}

/** Which client docker-agent builds for a model, before any variable is expanded. */
export interface ClientPlan {
  /** The provider that the model names. */
  readonly name: string
  readonly settings: ModelSettings
  /** The entry under `providers` of that name. */
  readonly custom?: Loose<ProviderConfig>
  /** The provider that the entry is based on; without one, `name`. */
  readonly builtOn: string
  /**
   * Which client is built: `openai`, `openai_chatcompletions`, `anthropic`, …; empty when the provider is unknown. Which API its
   * requests use is decided by `wireApi`.
   */
  readonly apiType: string
  /** The API type that the file states, in `provider_opts` or in `api_type` of the user-defined provider. */
  readonly writtenType?: string
  readonly failure?: ClientFailure
  /** The model's base URL, else the user-defined provider's, else the alias's; with placeholders. */
  readonly baseUrl?: string
  /** The variable that holds the token: the model's, else the user-defined provider's, else the alias's. */
  readonly tokenKey?: string
}

/** API types whose client speaks OpenAI's API. */
export const OPENAI_TYPES: readonly string[] = ['openai', 'openai_chatcompletions', 'openai_responses']

/**
 * Decides the client of a model as docker-agent does. A user-defined provider inherits nothing from the alias that it is
 * based on, or whose name it has.
 */
export function planClient(config: Config, settings: ModelSettings): ClientPlan {
  const name = settings.provider ?? ''
  const custom = findProvider(config, name)?.value
  const builtIn = custom ? undefined : knownProvider(name)
  const alias = builtIn?.kind === 'alias' ? builtIn : undefined
  return {
    name,
    settings,
    custom,
    builtOn: custom?.provider || name,
    ...clientType(name, settings, custom),
    baseUrl: settings.base_url || custom?.base_url || builtIn?.baseUrl,
    tokenKey: settings.token_key || custom?.token_key || alias?.tokenKey,
  }
}

/** `provider_opts.api_type`, else `api_type` of the user-defined provider, else the type of the built-in provider. */
function clientType(
  name: string,
  settings: ModelSettings,
  custom: ClientPlan['custom'],
): Pick<ClientPlan, 'apiType' | 'writtenType' | 'failure'> {
  const ownOption = asMap(settings.provider_opts)?.api_type
  const option = typeof ownOption === 'string' ? ownOption : asMap(custom?.provider_opts)?.api_type
  if (typeof option === 'string' && option !== '') {
    if (OPENAI_TYPES.includes(option)) return { apiType: option, writtenType: option }
    const where = option === ownOption ? 'model-options' : 'provider-options'
    return { apiType: option, failure: { code: 'invalid-api-type', name: option, where } }
  }
  if (custom?.api_type) return { apiType: custom.api_type, writtenType: custom.api_type }
  if (custom && !custom.provider) return { apiType: 'openai_chatcompletions' }
  const builtOn = custom?.provider || name
  const known = knownProvider(builtOn)
  if (known && known.kind !== 'evaluator') return { apiType: known.apiType ?? 'openai' }
  if (OPENAI_TYPES.includes(builtOn)) return { apiType: builtOn }
  const where = custom ? 'provider' : 'model'
  return { apiType: '', failure: { code: 'unknown-provider', name: builtOn, where } }
}
