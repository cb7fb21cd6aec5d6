import type { Environment, ResolvedModel } from '../api.js'
import { provider as knownProvider } from '../catalog/providers.js'
import { expand } from '../go/expand.js'
import { planClient, type ClientFailure, type ClientPlan, type ModelSettings } from './client-plan.js'
import { asMap, type Config } from './config.js'
import { requestUrl, wireApi } from './wire-api.js'
import { routeOf } from './models-gateway.js'
import { CHATGPT_TOKEN, clientNeeds, modelIdNeeds, preflightNeeds, type Need } from './needs.js'
import { variableValue } from './variable-value.js'

/** The client that docker-agent builds for a model. */
export interface Client extends Pick<
  ResolvedModel,
  'provider' | 'model' | 'baseUrl' | 'requestUrl' | 'tokenKey' | 'credential'
> {
  /** Which client is built: `openai`, `openai_chatcompletions`, `anthropic`, …; empty when the provider is unknown. */
  readonly apiType: string
  /** The API that its requests use. */
  readonly wireApi: string
  readonly failure?: ClientFailure
  /** Requests go to docker-agent's models gateway instead. */
  readonly viaGateway: boolean
  /** Variables without which docker-agent does not start. */
  readonly needs: readonly Need[]
}

/** How a client is built. */
export interface ClientOptions {
  /** The environment that placeholders are expanded from; `false` (default): they stay unexpanded. */
  readonly env?: Environment | false
  /** Whether docker-agent checks this model's variables before the start, as well as when it builds the client. */
  readonly preflight?: boolean
}

/** Builds the client of a model; `failure` says why where that is impossible. */
export function buildClient(
  config: Config,
  settings: ModelSettings,
  { env = false, preflight = false }: ClientOptions = {},
): Client {
  const plan = planClient(config, settings)
  const { apiType, builtOn, failure, tokenKey } = plan
  const value = (variable: string): string | undefined => variableValue(env, variable) || undefined
  const model = expand(settings.model ?? '', value)
  const baseUrl = plan.baseUrl && expand(plan.baseUrl, value)
  const api = wireApi(plan, model)
  const route = routeOf(plan, config)
  const needs =
    route === 'gateway'
      ? modelIdNeeds(plan)
      : [...(preflight ? preflightNeeds(plan, env) : []), ...clientNeeds(plan, env)]
  const uncertain = route === 'direct' ? undefined : true
  return {
    provider: builtOn,
    model,
    apiType,
    wireApi: api,
    baseUrl,
    requestUrl: requestUrl(plan, api, baseUrl || undefined),
    tokenKey,
    credential: credentialOf(plan),
    failure,
    viaGateway: route === 'gateway',
    needs: [...new Map(needs.map((need) => [need.name, { ...need, uncertain }])).values()],
  }
}

/** The Anthropic and Google clients ignore `token_key`; OPENAI_API_KEY goes only to OpenAI itself. */
function credentialOf(plan: ClientPlan): string | undefined {
  const { name, settings, custom, apiType, builtOn, tokenKey } = plan
  if (settings.auth ?? custom?.auth) return undefined
  if (apiType === 'anthropic' || apiType === 'google') return knownProvider(apiType)?.tokenKey
  if (tokenKey) return tokenKey
  if (builtOn === 'chatgpt') return CHATGPT_TOKEN
  const isOpenAi = !custom && name === 'openai' && !settings.base_url
  return isOpenAi && asMap(settings.provider_opts)?.api_type === undefined ? 'OPENAI_API_KEY' : undefined
}
