import data from '../data/models.json' with { type: 'json' }
import { provider, providerNames } from './providers.js'

/** What the models.dev catalog says of one model of one provider. */
export interface ModelInfo {
  readonly id: string
  /** Limits in tokens; undefined where the catalog states none. */
  readonly context?: number
  readonly output?: number
  readonly reasoning: boolean
  readonly toolCall: boolean
  readonly attachment: boolean
  /** Whether it takes a temperature; undefined where the catalog does not say. */
  readonly temperature?: boolean
}

type Models = ReadonlyMap<string, ModelInfo>

const NONE: Models = new Map()
const encoded: ReadonlyMap<string, string> = new Map(Object.entries(data.providers))
const decoded = new Map<string, Models>()

/** Where the catalog came from and when it was written (`YYYY-MM-DD`). */
export const catalogSource: { readonly source: string; readonly date: string } = data._meta

/** The model ids that the catalog lists for a docker-agent provider, sorted; empty when it does not know the provider (`ollama`, `dmr`). */
export function modelIds(providerName: string): readonly string[] {
  return [...modelsOf(providerName).keys()]
}

/** What the catalog says of a model; undefined when it does not list exactly this id. */
export function modelInfo(providerName: string, id: string): ModelInfo | undefined {
  return modelsOf(providerName).get(id)
}

/** The catalog's id that differs from this one in upper and lower case only; undefined when the id itself is listed. */
export function sameIdOtherCase(providerName: string, id: string): string | undefined {
  const models = modelsOf(providerName)
  if (models.has(id)) return undefined
  const lower = id.toLowerCase()
  return modelIds(providerName).find((other) => other.toLowerCase() === lower)
}

/** The Cloudflare AI Gateway ids whose part after the first slash is this id, ignoring case: `gpt-4o` gives `openai/gpt-4o`. */
export function gatewayIdsEndingWith(id: string): string[] {
  const lower = id.toLowerCase()
  return modelIds('cloudflare-ai-gateway').filter(
    (other) => other.slice(other.indexOf('/') + 1).toLowerCase() === lower,
  )
}

/** The providers whose catalog lists exactly this id, the core ones first; of two names of one provider, the one that docker-agent v1.123.0 takes. */
export function providersOffering(id: string): string[] {
  return providerNames().filter((name) => !provider(name)?.formerly && modelsOf(name).has(id))
}

function modelsOf(providerName: string): Models {
  const catalogId = provider(providerName)?.catalog
  const text = catalogId === undefined ? undefined : encoded.get(catalogId)
  if (catalogId === undefined || !text) return NONE
  const models = decoded.get(catalogId) ?? decode(text)
  decoded.set(catalogId, models)
  return models
}

/** One provider's models are decoded when they are first asked for: start-up time counts. The encoding is described in the data. */
function decode(text: string): Models {
  return new Map(
    text.split(',').map((entry) => {
      const [id = '', context, output, flags = ''] = entry.split(' ')
      return [
        id,
        {
          id,
          ...(Number(context) > 0 ? { context: Number(context) } : {}),
          ...(Number(output) > 0 ? { output: Number(output) } : {}),
          reasoning: flags.includes('r'),
          toolCall: flags.includes('c'),
          attachment: flags.includes('a'),
          ...(flags.includes('t')
            ? { temperature: true }
            : flags.includes('n')
              ? { temperature: false }
              : {}),
        },
      ]
    }),
  )
}
