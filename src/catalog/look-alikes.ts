import type { Environment } from '../api.js'
import { closest } from '../suggest.js'

/** Variables that other tools read for the same thing, by the name that docker-agent reads. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'CLOUDFLARE_API_TOKEN',
    [
      'CF_API_TOKEN',
      'CLOUDFLARE_API_KEY',
      'CLOUDFLARE_TOKEN',
      'CF_TOKEN',
      'CF_API_KEY',
      'CLOUDFLARE_AI_GATEWAY_API_KEY',
      'CLOUDFLARE_AI_GATEWAY_TOKEN',
      'CLOUDFLARE_WORKERS_AI_TOKEN',
    ],
  ],
  [
    'CLOUDFLARE_ACCOUNT_ID',
    [
      'CF_ACCOUNT_ID',
      'CLOUDFLARE_ACCOUNT',
      'CF_ACCOUNT',
      'CF_AI_GATEWAY_ACCOUNT_ID',
      'CLOUDFLARE_AI_GATEWAY_ACCOUNT_ID',
    ],
  ],
  [
    'CLOUDFLARE_GATEWAY_ID',
    [
      'CF_GATEWAY_ID',
      'CLOUDFLARE_AI_GATEWAY_ID',
      'CLOUDFLARE_AI_GATEWAY',
      'CLOUDFLARE_AI_GATEWAY_NAME',
      'CLOUDFLARE_GATEWAY',
      'CLOUDFLARE_GATEWAY_NAME',
      'CF_AI_GATEWAY_ID',
      'CF_AI_GATEWAY_GATEWAY_ID',
      'CF_AIG_GATEWAY_ID',
    ],
  ],
  ['OPENAI_API_KEY', ['OPENAI_KEY', 'OPENAI_TOKEN', 'OPENAI_API_TOKEN']],
  ['ANTHROPIC_API_KEY', ['CLAUDE_API_KEY', 'ANTHROPIC_KEY', 'ANTHROPIC_AUTH_TOKEN']],
  [
    'GOOGLE_API_KEY',
    ['GOOGLE_GENERATIVE_AI_API_KEY', 'GOOGLE_GEMINI_API_KEY', 'GOOGLE_AI_API_KEY', 'GOOGLE_GENAI_API_KEY'],
  ],
  ['AZURE_API_KEY', ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_KEY']],
  ['GITHUB_TOKEN', ['GITHUB_PAT', 'GITHUB_API_TOKEN', 'GITHUB_PERSONAL_ACCESS_TOKEN', 'COPILOT_TOKEN']],
  [
    'HF_TOKEN',
    [
      'HUGGINGFACE_TOKEN',
      'HUGGINGFACE_API_KEY',
      'HUGGING_FACE_HUB_TOKEN',
      'HUGGINGFACEHUB_API_TOKEN',
      'HF_API_KEY',
    ],
  ],
  ['TOGETHER_API_KEY', ['TOGETHERAI_API_KEY', 'TOGETHER_AI_API_KEY']],
  ['XAI_API_KEY', ['GROK_API_KEY', 'X_AI_API_KEY']],
  ['MOONSHOT_API_KEY', ['MOONSHOTAI_API_KEY', 'KIMI_API_KEY']],
  ['FIREWORKS_API_KEY', ['FIREWORKS_AI_API_KEY']],
  ['OPENCODE_API_KEY', ['OPENCODE_ZEN_API_KEY']],
])
/** Cloudflare's token for the gateway itself, which docker-agent has no place for. */
const GATEWAY_TOKENS = ['CF_AIG_TOKEN', 'CF_AIG_AUTHORIZATION', 'CLOUDFLARE_AIG_TOKEN']

/** A variable that is set in the place of one that is not. Its value is not read, but for being empty. */
export interface LookAlike {
  readonly name: string
  /** What to know before the one is taken for the other. */
  readonly note?: string
}

/** Finds what was probably set in the place of a missing variable: the name of another tool, other letter case, or a slip of one or two letters. */
export function lookAlike(missing: string, env: Environment): LookAlike | undefined {
  const set = Object.keys(env).filter((name) => Boolean(env[name]) && name !== missing)
  const other =
    OTHER_NAMES.get(missing)?.find((name) => set.includes(name)) ??
    closest(
      missing,
      set.filter((name) => name.length > 5),
      missing.length < 10 ? 1 : 2,
    )
  if (other === undefined) {
    const gateway =
      missing === 'CLOUDFLARE_API_TOKEN' ? GATEWAY_TOKENS.find((name) => set.includes(name)) : undefined
    return gateway === undefined
      ? undefined
      : { name: gateway, note: 'it holds the token of the gateway, which is another one' }
  }
  return /^(CF|CLOUDFLARE)_API_KEY$/.test(other)
    ? { name: other, note: 'if it is a token and not the global key' }
    : { name: other }
}
