import type { ProviderConfig } from '../generated/config.js'
import { strings } from '../generated/structure.js'
import { trimSpace } from '../go/trim-space.js'
import { parseGoUrl } from '../go/url.js'
import type { Named } from './config.js'

type Provider = Named<ProviderConfig>

/** The values that `api_type` of a provider may have. */
export const API_TYPES: readonly string[] = strings['ProviderConfig.api_type'].allowed

/** What is wrong with the name of a provider: models could not refer to it. */
export function nameMistake({ name }: Provider): 'empty' | 'space' | 'slash' | undefined {
  if (trimSpace(name) === '') return 'empty'
  if (name !== trimSpace(name)) return 'space'
  return name.includes('/') ? 'slash' : undefined
}

/** A provider needs a `base_url`, unless it is based on a built-in provider other than `openai` and sets no `api_type`. */
export function lacksUrl({ value: { base_url: url, provider, api_type: type } }: Provider): boolean {
  return !url && (!provider || provider === 'openai' || Boolean(type))
}

/** Why docker-agent cannot parse the `base_url` of a provider. */
export function urlError({ value: { base_url: url } }: Provider): string | undefined {
  const parsed = url ? parseGoUrl(url) : undefined
  return parsed && 'error' in parsed ? parsed.error : undefined
}

/** Whether docker-agent refuses an agent file with this entry under `providers`. */
export function isRefused(provider: Provider): boolean {
  const { api_type: type } = provider.value
  return (
    nameMistake(provider) !== undefined ||
    lacksUrl(provider) ||
    urlError(provider) !== undefined ||
    Boolean(type && !API_TYPES.includes(type))
  )
}
