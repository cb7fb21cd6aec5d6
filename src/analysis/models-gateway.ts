import type { ClientPlan } from './client-plan.js'
import type { Config } from './config.js'

/**
 * Where requests go: to the service itself, to the models gateway, which has its own keys, or to one of the two, since
 * nothing is known about base URLs of user-defined providers.
 */
export type Route = 'direct' | 'gateway' | 'unknown'

/**
 * The route of a model. Without a models gateway it is direct, and so it is with `bypass_models_gateway`, with a `base_url` of
 * the model itself, and for Docker Model Runner.
 */
export function routeOf({ settings, custom, apiType }: ClientPlan, { modelsGateway }: Config): Route {
  if (!modelsGateway || settings.bypass_models_gateway || settings.base_url || apiType === 'dmr')
    return 'direct'
  return custom?.base_url ? 'unknown' : 'gateway'
}
