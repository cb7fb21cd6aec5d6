import { builtModels } from '../../analysis/built-models.js'
import { asMap, type Config } from '../../analysis/config.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A model of the provider `openai` has an `api_type` but no `token_key`, so its requests have no token.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { path, value, client, custom } of builtModels(config)) {
      const options = asMap(value.provider_opts)
      if (custom || client.provider !== 'openai' || client.tokenKey || client.baseUrl || value.auth) continue
      if (!options?.api_type || typeof options.api_type !== 'string' || authorizes(options)) continue
      report({
        path: [...path, 'provider_opts', 'api_type'],
        at: 'key',
        message:
          'With "api_type" and without "token_key", docker-agent sends no Authorization header to OpenAI, although it requires OPENAI_API_KEY.',
        hint: 'Add "token_key: OPENAI_API_KEY" to the model, or remove "api_type".',
      })
    }
  },
})

/** Whether the model's own headers have a token. */
function authorizes(options: Config['data']['models'] | Readonly<Record<string, unknown>>): boolean {
  return Object.keys(asMap(asMap(options)?.http_headers) ?? {}).some(
    (name) => name.trim().toLowerCase() === 'authorization',
  )
}
