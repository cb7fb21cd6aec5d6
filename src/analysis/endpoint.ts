import { buildClient, OPENAI_TYPES, type Client, type ModelSettings } from './client.js'
import { serviceOf, type Service } from '../catalog/cloudflare-url.js'
import type { Config } from './config.js'
import { provider as knownProvider } from '../catalog/providers.js'

/** Where the requests of a model go. */
export interface Endpoint {
  readonly client: Client
  /** The client speaks OpenAI's API. */
  readonly openai: boolean
  /** The base URL as written, with its placeholders: the model's, else the user-defined provider's, else the alias's. */
  readonly url?: string
  /** Which of Cloudflare's services that is. */
  readonly service?: Service
  /** The provider in whose catalog the model ids stand; none where the server is not the provider's own. */
  readonly catalog?: string
}

/** Follows settings to the server that they lead to; undefined when no client can be built. */
export function endpointOf(config: Config, settings: ModelSettings): Endpoint | undefined {
  const client = buildClient(config, settings, false, false)
  if (client.failure) return undefined
  const service = serviceOf(client.baseUrl)
  const catalog = catalogOf(config, settings, service)
  return {
    client,
    openai: OPENAI_TYPES.includes(client.apiType),
    ...(client.baseUrl ? { url: client.baseUrl } : {}),
    ...(service ? { service } : {}),
    ...(catalog ? { catalog } : {}),
  }
}

/** Providers whose catalog says nothing about the case of an id: on Azure it names a deployment, OVHcloud's mixed-case ids are listed in small letters. */
const OTHER_IDS = ['azure', 'ovhcloud']

function catalogOf(
  config: Config,
  settings: ModelSettings,
  service: Service | undefined,
): string | undefined {
  if (service === 'compat') return 'cloudflare-ai-gateway'
  if (service === 'rest') return 'cloudflare-workers-ai'
  const name = settings.provider ?? ''
  const custom = config.providers.get(name)?.value
  if (settings.base_url || custom?.base_url || OTHER_IDS.includes(name)) return undefined
  if (!custom) return name
  return knownProvider(custom.provider ?? '')?.kind === 'core' ? custom.provider : undefined
}
