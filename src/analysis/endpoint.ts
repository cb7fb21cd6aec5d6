import { serviceOf, type Service } from '../catalog/cloudflare-url.js'
import { provider as knownProvider } from '../catalog/providers.js'
import { OPENAI_TYPES, type ModelSettings } from './client-plan.js'
import { buildClient, type Client } from './client.js'
import { asMap, findProvider, type Config } from './config.js'
import { perFile } from './per-file.js'

/** The server that a model's requests go to. */
export interface Endpoint {
  readonly client: Client
  /** The client speaks OpenAI's API. */
  readonly openai: boolean
  /** The Cloudflare service that the base URL leads to. */
  readonly service?: Service
  /** The provider whose catalog lists the server's model IDs; undefined where no catalog does. */
  readonly catalog?: string
}

const known = perFile(() => new Map<ModelSettings, Endpoint | undefined>())

/** The endpoint of a model with these settings; undefined when no client can be built. Memoized, since several rules ask. */
export function endpointOf(config: Config, settings: ModelSettings): Endpoint | undefined {
  const endpoints = known(config)
  if (!endpoints.has(settings)) endpoints.set(settings, findEndpoint(config, settings))
  return endpoints.get(settings)
}

function findEndpoint(config: Config, settings: ModelSettings): Endpoint | undefined {
  const client = buildClient(config, settings)
  if (client.failure) return undefined
  const service = serviceOf(client.baseUrl)
  return {
    client,
    openai: OPENAI_TYPES.includes(client.apiType),
    service,
    catalog: catalogOf(config, settings, service),
  }
}

/** Providers whose catalog cannot tell the case of an ID: on Azure the ID names a deployment, and OVHcloud's IDs are listed in lower case. */
const UNRELIABLE_CATALOGS = ['azure', 'ovhcloud']

function catalogOf(
  config: Config,
  settings: ModelSettings,
  service: Service | undefined,
): string | undefined {
  if (service === 'compat') return 'cloudflare-ai-gateway'
  if (service === 'rest') return 'cloudflare-workers-ai'
  const name = settings.provider ?? ''
  const custom = findProvider(config, name)?.value
  if (settings.base_url || custom?.base_url || UNRELIABLE_CATALOGS.includes(name)) return undefined
  if (isOfPublisher(settings) || isOfPublisher(custom)) return undefined
  if (!custom) return name
  return knownProvider(custom.provider ?? '')?.kind === 'core' ? custom.provider : undefined
}

/** Whether the model is one of another publisher in Vertex AI's Model Garden. */
function isOfPublisher(owner: Pick<ModelSettings, 'provider_opts'> | undefined): boolean {
  return asMap(owner?.provider_opts)?.publisher !== undefined
}
