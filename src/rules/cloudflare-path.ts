import {
  isAccountId,
  isEndpoint,
  isNativeEndpoint,
  nativeSegmentFor,
  openaiPath,
  type CloudflareUrl,
} from '../catalog/cloudflare-url.js'
import { placeholders } from '../go/expand.js'
import { trimRight } from '../go/trim-space.js'

/** What is wrong with a base URL. */
export interface UrlDefect {
  readonly message: string
  /** The part of the URL that is wrong. */
  readonly part?: string
  /** The whole URL to write instead, where only one is possible. */
  readonly replacement?: string
}

/** A base URL on a Cloudflare host, and the client that appends its operations to it. */
export interface ClientUrl extends CloudflareUrl {
  readonly text: string
  /** The client speaks OpenAI's API. */
  readonly openai: boolean
}

/** The first thing that is wrong with the path of a base URL; undefined for a path that Cloudflare serves, or one that a variable hides. */
export function pathDefect(url: ClientUrl): UrlDefect | undefined {
  return url.host === 'api.cloudflare.com' ? restDefect(url) : (placesDefect(url) ?? endpointDefect(url))
}

/** AI Gateway: `/v1/ACCOUNT/GATEWAY/ENDPOINT`. Which of the four is missing or wrong? */
function placesDefect({ segments: [version = 'v1', ...places] }: ClientUrl): UrlDefect | undefined {
  if (version !== 'v1') return isVariable(version) ? undefined : lacks(GATEWAY, '"/v1" after the host')
  const endpoint = isEndpoint(places[2]) ? 2 : places.findIndex(isEndpoint)
  const [first = '', second = ''] = places
  if (endpoint > 2) return undefined
  if (endpoint === 0 || places.length === 0) return lacks(GATEWAY, 'account ID', 'gateway ID')
  if (endpoint === 1 || places.length === 1) return singlePlaceDefect(first)
  if (first === '') return lacks(GATEWAY, 'account ID')
  if (second === '') return lacks(GATEWAY, 'gateway ID')
  return accountDefect(first) ?? (places.length === 2 ? lacks(GATEWAY, 'endpoint ("/compat")') : undefined)
}

/** One segment where an account and a gateway belong. A variable may hold both, unless its name says otherwise. */
function singlePlaceDefect(place: string): UrlDefect | undefined {
  const [variable] = placeholders(place)
  if (variable) {
    if (/ACC/i.test(variable.name)) return lacks(GATEWAY, 'gateway ID')
    const holdsGateway = /(GATEWAY|GW)(_?(ID|NAME|SLUG))?$/i.test(variable.name)
    return holdsGateway ? lacks(GATEWAY, 'account ID') : undefined
  }
  if (place === '') return lacks(GATEWAY, 'account ID', 'gateway ID')
  return lacks(GATEWAY, isAccountId(place) ? 'gateway ID' : 'account ID')
}

/** AI Gateway: what follows `/v1/ACCOUNT/GATEWAY`. */
function endpointDefect({ text, segments, openai }: ClientUrl): UrlDefect | undefined {
  const [endpoint = '', ...below] = segments.slice(3)
  if (endpoint === 'chat' && below[0] === 'completions')
    return { ...lacks(GATEWAY, 'endpoint ("/compat")'), replacement: text.replace(OPERATION, '/compat') }
  if (endpoint === 'compat' && !openai)
    return {
      message: '"/compat" serves only OpenAI chat completions, but this client uses another API.',
      part: 'compat',
    }
  const segment = nativeSegmentFor(endpoint)
  if (segment !== undefined)
    return {
      message: `The gateway has no endpoint "/${endpoint}"; the path of this provider is "/${segment}".`,
      part: endpoint,
      replacement: text.replace(/^((?:[^/]*\/){6})[^/?#]*/, `$1${segment}`),
    }
  const operation = operationDefect(text)
  if (operation) return operation
  const part = below.length > 0 ? `/${below.join('/')}` : endpoint
  if (endpoint === 'compat' && below.length > 0 && !isVariable(part))
    return {
      message: `The gateway does not serve the path "${part}" after "/compat".`,
      part,
      replacement: part === '/v1' ? text.replace(/\/v1\/?$/, '') : undefined,
    }
  if (!openai || below.length > 0 || !isNativeEndpoint(endpoint)) return undefined
  const path = openaiPath(endpoint)
  return {
    message: `"/${endpoint}" is the gateway's endpoint for that provider's own API, but this client uses OpenAI's API.`,
    part,
    replacement: path && text.replace(/\/[^/]+\/?$/, `/${path}`),
  }
}

/** REST API: `/client/v4/accounts/ACCOUNT/ai/v1`. The Anthropic client appends `/v1` itself, so only OpenAI clients are checked. */
function restDefect({ text, segments, openai }: ClientUrl): UrlDefect | undefined {
  if (!openai) return undefined
  const [account = '', ai, version, ...below] = segments.slice(3)
  if (segments.slice(0, 3).join('/') !== 'client/v4/accounts')
    return isVariable(text) && segments.length < 3
      ? undefined
      : { message: 'The path of the REST API URL does not start with "/client/v4/accounts/".' }
  if (account === '' || account === 'ai') return lacks(REST, 'account ID')
  const wrongAccount = accountDefect(account)
  if (wrongAccount) return wrongAccount
  if (ai === 'ai' && version === undefined)
    return { ...lacks(REST, '"/v1" after "/ai"'), replacement: `${trimRight(text.trimEnd(), '/')}/v1` }
  const operation = operationDefect(text)
  if (operation) return operation
  const tail = [ai, version, ...below].filter((segment) => segment !== undefined).join('/')
  if (tail === '') return lacks(REST, '"/ai/v1" after the account ID')
  if (tail === 'ai/v1' || isVariable(tail)) return undefined
  return {
    message: `"/${tail}" is not a path of Cloudflare's REST API that accepts chat completions; "/ai/v1" is.`,
    part: `/${tail}`,
  }
}

const GATEWAY = 'The AI Gateway URL'
const REST = 'The REST API URL'
const OPERATION = /\/(chat\/completions|completions|responses|embeddings|messages)\/?$/

/** An operation at the end, which the client appends itself. */
function operationDefect(text: string): UrlDefect | undefined {
  const part = OPERATION.exec(text)?.[0]
  return part === undefined
    ? undefined
    : {
        message: `The client appends "${part.replace(/\/$/, '')}" itself, so requests would contain it twice.`,
        part,
        replacement: text.slice(0, -part.length).replace(/\/compat\/v1$/, '/compat'),
      }
}

function accountDefect(segment: string): UrlDefect | undefined {
  return isVariable(segment) || isAccountId(segment)
    ? undefined
    : {
        message: `"${segment}" is not a valid account ID: an account ID has 32 hexadecimal characters.`,
        part: segment,
      }
}

function lacks(url: string, ...parts: readonly string[]): UrlDefect {
  return { message: `${url} has no ${parts.join(' and no ')}.` }
}

function isVariable(text: string): boolean {
  return placeholders(text).length > 0
}
