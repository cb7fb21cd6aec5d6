import type { Loose } from '../../analysis/config.js'
import type { Path } from '../../diagnostic.js'
import { missingKey, remove, replaceWith, spelling, type Report } from '../../finding.js'
import type { AuthConfig, FederationAuthConfig, IdentityTokenSourceConfig } from '../../generated/config.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'The `auth` block of a provider or model has a part that docker-agent refuses.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config: { models, providers }, report }) {
    const check = (auth: Loose<AuthConfig> | undefined, owner: Path, provider: string): void => {
      if (auth) for (const found of authReports(auth, [...owner, 'auth'], provider)) report(found)
    }
    for (const { path, value } of providers.values()) check(value.auth, path, value.provider ?? '')
    for (const { path, value } of models.values()) {
      const name = value.provider ?? ''
      check(value.auth, path, providers.get(name)?.value.provider || name)
    }
  },
})

const FEDERATION = 'workload_identity_federation'
const SOURCES = ['file', 'env', 'command', 'url'] as const

/** @param provider the provider that the block is for; empty where it is not known here */
function authReports(auth: Loose<AuthConfig>, path: Path, provider: string): Report[] {
  const type: string = auth.type ?? ''
  const typePath = [...path, 'type']
  if (type === '') return [missingKey(path, 'type', '"auth" has no "type".', `Add type: ${FEDERATION}.`)]
  if (type !== FEDERATION)
    return [
      {
        path: typePath,
        at: 'value',
        message: `"${excerpt(type)}" is not a valid type of "auth".`,
        hint: `Write type: ${FEDERATION}, the only type.`,
        fix:
          spelling({ path: typePath }, type, [FEDERATION]) ??
          replaceWith({ path: typePath }, FEDERATION, { safe: false }),
      },
    ]
  if (provider !== '' && provider !== 'anthropic')
    return [
      {
        path: typePath,
        at: 'value',
        message: `Workload identity federation works only with the provider "anthropic", not with "${excerpt(provider)}".`,
        hint: 'Remove "auth", or use the provider "anthropic".',
        fix: remove(path, 'auth'),
      },
    ]
  const federation = auth[FEDERATION]
  if (federation) return federationReports(federation, [...path, FEDERATION])
  const hint = 'Add the block with federation_rule_id, organization_id and identity_token.'
  return [missingKey(path, FEDERATION, `"auth" has no "${FEDERATION}".`, hint)]
}

function federationReports(federation: Loose<FederationAuthConfig>, path: Path): Report[] {
  const { federation_rule_id, organization_id, service_account_id, identity_token: token } = federation
  return [
    ...idReports(federation_rule_id, [...path, 'federation_rule_id'], { prefix: 'fdrl_', required: true }),
    ...idReports(organization_id, [...path, 'organization_id'], { prefix: '', required: true }),
    ...idReports(service_account_id, [...path, 'service_account_id'], { prefix: 'svac_', required: false }),
    ...(token
      ? tokenReports(token, [...path, 'identity_token'])
      : [
          missingKey(
            path,
            'identity_token',
            'The federation has no "identity_token".',
            `Add it with one of ${oneOf(SOURCES)}.`,
          ),
        ]),
  ]
}

function idReports(
  value: string | undefined,
  path: Path,
  { prefix, required }: { readonly prefix: string; readonly required: boolean },
): Report[] {
  const key = String(path.at(-1))
  if (value) {
    const message = `"${key}" must start with "${prefix}".`
    return value.startsWith(prefix) ? [] : [atValue(path, message, 'Copy the ID from the Anthropic console.')]
  }
  const hint = prefix ? `Add it. The ID starts with "${prefix}".` : 'Add it.'
  return required ? [missingKey(path.slice(0, -1), key, `The federation has no "${key}".`, hint)] : []
}

function tokenReports(token: Loose<IdentityTokenSourceConfig>, path: Path): Report[] {
  const [source, ...others] = SOURCES.filter((key) => Boolean(token[key]?.length))
  if (source === undefined)
    return [
      missingKey(path, SOURCES, '"identity_token" has no source.', `Add exactly one of ${oneOf(SOURCES)}.`),
    ]
  const last = others.pop()
  if (last !== undefined) return [severalSources([source, ...others], last, path)]
  const empty = token.command?.indexOf('') ?? -1
  const blank =
    empty < 0
      ? []
      : [atValue([...path, 'command', empty], 'An item of "command" is empty.', 'Fill it in, or remove it.')]
  const idle = (['headers', 'response_field'] as const).filter(
    (key) => source !== 'url' && Object.keys(token[key] ?? {}).length > 0,
  )
  return [
    ...blank,
    ...idle.map((key): Report => ({
      path: [...path, key],
      at: 'key',
      message: `"${key}" is only allowed with "url".`,
      hint: 'Remove it, or get the token from a URL.',
      fix: remove([...path, key], key),
    })),
  ]
}

function severalSources(first: readonly string[], last: string, path: Path): Report {
  return {
    path: [...path, last],
    at: 'key',
    message: `"identity_token" accepts only one of ${oneOf([...first, last], 'and')}.`,
    hint: 'Keep one.',
    related: first.map((key) => ({ path: [...path, key], at: 'key', message: `"${key}" is set here.` })),
  }
}

function atValue(path: Path, message: string, hint: string): Report {
  return { path, at: 'value', message, hint }
}
