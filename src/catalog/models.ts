import data from '../data/models.json' with { type: 'json' }
import { provider, providerNames } from './providers.js'

/** What the models.dev catalog says about one model of one provider. */
export interface ModelInfo {
  readonly id: string
  /** Limits in tokens; undefined where the catalog states none. */
  readonly context?: number
  readonly output?: number
  readonly reasoning: boolean
  readonly toolCall: boolean
  readonly attachment: boolean
  /** Whether it accepts a temperature; undefined where the catalog does not say. */
  readonly temperature?: boolean
}

type Models = ReadonlyMap<string, ModelInfo>

const NONE: Models = new Map()
const encoded: ReadonlyMap<string, string> = new Map(Object.entries(data.providers))
const decoded = new Map<string, Models>()

/** Where the catalog comes from, and its date (`YYYY-MM-DD`). */
export const catalogSource: { readonly source: string; readonly date: string } = data._meta

/** The model IDs that the catalog lists for a docker-agent provider, sorted; empty for a provider without a catalog (`ollama`, `dmr`). */
export function modelIds(providerName: string): readonly string[] {
  return [...modelsOf(providerName).keys()]
}

/** What the catalog says about a model; undefined when it does not list exactly this ID. */
export function modelInfo(providerName: string, id: string): ModelInfo | undefined {
  return modelsOf(providerName).get(id)
}

/** The listed ID that differs from this one only in case; undefined when the ID itself is listed. */
export function sameIdOtherCase(providerName: string, id: string): string | undefined {
  const models = modelsOf(providerName)
  if (models.has(id)) return undefined
  const lower = id.toLowerCase()
  return modelIds(providerName).find((other) => other.toLowerCase() === lower)
}

/** The Cloudflare AI Gateway IDs whose part after the first slash is this ID, ignoring case: `openai/gpt-4o` for `gpt-4o`. */
export function gatewayIdsEndingWith(id: string): string[] {
  const lower = id.toLowerCase()
  return modelIds('cloudflare-ai-gateway').filter(
    (other) => other.slice(other.indexOf('/') + 1).toLowerCase() === lower,
  )
}

/** The providers whose catalog lists exactly this ID, core providers first; for a provider with two names, the older one. */
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

/** Decodes the models of one provider, as `_meta.encoding` of the data describes. It runs when they are first needed, because start-up time matters. */
function decode(text: string): Models {
  return new Map(
    text.split(',').map((entry) => {
      const [id = '', context, output, flags = ''] = entry.split(' ')
      return [
        id,
        {
          id,
          context: Number(context) || undefined,
          output: Number(output) || undefined,
          reasoning: flags.includes('r'),
          toolCall: flags.includes('c'),
          attachment: flags.includes('a'),
          temperature: flags.includes('t') || (flags.includes('n') ? false : undefined),
        },
      ]
    }),
  )
}
