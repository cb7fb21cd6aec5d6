import type { Service } from '../catalog/cloudflare-url.js'
import { intendedHeader } from '../catalog/gateway-headers.js'
import type { Path, Span } from '../diagnostic.js'
import { placeholders, type Placeholder } from '../go/expand.js'
import { isPlaceholder } from '../secrets/recognize.js'
import type { ModelSettings } from './client-plan.js'
import { asMap, type Config } from './config.js'
import { groupBy } from '../group-by.js'
import { perFile } from './per-file.js'
import { endpointOf } from './endpoint.js'

/** One entry of `provider_opts.http_headers`. */
export interface HttpHeader {
  readonly name: string
  /** As decoded; docker-agent sends strings only. */
  readonly value: unknown
  readonly path: Path
  readonly block: HeaderBlock
}

/** One `provider_opts.http_headers`, of a model or of a user-defined provider. */
export interface HeaderBlock {
  readonly path: Path
  /** The value of `http_headers`. */
  readonly value: unknown
  /** The API type of the client that gets the headers, where that client sends no extra headers. */
  readonly ignoredBy?: string
  /** The Cloudflare services that get requests of this model, or of the models that use this provider. */
  readonly services: readonly Service[]
  /** The variable whose value is sent as the bearer token. */
  readonly tokenKey?: string
  /** The provider that the model names, or the name of the user-defined provider. */
  readonly provider: string
}

/** Clients that send no extra headers: seen for Anthropic and Google, read in the source for Amazon Bedrock and Docker Model Runner. */
const WITHOUT_HEADERS = ['anthropic', 'google', 'amazon-bedrock', 'dmr']

/** Every block of request headers in the file. */
export const headerBlocks = perFile((config): readonly HeaderBlock[] => {
  const models = [...config.models.values()]
  const byProvider = groupBy(models, ({ value }) => value.provider)
  const ofModels = models.map(({ value, path }) => ({
    path,
    options: value.provider_opts,
    provider: value.provider ?? '',
    users: [value],
  }))
  const ofProviders = [...config.providers.values()].map(({ name: provider, value, path }) => ({
    path,
    options: value.provider_opts,
    provider,
    users: [{ provider }, ...(byProvider.get(provider) ?? []).map(({ value }) => value)],
  }))
  return [...ofModels, ...ofProviders].flatMap(({ path, options, provider, users }) => {
    const value = asMap(options)?.http_headers ?? undefined
    if (value === undefined) return []
    const endpoints = users.map((settings) => endpointOf(config, settings))
    const { apiType = '', tokenKey } = endpoints[0]?.client ?? {}
    return [
      {
        path: [...path, 'provider_opts', 'http_headers'],
        value,
        ignoredBy: WITHOUT_HEADERS.find((type) => type === apiType),
        services: endpoints.flatMap((one) => one?.service ?? []),
        tokenKey,
        provider,
      },
    ]
  })
})

/** The headers of a block; none when it is not a mapping. */
export function headersOf(block: HeaderBlock): HttpHeader[] {
  return Object.entries(asMap(block.value) ?? {}).map(([name, value]) => ({
    name,
    value,
    path: [...block.path, name],
    block,
  }))
}

/** The headers that docker-agent sends. */
export const sentHeaders = perFile((config): readonly (HttpHeader & { readonly value: string })[] =>
  headerBlocks(config)
    .filter(({ ignoredBy }) => ignoredBy === undefined)
    .flatMap(headersOf)
    .flatMap((header) => (typeof header.value === 'string' ? [{ ...header, value: header.value }] : [])),
)

/**
 * Whether a header interferes with the gateway's authentication: it holds the gateway's own token, or replaces the bearer token
 * that docker-agent sends. Other rules leave such a header to `gateway-auth-header`.
 */
export function isGatewayAuth({ name, block: { services, tokenKey } }: HttpHeader): boolean {
  const lower = name.trim().toLowerCase()
  const gateway = services.some((service) => service !== 'rest')
  return (
    gateway && (lower === 'cf-aig-authorization' || (lower === 'authorization' && tokenKey !== undefined))
  )
}

/**
 * Whether requests with these settings carry a header of Cloudflare, set by the model or by its user-defined provider. A header
 * that means this one but is misspelled or dropped counts too, because other rules report it.
 */
export function setsGatewayHeader(config: Config, settings: ModelSettings, name: string): boolean {
  const provider = config.providers.get(settings.provider ?? '')?.value
  return [settings.provider_opts, provider?.provider_opts]
    .flatMap((options) => Object.entries(asMap(asMap(options)?.http_headers) ?? {}))
    .some(([header, value]) => value !== '' && intendedHeader(header) === name)
}

/** The span of a scheme "Bearer" with a colon, and of the spaces after it; undefined where a value does not start with one. */
export function bearerColon(value: string): Span | undefined {
  const end = /^\s*bearer\s*:\s*/i.exec(value)?.[0].length
  return end === undefined ? undefined : { start: 0, end }
}

/** A whole credential that is a variable, also in lower case or in the form of another tool. */
const VARIABLE =
  /^\s*(?:(?:bearer|basic|token|apikey)\s+)?(\$(?:env\.)?([A-Za-z_]\w*)|\{\{\s*(?:env\.)?(\w+)\s*\}\}|%([A-Za-z_]{2,})%)\s*$/i

/**
 * The placeholders in a header: `${X}`, `${env.X}`, and `$X` in capitals; `$x`, `$env.X`, `{{ x }}` and `%X%` only where they
 * are the whole credential. Any other `$` may belong to a password.
 */
export function headerPlaceholders(value: string): Placeholder[] {
  const [, written, ...names] = VARIABLE.exec(value) ?? []
  if (written !== undefined) {
    const start = value.indexOf(written)
    return [{ name: names.find(Boolean) ?? '', start, end: start + written.length }]
  }
  return placeholders(value).filter(({ start, end }) =>
    /^\$(\{.+\}|[A-Z_][A-Z\d_]*)$/.test(value.slice(start, end)),
  )
}

/** Whether a header's value contains a placeholder, so that it is not a secret. */
export function isUnfinished(value: string): boolean {
  return headerPlaceholders(value).length > 0 || isPlaceholder(value)
}
