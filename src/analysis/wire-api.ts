import { trimRight } from '../go/trim-space.js'
import { OPENAI_TYPES, type ClientPlan } from './client-plan.js'

/** The built-in providers for which the OpenAI client chooses the API by model ID, under older and newer names. */
const CHOOSES_BY_ID = ['openai', 'github-copilot', 'opencode-zen', 'opencode']

/** Model IDs that the OpenAI client sends to the Responses API, without the qualifier `openai/`. */
const RESPONSES_ID = /^(gpt-4\.1|gpt-([5-9]|[1-9]\d)|o[134]|codex)|-codex/

/**
 * The API that the requests of a model use: `openai_chatcompletions`, `openai_responses`, `anthropic`, `google`, `dmr`,
 * `amazon-bedrock`; empty when the provider is unknown. Mirrors docker-agent's OpenAI client: ChatGPT serves only the Responses
 * API; else a written `api_type` decides; else OpenAI, GitHub Copilot, OpenCode Zen and user-defined providers, whatever their
 * `base_url`, choose by model ID; all other aliases use chat completions.
 * @param model the model ID, with variables expanded
 */
export function wireApi({ name, custom, apiType, writtenType, builtOn }: ClientPlan, model: string): string {
  if (!OPENAI_TYPES.includes(apiType)) return apiType
  if (builtOn === 'chatgpt') return 'openai_responses'
  if (writtenType !== undefined && writtenType !== 'openai') return writtenType
  const choosesById = custom !== undefined || CHOOSES_BY_ID.includes(name)
  return choosesById && RESPONSES_ID.test(familyId(model)) ? 'openai_responses' : 'openai_chatcompletions'
}

/** The model ID that docker-agent's OpenAI client tells families by: in lower case, without the qualifier `openai/`. */
export function familyId(model: string): string {
  return model
    .trim()
    .toLowerCase()
    .replace(/^openai\//, '')
}

/** What each API appends to the base URL. */
export const REQUEST_PATHS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    openai_chatcompletions: '/chat/completions',
    openai_responses: '/responses',
    anthropic: '/v1/messages',
  }),
)

/** Where requests go to without a base URL. */
const DEFAULT_URLS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    openai_chatcompletions: 'https://api.openai.com/v1',
    openai_responses: 'https://api.openai.com/v1',
    anthropic: 'https://api.anthropic.com',
  }),
)

/**
 * The full address of a request; undefined where it is not known: clients other than OpenAI's and Anthropic's, Azure, whose
 * addresses name a deployment, and base URLs with a query.
 * @param baseUrl the base URL of the plan, with variables expanded
 */
export function requestUrl(
  { builtOn, custom }: ClientPlan,
  api: string,
  baseUrl: string | undefined,
): string | undefined {
  const path = REQUEST_PATHS.get(api)
  if (path === undefined || builtOn === 'azure') return undefined
  const hasDefault = custom !== undefined || builtOn === 'openai' || builtOn === 'anthropic'
  const base = baseUrl ?? (hasDefault ? DEFAULT_URLS.get(api) : undefined)
  return base === undefined || /[?#]/.test(base) ? undefined : trimRight(base, '/') + path
}
