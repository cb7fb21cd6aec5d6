import type { Path } from '../diagnostic.js'
import { builtModels } from './built-models.js'
import { OPENAI_TYPES } from './client-plan.js'
import { buildClient, type Client } from './client.js'
import { asMap } from './config.js'
import { perFile } from './per-file.js'

/** A `provider_opts` mapping, and the client that reads it. */
export interface OptionBlock {
  readonly path: Path
  readonly options: Readonly<Record<string, unknown>>
  /** The kind of client: `openai` for all that speak OpenAI's API, else the name of the API. */
  readonly kind: string
  /** The built-in provider of the client. */
  readonly provider: string
}

/**
 * The `provider_opts` of models and of user-defined providers, where one client reads them: not those of a Vertex AI model of
 * another publisher, nor those of a provider whose models choose their own API type.
 */
export const optionBlocks = perFile((config): readonly OptionBlock[] => {
  const models = builtModels(config)
  const chosen = new Set(
    [...config.models.values()].flatMap(({ value }) =>
      asMap(value.provider_opts)?.api_type === undefined ? [] : [value.provider],
    ),
  )
  const providers = [...config.providers.values()].flatMap(({ name, path, value }) => {
    const client = buildClient(config, { provider: name, model: 'model' })
    return client.failure || chosen.has(name) ? [] : blockOf(value.provider_opts, path, client)
  })
  return [
    ...models.flatMap(({ path, value, client, custom }) =>
      hasPublisher(custom?.value.provider_opts) ? [] : blockOf(value.provider_opts, path, client),
    ),
    ...providers,
  ]
})

function blockOf(written: unknown, owner: Path, { apiType, provider }: Client): OptionBlock[] {
  const options = asMap(written)
  if (!options || hasPublisher(options)) return []
  const kind = OPENAI_TYPES.includes(apiType) ? 'openai' : apiType
  return [{ path: [...owner, 'provider_opts'], options, kind, provider }]
}

function hasPublisher(options: unknown): boolean {
  return asMap(options)?.publisher !== undefined
}
