/**
 * The Cloudflare service that a base URL leads to: the OpenAI-compatible endpoint of AI Gateway (`compat`), another endpoint of
 * AI Gateway (`native`), or the REST API of Workers AI (`rest`).
 */
export type Service = 'compat' | 'native' | 'rest'

/** A base URL on one of Cloudflare's hosts. */
export interface CloudflareUrl {
  readonly host: 'gateway.ai.cloudflare.com' | 'api.cloudflare.com'
  readonly hasScheme: boolean
  /** The segments of the path; an empty one in the middle means that something was left out. */
  readonly segments: readonly string[]
}

/**
 * Endpoints of AI Gateway for a provider's own API → the path that accepts OpenAI chat completions instead, where there is
 * one. Only names that are unlikely as the name of a gateway.
 */
const NATIVE_ENDPOINTS: ReadonlyMap<string, string | undefined> = new Map([
  ['anthropic', undefined],
  ['aws-bedrock', undefined],
  ['google-ai-studio', undefined],
  ['google-vertex-ai', undefined],
  ['workers-ai', 'workers-ai/v1'],
])

/** The parts of a base URL on a Cloudflare host; undefined for any other host. The scheme may be missing. */
export function cloudflareUrl(text: string): CloudflareUrl | undefined {
  const [, scheme, authority = '', path = ''] =
    /^\s*(?:([a-z][a-z\d+.-]*:)?\/\/)?([^/?#]*)([^?#]*)/i.exec(text) ?? []
  const host = authority.replace(/^.*@/, '').replace(/:\d*$/, '').toLowerCase()
  if (host !== 'gateway.ai.cloudflare.com' && host !== 'api.cloudflare.com') return undefined
  const inner = path.trim().replace(/^\//, '').replace(/\/+$/, '')
  return { host, hasScheme: scheme !== undefined, segments: inner === '' ? [] : inner.split('/') }
}

/** The service that a base URL leads to; undefined for any other host. */
export function serviceOf(text: string | undefined): Service | undefined {
  const url = cloudflareUrl(text ?? '')
  if (!url) return undefined
  if (url.host === 'api.cloudflare.com') return 'rest'
  return url.segments.includes('compat') ? 'compat' : 'native'
}

/** Whether a string has the form of an account ID: 32 hexadecimal characters. */
export function isAccountId(text: string): boolean {
  return /^[\da-f]{32}$/i.test(text)
}

/** Whether a segment is an endpoint of AI Gateway rather than the name of a gateway: `compat`, a native one, or `chat` of `chat/completions`. */
export function isEndpoint(segment: string | undefined): boolean {
  return segment === 'compat' || segment === 'chat' || isNativeEndpoint(segment)
}

/** Whether a segment is the endpoint of AI Gateway for a provider's own API. */
export function isNativeEndpoint(segment: string | undefined): boolean {
  return NATIVE_ENDPOINTS.has(segment ?? '')
}

/** The path below a native endpoint that accepts OpenAI chat completions; undefined where there is none. */
export function openaiPath(endpoint: string): string | undefined {
  return NATIVE_ENDPOINTS.get(endpoint)
}
