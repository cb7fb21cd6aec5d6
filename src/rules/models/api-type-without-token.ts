import {
  builtModels,
  settingOf,
  optionOf,
  speaksOpenAi,
  type BuiltModel,
} from '../../analysis/built-models.js'
import { asMap } from '../../analysis/config.js'
import type { Path } from '../../diagnostic.js'
import { insertKeys } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A model of OpenAI has an `api_type` or a provider of its own but no `token_key`, so its requests have no token.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const reported = new Set<string>()
    for (const model of builtModels(config)) {
      const path = tokenless(model)
      // The models of one provider share its settings.
      if (!path || reported.has(JSON.stringify(path))) continue
      reported.add(JSON.stringify(path))
      const { custom } = model
      const owner = custom ? custom.path : model.path
      report({
        path,
        at: 'key',
        message: custom
          ? `Provider "${custom.name}" leads to api.openai.com but has no "token_key", so docker-agent sends no Authorization header to OpenAI.`
          : 'With "api_type" and without "token_key", docker-agent sends no Authorization header to OpenAI, although it requires OPENAI_API_KEY.',
        hint: custom
          ? 'Add "token_key: OPENAI_API_KEY" to the provider.'
          : 'Add "token_key: OPENAI_API_KEY" to the model, or remove "api_type".',
        fix: owner.length > 0 ? insertKeys(owner, [['token_key', 'OPENAI_API_KEY']]) : undefined,
      })
    }
  },
})

/** Where a model that sends OpenAI no token says so: its API type, or the base URL of its provider. */
function tokenless(model: BuiltModel): Path | undefined {
  const { client, custom, value } = model
  if (client.tokenKey || value.auth || custom?.value.auth || authorizes(model)) return undefined
  const url = client.baseUrl ?? ''
  if (url !== '' && !/^https:\/\/api\.openai\.com(\/|$)/.test(url)) return undefined
  const type = optionOf(model, 'api_type')
  if (!custom) return client.provider === 'openai' && typeof type?.value === 'string' ? type.path : undefined
  if (url === '' || !speaksOpenAi(client)) return undefined
  if (type) return type.path
  if (!custom.path.length) return undefined
  return custom.value.api_type ? [...custom.path, 'api_type'] : settingOf(model, 'base_url')?.path
}

/** Whether the headers of the model or its provider have a token. */
function authorizes(model: BuiltModel): boolean {
  return Object.keys(asMap(optionOf(model, 'http_headers')?.value) ?? {}).some(
    (name) => name.trim().toLowerCase() === 'authorization',
  )
}
