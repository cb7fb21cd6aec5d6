import type { Environment } from '../api.js'
import { asMap, type Config, type Loose } from './config.js'
import { expand, placeholders } from '../go/expand.js'
import { provider as knownProvider } from '../catalog/providers.js'
import type { ModelConfig, ProviderConfig } from '../generated/config.js'

/** Why no client can be built. */
export interface ClientFailure {
  readonly code: 'unknown-provider' | 'invalid-api-type'
  /** The offending name as written. */
  readonly name: string
  /** Which key holds it: of the model, of the user-defined provider, or the reference itself. */
  readonly where: 'model' | 'provider' | 'model-options' | 'provider-options'
}

/** What docker-agent builds for one provider/model pair (seen with v1.123.0). */
export interface Client {
  readonly provider: string
  readonly model: string
  /** Which API client: `openai`, `openai_chatcompletions`, `anthropic`, … */
  readonly apiType: string
  readonly baseUrl?: string
  readonly tokenKey?: string
  readonly credential?: string
  readonly failure?: ClientFailure
  /** Variables without which the start fails. */
  readonly needs: readonly Need[]
}

/** One required variable, with others that will do instead. */
export interface Need {
  readonly name: string
  readonly alternatives?: readonly string[]
}

/** The settings of one model that matter for its client. */
export type ModelSettings = Loose<
  Pick<ModelConfig, 'provider' | 'model' | 'base_url' | 'token_key' | 'auth' | 'provider_opts'>
>

/** A model with its user-defined provider, if there is one. */
interface Pairing {
  readonly name: string
  readonly settings: ModelSettings
  readonly custom: Loose<ProviderConfig> | undefined
}

/** Client types that talk to OpenAI-compatible servers. */
export const OPENAI_TYPES: readonly string[] = ['openai', 'openai_chatcompletions', 'openai_responses']
const CHATGPT_TOKEN = 'CHATGPT_OAUTH_TOKEN'

/** Builds the client for one model. `preflight`: also ask for what docker-agent's own check before the start asks for. */
export function buildClient(
  config: Config,
  settings: ModelSettings,
  env: Environment | false,
  preflight: boolean,
): Client {
  const name = settings.provider ?? ''
  const pairing: Pairing = { name, settings, custom: config.providers.get(name)?.value }
  const type = clientType(pairing)
  const alias = pairing.custom ? undefined : knownProvider(name)
  const builtOn = pairing.custom?.provider || name
  const value = (variable: string): string | undefined => (env ? env[variable] || undefined : undefined)
  const template =
    settings.base_url ||
    pairing.custom?.base_url ||
    alias?.baseUrl ||
    (builtOn === 'chatgpt' ? knownProvider('chatgpt')?.baseUrl : undefined)
  const tokenKey =
    settings.token_key || pairing.custom?.token_key || (alias?.kind === 'alias' ? alias.tokenKey : undefined)
  const needs = [
    ...(preflight ? preflightNeeds(pairing, env) : []),
    ...clientNeeds(pairing, type.apiType, tokenKey, template, env),
  ]
  return {
    provider: builtOn,
    model: expand(settings.model ?? '', value),
    apiType: type.apiType,
    ...(template &&
    !(builtOn === 'chatgpt' && template === knownProvider('chatgpt')?.baseUrl && pairing.custom)
      ? { baseUrl: expand(template, value) }
      : {}),
    ...(tokenKey ? { tokenKey } : {}),
    ...credentialOf(pairing, type.apiType, tokenKey),
    failure: type.failure,
    needs: distinct(needs),
  }
}

/** Which API client is built, or why none can be. */
function clientType({ name, settings, custom }: Pairing): { apiType: string; failure?: ClientFailure } {
  const ownOption = asMap(settings.provider_opts)?.api_type
  const option = typeof ownOption === 'string' ? ownOption : asMap(custom?.provider_opts)?.api_type
  if (typeof option === 'string' && option !== '') {
    if (OPENAI_TYPES.includes(option)) return { apiType: option }
    return {
      apiType: option,
      failure: {
        code: 'invalid-api-type',
        name: option,
        where: option === ownOption ? 'model-options' : 'provider-options',
      },
    }
  }
  if (custom?.api_type) return { apiType: custom.api_type }
  if (custom && !custom.provider) return { apiType: 'openai_chatcompletions' }
  const builtOn = custom?.provider || name
  const known = knownProvider(builtOn)
  if (known && known.kind !== 'evaluator') return { apiType: known.apiType ?? 'openai' }
  if (OPENAI_TYPES.includes(builtOn)) return { apiType: builtOn }
  return {
    apiType: '',
    failure: { code: 'unknown-provider', name: builtOn, where: custom ? 'provider' : 'model' },
  }
}

/** docker-agent's check before the start. */
function preflightNeeds({ name, settings, custom }: Pairing, env: Environment | false): Need[] {
  const inText = [...variablesIn(settings.model), ...variablesIn(settings.base_url || custom?.base_url)]
  const auth = settings.auth ?? custom?.auth
  if (auth) return [...inText, ...authNeeds(auth)]
  if (settings.token_key) return [...inText, { name: settings.token_key }]
  if (settings.base_url) return inText
  if (custom) {
    if (custom.token_key) return [...inText, { name: custom.token_key }]
    return [...inText, ...(custom.base_url ? [] : coreNeeds(custom.provider ?? '', settings, env))]
  }
  const known = knownProvider(name)
  if (known?.kind !== 'alias') return [...inText, ...coreNeeds(name, settings, env)]
  return [
    ...inText,
    ...variablesIn(known.baseUrl),
    ...(known.tokenKey ? [need(known.tokenKey, known.alternatives)] : []),
  ]
}

function coreNeeds(name: string, settings: ModelSettings, env: Environment | false): Need[] {
  if (name === 'google') return googleNeeds(settings.provider_opts, env)
  const known = knownProvider(name)
  return known?.kind === 'core' && known.tokenKey ? [need(known.tokenKey, known.alternatives)] : []
}

function googleNeeds(options: unknown, env: Environment | false): Need[] {
  const map = asMap(options)
  if (map && ('project' in map || 'location' in map)) return []
  if (env && env.GOOGLE_GENAI_USE_VERTEXAI)
    return [{ name: 'GOOGLE_CLOUD_PROJECT' }, { name: 'GOOGLE_CLOUD_LOCATION' }]
  const google = knownProvider('google')
  return google?.tokenKey ? [need(google.tokenKey, google.alternatives)] : []
}

function authNeeds(auth: NonNullable<ModelSettings['auth']>): Need[] {
  const token = auth.workload_identity_federation?.identity_token
  const texts = [token?.url, ...Object.values(token?.headers ?? {})]
  const literal = texts.flatMap((text) => (typeof text === 'string' ? placeholdersAsShell(text) : []))
  return [...(token?.env ? [{ name: token.env }] : []), ...literal]
}

/** In identity tokens `${env.X}` asks for a variable of that odd name. */
function placeholdersAsShell(text: string): Need[] {
  return placeholders(text).map((found) => ({
    name: text.startsWith('${', found.start) ? text.slice(found.start + 2, found.end - 1) : found.name,
  }))
}

/** What building the client needs, whatever the check before the start said. */
function clientNeeds(
  pairing: Pairing,
  apiType: string,
  tokenKey: string | undefined,
  template: string | undefined,
  env: Environment | false,
): Need[] {
  const { name, settings, custom } = pairing
  const inText = [...variablesIn(settings.model), ...variablesIn(template)]
  if (apiType === 'anthropic')
    return (settings.auth ?? custom?.auth) ? inText : [...inText, ...coreNeeds('anthropic', settings, env)]
  if (apiType === 'google') return [...inText, ...googleClientNeeds(pairing, template, env)]
  if (!OPENAI_TYPES.includes(apiType)) return inText
  if (tokenKey)
    return [
      ...inText,
      need(tokenKey, custom || settings.token_key ? undefined : knownProvider(name)?.alternatives),
    ]
  return (custom?.provider || name) === 'chatgpt' ? [...inText, { name: CHATGPT_TOKEN }] : inText
}

function googleClientNeeds(
  { settings, custom }: Pairing,
  template: string | undefined,
  env: Environment | false,
): Need[] {
  const options = { ...asMap(custom?.provider_opts), ...asMap(settings.provider_opts) }
  const vertex = env !== false && Boolean(env.GOOGLE_GENAI_USE_VERTEXAI)
  return vertex && template ? [] : googleNeeds(options, env)
}

/** The variable that the client takes its secret from. */
function credentialOf(
  { name, settings, custom }: Pairing,
  apiType: string,
  tokenKey: string | undefined,
): { credential?: string } {
  if (settings.auth ?? custom?.auth) return {}
  if (apiType === 'anthropic' || apiType === 'google') {
    const key = knownProvider(apiType)?.tokenKey
    return key ? { credential: key } : {}
  }
  if (tokenKey) return { credential: tokenKey }
  const builtOn = custom?.provider || name
  if (builtOn === 'chatgpt') return { credential: CHATGPT_TOKEN }
  const openai =
    !custom &&
    name === 'openai' &&
    !settings.base_url &&
    asMap(settings.provider_opts)?.api_type === undefined
  return openai ? { credential: 'OPENAI_API_KEY' } : {}
}

function variablesIn(text: string | undefined): Need[] {
  return placeholders(text).map(({ name }) => ({ name }))
}

function need(name: string, alternatives: readonly string[] | undefined): Need {
  return alternatives ? { name, alternatives } : { name }
}

function distinct(needs: readonly Need[]): Need[] {
  return [...new Map(needs.map((item) => [item.name, item])).values()]
}
