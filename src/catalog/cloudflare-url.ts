import { placeholders } from '../go/expand.js'

/** Which of Cloudflare's services a base URL leads to: the gateway's OpenAI-compatible endpoint, another one of the gateway, or the REST API. */
export type Service = 'compat' | 'native' | 'rest'

/** A base URL with one of Cloudflare's host names. */
export interface CloudflareUrl {
  readonly host: 'gateway.ai.cloudflare.com' | 'api.cloudflare.com'
  readonly hasScheme: boolean
  /** The path's segments; empty ones in the middle count, since they stand for something left out. */
  readonly segments: readonly string[]
}

/** What is wrong with a base URL. */
export interface UrlProblem {
  /** One sentence for the message. */
  readonly message: string
  /** The stretch of the URL that is wrong, where it is one. */
  readonly stretch?: string
  /** The whole URL as it should be, where nothing else can be meant. */
  readonly replacement?: string
}

/** Placeholders of other tools and documents; docker-agent sends them as they are. */
const FOREIGN = /\{\{[^}]*\}\}|(?<!\$)\{[^}]*\}|<[^>]*>|\$\([^)]*\)|%[A-Za-z_]{2,}%/
const OPERATION = /\/(chat\/completions|completions|responses|embeddings|messages)\/?$/
/** Endpoints of the gateway that take chat completions in OpenAI's form only below a further path, and that path. */
const NATIVE_PATHS: Readonly<Record<string, string | undefined>> = {
  anthropic: undefined,
  'aws-bedrock': undefined,
  'google-ai-studio': undefined,
  'google-vertex-ai': undefined,
  'workers-ai': 'workers-ai/v1',
}
const REST_PATH = ['client', 'v4', 'accounts']

/** The URL in parts when its host is Cloudflare's, otherwise undefined. A missing scheme is tolerated. */
export function cloudflareUrl(text: string): CloudflareUrl | undefined {
  const [, scheme, authority = '', path = ''] =
    /^\s*(?:([a-z][a-z\d+.-]*:)?\/\/)?([^/?#]*)([^?#]*)/i.exec(text) ?? []
  const host = authority.replace(/^.*@/, '').replace(/:\d*$/, '').toLowerCase()
  if (host !== 'gateway.ai.cloudflare.com' && host !== 'api.cloudflare.com') return undefined
  const inner = path.trim().replace(/^\//, '').replace(/\/+$/, '')
  return { host, hasScheme: scheme !== undefined, segments: inner === '' ? [] : inner.split('/') }
}

/** The service behind a base URL; undefined for any other host. */
export function serviceOf(text: string | undefined): Service | undefined {
  const url = cloudflareUrl(text ?? '')
  if (!url) return undefined
  if (url.host === 'api.cloudflare.com') return 'rest'
  return url.segments.includes('compat') ? 'compat' : 'native'
}

/** Whether a text can be an account id: 32 hexadecimal characters. */
export function isAccountId(text: string): boolean {
  return /^[\da-f]{32}$/i.test(text)
}

/** The first thing that is wrong with a base URL on one of Cloudflare's hosts. `openai`: the client speaks OpenAI's API. */
export function urlProblem(text: string, openai: boolean): UrlProblem | undefined {
  const url = cloudflareUrl(text)
  if (!url) return undefined
  if (!url.hasScheme)
    return {
      message: `"${url.host}" stands without "https://", so the URL names no host.`,
      stretch: url.host,
      replacement: `https://${text.trim().replace(/^\/\//, '')}`,
    }
  const foreign = FOREIGN.exec(text)?.[0]
  if (foreign !== undefined)
    return {
      message: `"${foreign}" is sent as it stands: this field fills in $X, \${X} and \${env.X} only.`,
      stretch: foreign,
    }
  return url.host === 'api.cloudflare.com'
    ? restProblem(text, url, openai)
    : (placesProblem(url) ?? pathProblem(text, url, openai))
}

/** The address that a base URL was probably meant to be: the service's own form, with the account and the gateway where they can be made out. */
export function suggestedUrl(text: string): string {
  const url = cloudflareUrl(text)
  const places = (url?.segments ?? []).filter((segment) => !FOREIGN.test(segment))
  const account = places.find(
    (place) => isAccountId(place) || placeholders(place).some(({ name }) => /ACC/i.test(name)),
  )
  const id = account ?? '${CLOUDFLARE_ACCOUNT_ID}'
  if (url?.host === 'api.cloudflare.com') return `https://api.cloudflare.com/client/v4/accounts/${id}/ai/v1`
  const behind = (account === undefined ? likelyGateway(places) : places[places.indexOf(account) + 1]) ?? ''
  const gateway =
    behind !== '' && !isEndpoint(behind) && !/^@|acc/i.test(behind) ? behind : '${CLOUDFLARE_GATEWAY_ID}'
  return `https://gateway.ai.cloudflare.com/v1/${id}/${gateway}/compat`
}

/** Of the segments before the endpoint, the second, or the only one where nothing like an account stands before it. */
function likelyGateway(places: readonly string[]): string | undefined {
  const named = places.slice(places[0] === 'v1' ? 1 : 0)
  const endpoint = named.findIndex(isEndpoint)
  return (endpoint < 0 ? named : named.slice(0, endpoint)).slice(0, 2).at(-1)
}

/** An operation at the end, which the client appends itself. */
function operationProblem(text: string): UrlProblem | undefined {
  const operation = OPERATION.exec(text)?.[0]
  if (operation === undefined) return undefined
  const rest = text.slice(0, -operation.length).replace(/\/compat\/v1$/, '/compat')
  return {
    message: `The client appends "${operation.replace(/\/$/, '')}" itself, so it would stand there twice.`,
    stretch: operation,
    replacement: rest,
  }
}

/** `/v1/ACCOUNT/GATEWAY/ENDPOINT`: which of the four is missing? */
function placesProblem({ segments }: CloudflareUrl): UrlProblem | undefined {
  if (segments.length > 0 && segments[0] !== 'v1')
    return placeholders(segments[0]).length > 0
      ? undefined
      : { message: 'The gateway\'s URL lacks "/v1" after the host.' }
  const places = segments.slice(1)
  const endpoint = isEndpoint(places[2]) ? 2 : places.findIndex(isEndpoint)
  const [first = '', second = ''] = places
  if (endpoint > 2) return undefined
  if (endpoint === 0 || places.length === 0) return missing('the account and the gateway')
  if (endpoint === 1 || places.length === 1) return oneMissing(first)
  if (first === '') return missing('the account')
  if (second === '') return missing('the gateway')
  if (placeholders(first).length === 0 && !isAccountId(first))
    return {
      message: `"${first}" stands where the account id belongs, which has 32 hexadecimal characters.`,
      stretch: first,
    }
  return places.length === 2 ? missing('the endpoint ("/compat")') : undefined
}

/** One segment before the endpoint: an account without its gateway, or a gateway without its account. A variable may hold both. */
function oneMissing(only: string): UrlProblem | undefined {
  const [variable] = placeholders(only)
  if (variable)
    return /ACC/i.test(variable.name)
      ? missing('the gateway')
      : /(GATEWAY|GW)(_?(ID|NAME|SLUG))?$/i.test(variable.name)
        ? missing('the account')
        : undefined
  return missing(
    isAccountId(only) ? 'the gateway' : only === '' ? 'the account and the gateway' : 'the account',
  )
}

function missing(what: string): UrlProblem {
  return { message: `The gateway's URL lacks ${what}.` }
}

/** Names that can stand fourth: `/compat`, an operation in its place, and providers of the gateway that are no likely gateway names. */
function isEndpoint(segment: string | undefined): boolean {
  return segment === 'compat' || segment === 'chat' || Object.hasOwn(NATIVE_PATHS, segment ?? '')
}

/** What follows `/v1/ACCOUNT/GATEWAY`. */
function pathProblem(text: string, { segments }: CloudflareUrl, openai: boolean): UrlProblem | undefined {
  const [endpoint = '', ...below] = segments.slice(3)
  if (endpoint === 'chat' && below[0] === 'completions')
    return { ...missing('the endpoint ("/compat")'), replacement: text.replace(OPERATION, '/compat') }
  if (endpoint === 'compat' && !openai)
    return {
      message: '"/compat" takes chat completions only; this client asks for paths of another API.',
      stretch: 'compat',
    }
  const operation = operationProblem(text)
  if (operation) return operation
  const stretch = below.length > 0 ? `/${below.join('/')}` : endpoint
  if (endpoint === 'compat' && below.length > 0 && placeholders(stretch).length === 0)
    return {
      message: `"/compat" is followed by "${stretch}", a path that the gateway does not serve.`,
      stretch,
      ...(stretch === '/v1' ? { replacement: text.replace(/\/v1\/?$/, '') } : {}),
    }
  if (!openai || below.length > 0 || !Object.hasOwn(NATIVE_PATHS, endpoint)) return undefined
  const longer = NATIVE_PATHS[endpoint]
  return {
    message: `"/${endpoint}" is the gateway's path for that provider's own API; this client speaks OpenAI's.`,
    stretch,
    ...(longer ? { replacement: text.replace(/\/[^/]+\/?$/, `/${longer}`) } : {}),
  }
}

/** `/client/v4/accounts/ACCOUNT/ai/v1`. The Anthropic client appends `/v1` itself, so nothing is said about it. */
function restProblem(text: string, { segments }: CloudflareUrl, openai: boolean): UrlProblem | undefined {
  if (!openai) return undefined
  const [account = '', ai, version, ...below] = segments.slice(3)
  if (!REST_PATH.every((segment, index) => segments[index] === segment))
    return placeholders(text).length > 0 && segments.length < 3
      ? undefined
      : { message: 'The REST API\'s URL does not begin with "/client/v4/accounts/".' }
  if (account === '' || account === 'ai') return { message: "The REST API's URL lacks the account." }
  if (placeholders(account).length === 0 && !isAccountId(account))
    return {
      message: `"${account}" stands where the account id belongs, which has 32 hexadecimal characters.`,
      stretch: account,
    }
  if (ai === 'ai' && version === undefined)
    return {
      message: 'The REST API\'s URL lacks "/v1" after "/ai".',
      replacement: text.replace(/\/*\s*$/, '/v1'),
    }
  const operation = operationProblem(text)
  if (operation) return operation
  const tail = [ai, version, ...below].filter((segment) => segment !== undefined).join('/')
  return tail === 'ai/v1' || placeholders(tail).length > 0
    ? undefined
    : {
        message:
          tail === ''
            ? 'The REST API\'s URL lacks "/ai/v1" after the account.'
            : `"/${tail}" is no path of the REST API that takes chat completions; "/ai/v1" is.`,
        ...(tail ? { stretch: `/${tail}` } : {}),
      }
}
