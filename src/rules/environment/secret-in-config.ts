import type { Config } from '../../analysis/config.js'
import { isGatewayAuth, isUnfinished, sentHeaders, type HttpHeader } from '../../analysis/headers.js'
import { gatewayHeader, intendedHeader } from '../../catalog/gateway-headers.js'
import type { Path } from '../../diagnostic.js'
import { secretAsName, secretIn } from '../../secrets/recognize.js'
import { defineRule } from '../define.js'

const REVOKE = 'Revoke the secret if the file was shared.'

export default defineRule({
  severity: 'warning',
  description: 'The file contains a secret.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { name, text, path, form, secret } of namedStrings(config)) {
      const kind = secretIn(name, text) ?? (secret ? 'a secret' : undefined)
      if (!kind) continue
      report({
        path,
        secret: true,
        message: `The value of "${name}" looks like ${kind} in plain text.`,
        hint: form
          ? `Move it to an environment variable, and write "${form}" here. ${REVOKE}`
          : `docker-agent does not expand variables in "http_headers": send a bearer token with "token_key", or let a proxy add the header. ${REVOKE}`,
      })
    }
    for (const { text, path } of tokenKeys(config)) {
      const kind = secretAsName(text)
      if (!kind) continue
      report({
        path,
        secret: true,
        message: `"token_key" contains what looks like ${kind} instead of the name of a variable.`,
        hint: `Move the secret to an environment variable, and write the name of that variable here. ${REVOKE}`,
      })
    }
  },
})

/** A string under a name that may suggest a secret: the value of a header or an environment variable. */
interface NamedString {
  readonly name: string
  readonly text: string
  readonly path: Path
  /** How a variable is written here; undefined where docker-agent expands none. */
  readonly form?: string
  /** The name says that the string is a secret, whatever it looks like. */
  readonly secret?: boolean
}

/** Every header and environment variable of a file, except the headers that `gateway-auth-header` reports. */
function namedStrings(config: Config): NamedString[] {
  const requests = sentHeaders(config)
    .filter((header) => !isGatewayAuth(header))
    .map((header) => ({
      name: header.name,
      text: header.value,
      path: header.path,
      secret: isCloudflareToken(header),
    }))
  const toolsets = config.toolsets.flatMap(({ path, value }) => [
    ...headers(value.headers, [...path, 'headers']),
    ...headers(value.remote?.headers, [...path, 'remote', 'headers']),
    ...headers(value.api_config?.headers, [...path, 'api_config', 'headers']),
    ...headers(value.webhook_config?.headers, [...path, 'webhook_config', 'headers']),
    ...strings(value.env, [...path, 'env'], (name) => `\${${name}}`),
    ...Object.entries(value.shell ?? {}).flatMap(([tool, script]) =>
      strings(script?.env, [...path, 'shell', tool, 'env'], (name) => `\${env.${name}}`),
    ),
  ])
  const identities = [...config.models.values(), ...config.providers.values()].flatMap(({ path, value }) =>
    strings(
      value.auth?.workload_identity_federation?.identity_token?.headers,
      [...path, 'auth', 'workload_identity_federation', 'identity_token', 'headers'],
      () => '${NAME}',
    ),
  )
  return [...requests, ...toolsets, ...identities]
}

/** A header for one of Cloudflare's tokens, which may be misspelled, with a literal value. */
function isCloudflareToken({ name, value, block }: HttpHeader & { readonly value: string }): boolean {
  const meant = block.services.length > 0 ? intendedHeader(name) : undefined
  return (
    meant !== undefined &&
    Boolean(gatewayHeader(meant)?.secret) &&
    value.trim() !== '' &&
    !isUnfinished(value)
  )
}

type Strings = Readonly<Record<string, string | null | undefined>>

function headers(map: Strings | undefined, path: Path): NamedString[] {
  return strings(map, path, () => '${env.NAME}')
}

function strings(map: Strings | undefined, path: Path, form: (name: string) => string): NamedString[] {
  return Object.entries(map ?? {}).flatMap(([name, text]) =>
    typeof text === 'string' ? [{ name, text, path: [...path, name], form: form(name) }] : [],
  )
}

/** Every `token_key` of a file, which is the name of a variable. */
function tokenKeys(config: Config): { text: string; path: Path }[] {
  const evaluators = Object.entries(config.data.evaluators ?? {}).map(([name, value]) => ({
    path: ['evaluators', name],
    value: value ?? {},
  }))
  return [...config.models.values(), ...config.providers.values(), ...evaluators].flatMap(
    ({ path, value }) => (value.token_key ? [{ text: value.token_key, path: [...path, 'token_key'] }] : []),
  )
}
