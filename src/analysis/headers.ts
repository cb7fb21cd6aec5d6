import type { Path } from '../diagnostic.js'
import type { ModelSettings } from './client.js'
import { asMap, type Config } from './config.js'
import { endpointOf, type Endpoint } from './endpoint.js'
import { placeholders, type Placeholder } from '../go/expand.js'
import { isPlaceholder } from '../secrets/secrets.js'

/** One entry of `provider_opts.http_headers`. */
export interface HttpHeader {
  readonly name: string
  /** As decoded; docker-agent sends text only. */
  readonly value: unknown
  readonly path: Path
  readonly block: HeaderBlock
}

/** One `provider_opts.http_headers`, of a model or of a user-defined provider. */
export interface HeaderBlock {
  readonly path: Path
  /** Not a mapping: then docker-agent drops it as a whole. */
  readonly malformed: boolean
  /** The client that gets the headers, where it is one that sends none. */
  readonly deafClient?: string
  /** The requests go to Cloudflare's AI Gateway, of this model or of a model that uses this provider. */
  readonly gateway: boolean
  /** The variable whose secret goes out as the bearer token, if there is one. */
  readonly tokenKey?: string
  /** What the model refers to or the provider is called, as written. */
  readonly provider: string
  readonly entries: readonly HttpHeader[]
}

/** Clients without extra headers: seen for Anthropic and Gemini, read for Bedrock. */
const DEAF_CLIENTS = ['anthropic', 'google', 'amazon-bedrock']

/** Every block of request headers in the file. */
export function headerBlocks(config: Config): HeaderBlock[] {
  const models = [...config.models.values()]
  return [
    ...models.flatMap(({ value, path }) =>
      block(path, value.provider_opts, value.provider ?? '', [endpointOf(config, value)]),
    ),
    ...[...config.providers.values()].flatMap(({ name, value, path }) => {
      const users: ModelSettings[] = models
        .filter((model) => model.value.provider === name)
        .map((model) => model.value)
      return block(
        path,
        value.provider_opts,
        name,
        [{ provider: name }, ...users].map((settings) => endpointOf(config, settings)),
      )
    }),
  ]
}

function block(
  owner: Path,
  options: unknown,
  provider: string,
  reached: readonly (Endpoint | undefined)[],
): HeaderBlock[] {
  const headers = asMap(options)?.http_headers
  if (headers === undefined || headers === null) return []
  const [first] = reached
  const path = [...owner, 'provider_opts', 'http_headers']
  const entries: HttpHeader[] = []
  const built: HeaderBlock = {
    path,
    malformed: asMap(headers) === undefined,
    ...(first && DEAF_CLIENTS.includes(first.client.apiType) ? { deafClient: first.client.apiType } : {}),
    gateway: reached.some((endpoint) => endpoint?.service === 'compat' || endpoint?.service === 'native'),
    ...(first?.client.tokenKey ? { tokenKey: first.client.tokenKey } : {}),
    provider,
    entries,
  }
  for (const [name, value] of Object.entries(asMap(headers) ?? {}))
    entries.push({ name, value, path: [...path, name], block: built })
  return [built]
}

/** The headers that are sent, with their text. */
export function sentHeaders(config: Config): (HttpHeader & { readonly value: string })[] {
  return headerBlocks(config)
    .filter((one) => !one.deafClient)
    .flatMap((one) => one.entries)
    .flatMap((header) => (typeof header.value === 'string' ? [{ ...header, value: header.value }] : []))
}

/**
 * A header that interferes with the gateway's authentication: its own token, or one in the place of the token that is sent anyway.
 * What else can be said of such a header is left unsaid.
 */
export function isGatewayAuth({ name, block: { gateway, tokenKey } }: HttpHeader): boolean {
  const lower = name.trim().toLowerCase()
  return (
    gateway && (lower === 'cf-aig-authorization' || (lower === 'authorization' && tokenKey !== undefined))
  )
}

/** The placeholders that an author wrote into a header: `${X}`, `${env.X}`, and `$X` in capitals; a `$` inside a password is none. */
export function headerPlaceholders(value: string): Placeholder[] {
  return placeholders(value).filter(({ start, end }) =>
    /^\$(\{.+\}|[A-Z_][A-Z\d_]*)$/.test(value.slice(start, end)),
  )
}

/** Whether a header's value is text that somebody was to replace, so that no secret stands in it. */
export function isUnfinished(value: string): boolean {
  return headerPlaceholders(value).length > 0 || isPlaceholder(value)
}
