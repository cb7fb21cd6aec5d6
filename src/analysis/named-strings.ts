import type { Path } from '../diagnostic.js'
import { hooksOf } from './hooks/events.js'
import { isGatewayAuth, isUnfinished, sentHeaders, type HttpHeader } from './headers.js'
import { gatewayHeader, intendedHeader } from '../catalog/gateway-headers.js'
import { URL_PASSWORD } from '../secrets/patterns.js'
import type { Config, Loose, ToolsetEntry } from './config.js'
import type { Toolset } from '../generated/config.js'

/** A string under a name that may suggest a secret: a header, an environment variable, an argument, a password in a URL. */
export interface NamedString {
  readonly name: string
  readonly text: string
  readonly path: Path
  /** How to write a variable here; undefined where docker-agent expands none. */
  readonly form?: string
  /** What to do where docker-agent expands no variable. */
  readonly instead?: string
  /** The name says that the string is a secret, whatever it looks like. */
  readonly secret?: boolean
}

/** Every string of a file that may be a secret, except the headers that `gateway-auth-header` reports. */
export function namedStrings(config: Config): NamedString[] {
  return [
    ...requestHeaders(config),
    ...config.toolsets.flatMap(toolsetStrings),
    ...hookStrings(config),
    ...identityHeaders(config),
  ].flatMap((string) => [string, ...urlParts(string)])
}

function requestHeaders(config: Config): NamedString[] {
  return sentHeaders(config)
    .filter((header) => !isGatewayAuth(header))
    .map((header) => ({
      name: header.name,
      text: header.value,
      path: header.path,
      secret: isCloudflareToken(header),
      instead:
        'docker-agent does not expand variables in "http_headers": send a bearer token with "token_key", or let a proxy add the header.',
    }))
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

function toolsetStrings({ path, value, type }: ToolsetEntry): NamedString[] {
  const { remote, api_config: api, webhook_config: webhook } = value
  const url = { url: type === 'a2a' ? undefined : value.url }
  return [
    ...headers(value.headers, [...path, 'headers']),
    ...headers(remote?.headers, [...path, 'remote', 'headers']),
    ...headers(api?.headers, [...path, 'api_config', 'headers']),
    ...headers(webhook?.headers, [...path, 'webhook_config', 'headers']),
    ...headers(url, path),
    ...headers({ url: remote?.url }, [...path, 'remote']),
    ...headers({ endpoint: api?.endpoint }, [...path, 'api_config']),
    ...headers({ url: webhook?.url }, [...path, 'webhook_config']),
    ...strings(value.env, [...path, 'env'], (name) => `\${${name}}`),
    ...strings({ clientSecret: remote?.oauth?.clientSecret }, [...path, 'remote', 'oauth']).map((string) => ({
      ...string,
      instead: 'docker-agent expands no variables here: keep the file to yourself, or use a public client.',
    })),
    ...argumentStrings(value, path),
    ...Object.entries(value.shell ?? {}).flatMap(([tool, script]) => [
      ...strings(script?.env, [...path, 'shell', tool, 'env'], (name) => `\${env.${name}}`),
      ...strings({ cmd: script?.cmd }, [...path, 'shell', tool]).map((string) => ({
        ...string,
        instead: 'Move it to an environment variable, and pass it on under "env" of the tool.',
      })),
    ]),
  ]
}

/** `--token VALUE`, `--token=VALUE`, `NAME=VALUE` and `Name: VALUE`. */
function argumentStrings({ args = [] }: Loose<Toolset>, path: Path): NamedString[] {
  return args.flatMap((text, index): NamedString[] => {
    if (text === undefined) return []
    const [, own, rest] = /^-{0,2}([\w-]+)(?:=|: +)(.*)$/s.exec(text) ?? []
    const before = /^--?([\w-]+)$/.exec(args[index - 1] ?? '')?.[1]
    return [
      {
        name: own ?? before ?? 'args',
        text: rest ?? text,
        path: [...path, 'args', index],
        instead:
          'Set a variable under "env" from an environment variable, and let the program read it from there.',
      },
    ]
  })
}

function hookStrings(config: Config): NamedString[] {
  return hooksOf(config).flatMap(({ value, path }) =>
    strings(value.env, [...path, 'env'], (variable) => `\${env.${variable}}`),
  )
}

function identityHeaders(config: Config): NamedString[] {
  return [...config.models.values(), ...config.providers.values()].flatMap(({ path, value }) =>
    strings(
      value.auth?.workload_identity_federation?.identity_token?.headers,
      [...path, 'auth', 'workload_identity_federation', 'identity_token', 'headers'],
      () => '${NAME}',
    ),
  )
}

/** The passwords of a URL, and its parameters. */
function urlParts(string: NamedString): NamedString[] {
  const { text } = string
  if (!text.includes('://')) return []
  const passwords = [...text.matchAll(URL_PASSWORD)].map(([password]) => ({
    ...string,
    name: 'password',
    text: password,
  }))
  const parameters = [...text.matchAll(/[?&]([\w-]+)=([^&#\s]+)/g)].map(([, name = '', value = '']) => ({
    ...string,
    name,
    text: value,
  }))
  return [...passwords, ...parameters]
}

function headers(map: Readonly<Record<string, unknown>> | undefined, path: Path): NamedString[] {
  return strings(map, path, () => '${env.NAME}')
}

function strings(
  map: Readonly<Record<string, unknown>> | undefined,
  path: Path,
  form?: (name: string) => string,
): NamedString[] {
  return Object.entries(map ?? {}).flatMap(([name, text]) =>
    typeof text === 'string' ? [{ name, text, path: [...path, name], form: form?.(name) }] : [],
  )
}
