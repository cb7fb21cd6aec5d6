import type { Environment } from '../api.js'
import { provider as knownProvider } from '../catalog/providers.js'
import { placeholders } from '../go/expand.js'
import { OPENAI_TYPES, type ClientPlan, type ModelSettings } from './client-plan.js'
import { asMap } from './config.js'
import { variableValue } from './variable-value.js'

/** A required environment variable, and others that docker-agent accepts instead. */
export interface Need {
  readonly name: string
  readonly alternatives?: readonly string[]
  /** With a models gateway, it is not known whether docker-agent needs the variable. */
  readonly uncertain?: boolean
}

/** The variable that a ChatGPT login sets. */
export const CHATGPT_TOKEN = 'CHATGPT_OAUTH_TOKEN'

/** Whether a required variable, or one of its alternatives, is set and not empty. */
export function isSet({ name, alternatives = [] }: Need, env: Environment | false): boolean {
  return [name, ...alternatives].some((variable) => Boolean(variableValue(env, variable)))
}

/** The variables that docker-agent's check before the start asks for. */
export function preflightNeeds(plan: ClientPlan, env: Environment | false): Need[] {
  const { settings, custom } = plan
  return [
    ...variablesIn(settings.model),
    ...variablesIn(settings.base_url || custom?.base_url),
    ...credentialNeeds(plan, env),
  ]
}

/** The variables in a model ID, which is expanded wherever requests go. */
export function modelIdNeeds({ settings }: ClientPlan): Need[] {
  return variablesIn(settings.model)
}

/** The first of these that applies: `auth`, `token_key`, no check for a `base_url` on the model, the provider's own variables. */
function credentialNeeds({ name, settings, custom }: ClientPlan, env: Environment | false): Need[] {
  const auth = settings.auth ?? custom?.auth
  if (auth) return authNeeds(auth)
  if (settings.token_key) return [{ name: settings.token_key }]
  if (settings.base_url) return []
  if (custom?.token_key) return [{ name: custom.token_key }]
  if (custom) return custom.base_url ? [] : coreNeeds(custom.provider ?? '', settings, env)
  const known = knownProvider(name)
  return known?.kind === 'alias'
    ? [...variablesIn(known.baseUrl), ...tokenNeeds(known)]
    : coreNeeds(name, settings, env)
}

/** The variables that the client needs when docker-agent builds it, whatever the check before the start asked for. */
export function clientNeeds(plan: ClientPlan, env: Environment | false): Need[] {
  return [...variablesIn(plan.settings.model), ...variablesIn(plan.baseUrl), ...tokenOf(plan, env)]
}

function tokenOf(plan: ClientPlan, env: Environment | false): Need[] {
  const { name, settings, custom, apiType, builtOn, tokenKey } = plan
  if (apiType === 'anthropic')
    return (settings.auth ?? custom?.auth) ? [] : coreNeeds('anthropic', settings, env)
  if (apiType === 'google') return googleClientNeeds(plan, env)
  if (!OPENAI_TYPES.includes(apiType)) return []
  if (!tokenKey) return builtOn === 'chatgpt' ? [{ name: CHATGPT_TOKEN }] : []
  const written = custom ?? settings.token_key
  return [{ name: tokenKey, alternatives: written ? undefined : knownProvider(name)?.alternatives }]
}

function coreNeeds(name: string, settings: ModelSettings, env: Environment | false): Need[] {
  if (name === 'google') return googleNeeds(settings.provider_opts, env)
  const known = knownProvider(name)
  return known?.kind === 'core' ? tokenNeeds(known) : []
}

function googleNeeds(options: unknown, env: Environment | false): Need[] {
  const map = asMap(options)
  if (map && ('project' in map || 'location' in map)) return []
  const publisher = map?.publisher ?? ''
  return usesVertex(env) || (publisher !== '' && publisher !== 'google')
    ? [{ name: 'GOOGLE_CLOUD_PROJECT' }, { name: 'GOOGLE_CLOUD_LOCATION' }]
    : tokenNeeds(knownProvider('google') ?? {})
}

function googleClientNeeds({ settings, custom, baseUrl }: ClientPlan, env: Environment | false): Need[] {
  const options = { ...asMap(custom?.provider_opts), ...asMap(settings.provider_opts) }
  return usesVertex(env) && baseUrl ? [] : googleNeeds(options, env)
}

function usesVertex(env: Environment | false): boolean {
  const value = env === false ? '' : (env.GOOGLE_GENAI_USE_VERTEXAI ?? '')
  return !['', '0', 'false'].includes(value.toLowerCase())
}

function authNeeds(auth: NonNullable<ModelSettings['auth']>): Need[] {
  const token = auth.workload_identity_federation?.identity_token
  const expanded = [token?.url, ...Object.values(token?.headers ?? {})]
  return [...(token?.env ? [{ name: token.env }] : []), ...expanded.flatMap(shellVariablesIn)]
}

/** In identity tokens, `${env.X}` names the variable `env.X`. */
function shellVariablesIn(text: string | undefined): Need[] {
  return placeholders(text).map(({ name, start, end }) => ({
    name: text?.startsWith('${', start) ? text.slice(start + 2, end - 1) : name,
  }))
}

function variablesIn(text: string | undefined): Need[] {
  return placeholders(text).map(({ name }) => ({ name }))
}

function tokenNeeds({
  tokenKey,
  alternatives,
}: {
  tokenKey?: string
  alternatives?: readonly string[]
}): Need[] {
  return tokenKey ? [{ name: tokenKey, alternatives }] : []
}
