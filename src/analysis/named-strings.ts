import type { Path } from '../diagnostic.js'
import { hooksOf } from './hooks/events.js'
import { isGatewayAuth, isUnfinished, sentHeaders, type HttpHeader } from './headers.js'
import { gatewayHeader, intendedHeader } from '../catalog/gateway-headers.js'
import { URL_PASSWORD } from '../secrets/patterns.js'
import type { Config, Loose, ToolsetEntry } from './config.js'
import type { Remote, Toolset } from '../generated/config.js'

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
  ].flatMap((string) => (string.text.includes('://') ? [string, ...urlParts(string)] : string))
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
  return [
    ...headers(value.headers, path, ['headers']),
    ...headers(api?.headers, path, ['api_config', 'headers']),
    ...headers(webhook?.headers, path, ['webhook_config', 'headers']),
    ...(type === 'a2a' ? NONE : url(value.url, path, 'url')),
    ...url(api?.endpoint, path, 'api_config', 'endpoint'),
    ...url(webhook?.url, path, 'webhook_config', 'url'),
    ...(remote ? remoteStrings(remote, path) : NONE),
    ...strings(value.env, path, ['env'], (name) => `\${${name}}`),
    ...argumentStrings(value, path),
    ...(value.shell ? scriptStrings(value.shell, path) : NONE),
  ]
}

function remoteStrings({ headers: map, url: text, oauth }: Loose<Remote>, path: Path): NamedString[] {
  const secret = oauth?.clientSecret
  return [
    ...headers(map, path, ['remote', 'headers']),
    ...url(text, path, 'remote', 'url'),
    ...strings({ clientSecret: secret }, path, ['remote', 'oauth']).map((string) => ({
      ...string,
      instead: 'docker-agent expands no variables here: keep the file to yourself, or use a public client.',
    })),
  ]
}

function scriptStrings(shell: Loose<NonNullable<Toolset['shell']>>, path: Path): NamedString[] {
  return Object.entries(shell).flatMap(([tool, script]) => [
    ...strings(script?.env, path, ['shell', tool, 'env'], (name) => `\${env.${name}}`),
    ...strings({ cmd: script?.cmd }, path, ['shell', tool]).map((string) => ({
      ...string,
      instead: 'Move it to an environment variable, and pass it on under "env" of the tool.',
    })),
  ])
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
    strings(value.env, path, ['env'], (variable) => `\${env.${variable}}`),
  )
}

const IDENTITY_HEADERS = ['auth', 'workload_identity_federation', 'identity_token', 'headers']

function identityHeaders(config: Config): NamedString[] {
  return [...config.models.values(), ...config.providers.values()].flatMap(({ path, value }) => {
    const map = value.auth?.workload_identity_federation?.identity_token?.headers
    return strings(map, path, IDENTITY_HEADERS, () => '${NAME}')
  })
}

/** The passwords of a URL, and its parameters. */
function urlParts(string: NamedString): NamedString[] {
  const { text } = string
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

const NONE: NamedString[] = []

function headers(map: Strings, owner: Path, keys: readonly string[]): NamedString[] {
  return strings(map, owner, keys, () => '${env.NAME}')
}

function url(text: string | undefined, owner: Path, ...keys: readonly string[]): NamedString[] {
  if (typeof text !== 'string') return NONE
  return [{ name: keys.at(-1) ?? '', text, path: [...owner, ...keys], form: '${env.NAME}' }]
}

type Strings = Readonly<Record<string, unknown>> | undefined

/** The strings of a mapping at these keys below its owner. Most mappings are absent, and their paths are not even built. */
function strings(
  map: Strings,
  owner: Path,
  keys: readonly string[],
  form?: (name: string) => string,
): NamedString[] {
  if (!map) return NONE
  return Object.entries(map).flatMap(([name, text]) =>
    typeof text === 'string' ? [{ name, text, path: [...owner, ...keys, name], form: form?.(name) }] : [],
  )
}
