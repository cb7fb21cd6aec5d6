import type { Path } from '../diagnostic.js'
import type { ModelSettings } from './client.js'
import { asMap, type Config, type Loose, type Named } from './config.js'
import { provider as knownProvider, type ProviderInfo } from '../catalog/providers.js'
import { writtenIds } from './references/written-ids.js'
import type { ProviderConfig } from '../generated/config.js'

/** A user-defined provider that goes without what a built-in alias would have given it. */
export interface LostInheritance {
  readonly name: string
  /** The alias that it names, or whose name it has. */
  readonly alias: ProviderInfo
  /** It has the alias's name. */
  readonly shadows: boolean
  /** No address: requests go to OpenAI's. */
  readonly address: boolean
  /** No token, although the alias has one. */
  readonly token: boolean
  /** The variable whose secret is sent all the same. */
  readonly tokenKey?: string
  readonly path: Path
}

/** Servers that commonly want no key: this machine, private networks, names without a dot. */
const PRIVATE_HOST =
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|0\.0\.0\.0|\[|[^.]+$|.*\.(local|localhost|internal|lan|test)$)/i

/**
 * User-defined providers that lose what the alias gives (seen in the requests of v1.123.0). What every model that uses the provider
 * sets for itself is not lost. `chatgpt` is the one alias that passes on both.
 */
export function lostInheritance(config: Config): LostInheritance[] {
  const ids = writtenIds(config)
  return [...config.providers.values()].flatMap((entry) => {
    const alias = aliasOf(entry)
    if (!alias || alias.name === 'chatgpt') return []
    const users = ids.filter((id) => id.provider === entry.name).map((id) => id.settings)
    return lost(entry, alias, users)
  })
}

function aliasOf({ name, value }: Named<ProviderConfig>): ProviderInfo | undefined {
  const info = knownProvider(value.provider || name)
  return info?.kind === 'alias' ? info : undefined
}

function lost(
  { name, value, path }: Named<ProviderConfig>,
  alias: ProviderInfo,
  users: readonly ModelSettings[],
): LostInheritance[] {
  const set = (read: (settings: ModelSettings) => unknown): boolean =>
    users.length > 0 && users.every((settings) => Boolean(read(settings)))
  const address = !value.base_url && !set((settings) => settings.base_url)
  const tokenKey = value.token_key || users.find((settings) => settings.token_key)?.token_key
  const token =
    Boolean(alias.tokenKey) &&
    !value.token_key &&
    !set((settings) => settings.token_key) &&
    !hasAuthorization(value)
  if (!address && (!token || isPrivate(value.base_url ?? users[0]?.base_url ?? ''))) return []
  const requiresUrl = !value.provider || value.provider === 'openai' || value.api_type
  if (!value.base_url && requiresUrl) return []
  return [
    {
      name,
      alias,
      shadows: name === alias.name,
      address,
      token,
      ...(tokenKey ? { tokenKey } : {}),
      path: value.provider ? [...path, 'provider'] : path,
    },
  ]
}

function hasAuthorization(value: Loose<ProviderConfig>): boolean {
  const headers = asMap(asMap(value.provider_opts)?.http_headers) ?? {}
  return Object.keys(headers).some(
    (name) =>
      name.toLowerCase() === 'authorization' ||
      name.toLowerCase() === 'api-key' ||
      name.toLowerCase() === 'x-api-key',
  )
}

/** A host that is filled in later is nobody's to judge. */
function isPrivate(url: string): boolean {
  const host = /^(?:[a-z][a-z\d+.-]*:\/\/)?([^/:?#]*)/i.exec(url)?.[1] ?? ''
  return host.includes('$') || PRIVATE_HOST.test(host)
}
