import type { ModelSettings } from '../../analysis/client-plan.js'
import { asMap, type Loose, type Named } from '../../analysis/config.js'
import { groupBy } from '../../group-by.js'
import { writtenIds } from '../../analysis/references/written-ids.js'
import { provider as knownProvider, type ProviderInfo } from '../../catalog/providers.js'
import { insertKeys } from '../../finding.js'
import type { ProviderConfig } from '../../generated/config.js'
import { shownName } from '../../secrets/recognize.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A user-defined provider is based on a built-in alias, or has its name, and inherits neither its base URL nor its token.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    if (config.providers.size === 0) return
    const ids = groupBy(writtenIds(config), ({ provider }) => provider)
    for (const entry of config.providers.values()) {
      const { name, value, path } = entry
      const alias = aliasOf(entry)
      const users = (ids.get(name) ?? []).map(({ settings }) => settings)
      const lost = alias && lostSettings(entry, alias, users)
      if (!lost) continue
      // An entry that only repeats the name of the alias is wrong because of its own name.
      const byProvider = value.provider && (lost.url || name !== lost.alias.name)
      const lines = lostLines(lost)
      report({
        path: byProvider ? [...path, 'provider'] : path,
        at: byProvider ? 'value' : 'key',
        message: `${subject(lost)}, so ${consequence(lost)}.`,
        hint: hint(lost),
        fix: path.length > 0 && lines.length > 0 ? insertKeys(path, lines.map(withQuotes)) : undefined,
      })
    }
  },
})

/** What a user-defined provider does not get from the alias that it is based on or named like. */
interface LostSettings {
  readonly name: string
  readonly alias: ProviderInfo
  /** No base URL: requests go to OpenAI. */
  readonly url: boolean
  /** No token, although the alias has one. */
  readonly token: boolean
  /** The variable whose value is sent nevertheless. */
  readonly tokenKey?: string
}

/** The alias whose settings are not inherited; `chatgpt` is the only one that passes them on. */
function aliasOf({ name, value }: Named<ProviderConfig>): ProviderInfo | undefined {
  const info = knownProvider(value.provider || name)
  return info?.kind === 'alias' && info.name !== 'chatgpt' ? info : undefined
}

/** @param users the settings of the models that use the provider; what all of them set is not lost */
function lostSettings(
  { name, value }: Named<ProviderConfig>,
  alias: ProviderInfo,
  users: readonly ModelSettings[],
): LostSettings | undefined {
  const allSet = (key: 'base_url' | 'token_key'): boolean =>
    users.length > 0 && users.every((settings) => Boolean(settings[key]))
  const requiresUrl = !value.provider || value.provider === 'openai' || value.api_type
  // The rule invalid-provider reports it.
  if (!value.base_url && requiresUrl) return undefined
  const url = !value.base_url && !allSet('base_url')
  const token =
    Boolean(alias.tokenKey) && !value.token_key && !allSet('token_key') && !hasAuthorization(value)
  const needsToken = token && !isPrivate(value.base_url ?? users[0]?.base_url ?? '')
  if (!url && !needsToken) return undefined
  const tokenKey = value.token_key || users.find((settings) => settings.token_key)?.token_key
  return { name, alias, url, token, tokenKey }
}

function hasAuthorization(value: Loose<ProviderConfig>): boolean {
  const headers = asMap(asMap(value.provider_opts)?.http_headers) ?? {}
  return Object.keys(headers).some((name) => /^(authorization|(x-)?api-key)$/i.test(name))
}

/** Hosts that usually need no token: this machine, private networks, names without a dot. */
const PRIVATE_HOST =
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|0\.0\.0\.0|\[|[^.]+$|.*\.(local|localhost|internal|lan|test)$)/i

/** Also a host that comes from a variable. */
function isPrivate(url: string): boolean {
  const host = /^(?:[a-z][a-z\d+.-]*:\/\/)?([^/:?#]*)/i.exec(url)?.[1] ?? ''
  return host.includes('$') || PRIVATE_HOST.test(host)
}

function subject({ name, alias, url, token }: LostSettings): string {
  const provider = `Provider "${name}"`
  if (name === alias.name) return `${provider} replaces the built-in alias of the same name completely`
  if (url && !alias.baseUrl) return `${provider} has no base_url, and "${alias.name}" has none to inherit`
  const parts = url && token ? 'neither base URL nor token' : url ? 'no base URL' : 'no token'
  return `${provider} inherits ${parts} from "${alias.name}"`
}

function consequence({ url, token, tokenKey, alias }: LostSettings): string {
  if (!url) return 'its requests are sent without a token'
  const openai = 'its requests go to api.openai.com'
  if (tokenKey && tokenKey !== 'OPENAI_API_KEY') return `${openai} with the value of ${shownName(tokenKey)}`
  return token && alias.tokenKey ? `${openai} without a token` : openai
}

/** The settings of the alias that the entry has to repeat. */
function lostLines({ alias, url, token }: LostSettings): (readonly [key: string, value: string])[] {
  return [
    ...(url && alias.baseUrl ? [['base_url', alias.baseUrl] as const] : []),
    ...(token && alias.tokenKey ? [['token_key', alias.tokenKey] as const] : []),
  ]
}

/** In a mapping with braces, those of a variable would be its end. */
function withQuotes([key, value]: readonly [string, string]): readonly [string, string] {
  return [key, value.includes('{') ? JSON.stringify(value) : value]
}

function hint(lost: LostSettings): string {
  const { name, alias } = lost
  const lines = lostLines(lost).map(([key, value]) => `${key}: ${value}`)
  const add = lines.length > 0 ? `Add ${lines.join(' and ')} to this entry` : 'Add base_url to this entry'
  const instead =
    name === alias.name ? 'remove the entry' : `use the provider "${alias.name}" on the model itself`
  const why = alias.baseUrl ? ': the built-in alias sets both' : ''
  return `${add}, or ${instead}${why}.`
}
