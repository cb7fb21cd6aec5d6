import { decodeData } from '../decode/decode-data.js'
import type { ProviderConfig } from '../generated/config.js'
import type { Loose, Named } from './config.js'
import { isRefused } from './provider-checks.js'

/**
 * The providers of the user's own configuration (`~/.config/cagent/config.yaml`) that docker-agent merges when it loads a team.
 * It skips entries that `providers` of an agent file would refuse. They have no place in the linted file: their path is empty.
 * @param entries the value of `providers` there, as plain data
 */
export function readUserProviders(
  entries: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, Named<ProviderConfig>> {
  // Most users have none. Decoding nothing takes 6 % of the time of a batch.
  if (Object.keys(entries).length === 0) return new Map()
  const { data, findings } = decodeData({ providers: entries })
  // That file is read leniently, so keys that docker-agent does not know are no reason to skip an entry.
  const malformed = new Set(
    findings
      .filter(({ ruleId, leavesOut }) => leavesOut && ruleId !== 'unknown-key')
      .map(({ path }) => path[1]),
  )
  const providers = Object.entries((data.providers ?? {}) as Record<string, Loose<ProviderConfig> | null>)
    .map(([name, value]) => ({ name, path: [], value: value ?? {} }))
    .filter((provider) => !malformed.has(provider.name) && !isRefused(provider))
  return new Map(providers.map((provider) => [provider.name, provider]))
}
