import type { Environment } from '../api.js'

/** Variables whose values may be printed: they identify an account and a gateway, and lead to neither. */
const SHOWN = ['CLOUDFLARE_ACCOUNT_ID', 'CLOUDFLARE_GATEWAY_ID']

/** A yes or no, which docker-agent reads from some variables. */
const SWITCH = /^(?:true|false|[01])$/i

/**
 * The environment for a result that is printed: the value of each variable is its placeholder, so that
 * `https://${HOST}/v1` stays as it is, except for account and gateway.
 */
export function shownEnvironment(env: Environment): Environment {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [
      name,
      !value || SHOWN.includes(name) || SWITCH.test(value) ? value : `\${${name}}`,
    ]),
  )
}
