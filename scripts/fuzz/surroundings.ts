import type { Environment, ValidateOptions } from '../../src/index.js'

/** Options under which a file is checked besides the defaults: files that exist or do not, and the user's own providers. */
export const SURROUNDINGS: readonly ValidateOptions[] = [
  {
    files: { kind: (path) => (['file', 'directory', 'outside', undefined] as const)[path.length % 4] },
    userProviders: {
      openai: { provider: 'openai', base_url: 'https://llm.example.com/${A}/v1', token_key: 'LLM_API_KEY' },
      my_gateway: { api_type: 'openai_responses', auth: { type: 'x' }, headers: 5 },
      Fast: null,
    },
    settings: { rules: { 'missing-env': 'warning', 'invalid-type': 'off' } },
  },
]

/** An environment in which the variables of a text are set, to values that appear nowhere else. */
export function variablesOf(text: string): Environment {
  const names = new Set(text.match(/\b[A-Z][A-Z\d_]{2,}\b/g))
  return Object.fromEntries([...names].map((name, index) => [name, `kept-value-${index}-of-variable`]))
}
