import type { Path } from '../../diagnostic.js'
import { asMap, type Config } from '../config.js'
import { isGatewayAuth, sentHeaders } from '../headers.js'

/** A text under a name that may promise a secret, such as a header or an environment variable. */
export interface NamedText {
  readonly name: string
  readonly text: string
  readonly path: Path
  /** The field fills in variables, so a placeholder can stand there instead of the secret. */
  readonly form?: string
}

/** A `token_key`: the name of a variable. */
export interface TokenKey {
  readonly text: string
  readonly path: Path
}

/** Every header and environment value of a file, except headers that `gateway-auth-header` judges. */
export function namedTexts(config: Config): NamedText[] {
  const headers = sentHeaders(config)
    .filter((header) => !isGatewayAuth(header))
    .map(({ name, value, path }) => ({ name, text: value, path }))
  const toolsets = config.toolsets.flatMap(({ path, value }) => [
    ...entries(value.headers, [...path, 'headers'], () => '${env.NAME}'),
    ...entries(value.remote?.headers, [...path, 'remote', 'headers'], () => '${env.NAME}'),
    ...entries(value.api_config?.headers, [...path, 'api_config', 'headers'], () => '${env.NAME}'),
    ...entries(value.webhook_config?.headers, [...path, 'webhook_config', 'headers'], () => '${env.NAME}'),
    ...entries(value.env, [...path, 'env'], (name) => `\${${name}}`),
    ...Object.entries(value.shell ?? {}).flatMap(([tool, script]) =>
      entries(script?.env, [...path, 'shell', tool, 'env'], (name) => `\${env.${name}}`),
    ),
  ])
  const identities = [...config.models.values(), ...config.providers.values()].flatMap(({ path, value }) => {
    const steps = ['auth', 'workload_identity_federation', 'identity_token', 'headers']
    return entries(
      value.auth?.workload_identity_federation?.identity_token?.headers,
      [...path, ...steps],
      () => '${NAME}',
    )
  })
  return [...headers, ...toolsets, ...identities]
}

/** `form` tells how a variable is written in these values. */
function entries(map: unknown, path: Path, form: (name: string) => string): NamedText[] {
  return Object.entries(asMap(map) ?? {}).flatMap(([name, text]) =>
    typeof text === 'string' ? [{ name, text, path: [...path, name], form: form(name) }] : [],
  )
}

/** Every `token_key` of a file. */
export function tokenKeys(config: Config): TokenKey[] {
  const evaluators = Object.entries(config.data.evaluators ?? {}).map(([name, value]) => ({
    path: ['evaluators', name],
    value: value ?? {},
  }))
  return [...config.models.values(), ...config.providers.values(), ...evaluators].flatMap(
    ({ path, value }) => (value.token_key ? [{ text: value.token_key, path: [...path, 'token_key'] }] : []),
  )
}
