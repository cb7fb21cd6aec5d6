import data from '../data/gateway.json' with { type: 'json' }
import { trimRight } from '../go/trim-space.js'

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

/** The endpoint of AI Gateway for one provider's own URL. */
interface NativePath {
  readonly segment: string
  /** The segment alone does not accept chat completions in OpenAI's form. */
  readonly ownApi?: boolean
  /** The path that accepts them, where it is known. */
  readonly chat?: string
  /** Model IDs there have no prefix. */
  readonly bareIds?: boolean
  /** What people write instead of the segment. */
  readonly wrong?: readonly string[]
}

const nativePaths: readonly NativePath[] = data.nativePaths

/**
 * Endpoints of AI Gateway for a provider's own API → the path that accepts OpenAI chat completions instead, where there is
 * one. Only names that are unlikely as the name of a gateway.
 */
const NATIVE_ENDPOINTS: ReadonlyMap<string, string | undefined> = new Map(
  nativePaths.filter(({ ownApi }) => ownApi).map(({ segment, chat }) => [segment, chat]),
)

/** The parts of a base URL on a Cloudflare host; undefined for any other host. The scheme may be missing. */
export function cloudflareUrl(text: string): CloudflareUrl | undefined {
  if (!text.toLowerCase().includes('.cloudflare.com')) return undefined
  const [, scheme, authority = '', path = ''] =
    /^\s*(?:([a-z][a-z\d+.-]*:)?\/\/)?([^/?#]*)([^?#]*)/i.exec(text) ?? []
  const host = authority.replace(/^.*@/, '').replace(/:\d*$/, '').toLowerCase()
  if (host !== 'gateway.ai.cloudflare.com' && host !== 'api.cloudflare.com') return undefined
  const inner = trimRight(path.trim().replace(/^\//, ''), '/')
  return { host, hasScheme: scheme !== undefined, segments: inner === '' ? [] : inner.split('/') }
}

/** The service that a base URL leads to; undefined for any other host. */
export function serviceOf(text: string | undefined): Service | undefined {
  const url = text ? cloudflareUrl(text) : undefined
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

/** The segment to write instead of a wrong one after the gateway: `grok` for `xai`; undefined for any other. */
export function nativeSegmentFor(segment: string): string | undefined {
  return nativePaths.find(({ wrong }) => wrong?.includes(segment))?.segment
}

/**
 * The provider whose endpoint of AI Gateway a base URL leads to, where model IDs have no prefix there: `openai` for `…/openai`,
 * `workers-ai` for `…/workers-ai/v1`. A variable may hold several segments.
 */
export function bareIdProvider(baseUrl: string | undefined): string | undefined {
  const url = cloudflareUrl(baseUrl ?? '')
  if (url?.host !== 'gateway.ai.cloudflare.com') return undefined
  const path = url.segments.join('/')
  return nativePaths.find(({ chat, bareIds }) => {
    if (!bareIds || chat === undefined || !path.endsWith(`/${chat}`)) return false
    const before = path.slice(0, -chat.length - 1)
    return before.split('/').length === 3 || before.includes('$')
  })?.segment
}
