import { catalogOfPrefix, gatewayPrefix, restPrefix } from './gateway.js'
import { modelInfo, sameIdOtherCase } from './models.js'

/**
 * The ID that the server knows and that differs from this one only in case; undefined when the ID itself is listed, or not
 * known in any case. On AI Gateway, the prefix and the model are looked up separately.
 * @param catalog the provider whose catalog lists the ID
 */
export function idInOtherCase(catalog: string, id: string): string | undefined {
  if (catalog === 'cloudflare-ai-gateway') return unlessSame(id, gatewayId(id))
  if (catalog === 'cloudflare-workers-ai') return unlessSame(id, restId(id))
  return sameIdOtherCase(catalog, id)
}

function gatewayId(id: string): string | undefined {
  const { prefix, known, replacement, models } = gatewayPrefix(id)
  const right = known ? prefix : replacement === prefix.toLowerCase() ? replacement : undefined
  if (right === undefined) return undefined
  const model = id.slice(prefix.length + 1)
  if (models) return known ? id : `${right}/${model.toLowerCase()}`
  return `${right}/${right === 'workers-ai' ? workersAiId(model) : modelOfPrefix(right, model)}`
}

function modelOfPrefix(prefix: string, model: string): string {
  const catalog = catalogOfPrefix(prefix)
  if (modelInfo('cloudflare-ai-gateway', `${prefix}/${model}`) || (catalog && modelInfo(catalog, model)))
    return model
  const listed = sameIdOtherCase('cloudflare-ai-gateway', `${prefix}/${model}`)?.slice(prefix.length + 1)
  return listed ?? (catalog && sameIdOtherCase(catalog, model)) ?? model
}

/** The REST API serves Workers AI, and the models of other authors under the author's name. */
function restId(id: string): string {
  const lower = id.replace(/^[^/]*/, (segment) => segment.toLowerCase())
  const author = restPrefix(lower)
  if (!author) return workersAiId(id)
  const model = lower.slice(author.prefix.length + 1)
  const listed = author.catalog && sameIdOtherCase(author.catalog, model)
  return `${author.prefix}/${listed ?? model}`
}

/** Both catalogs of Cloudflare list the IDs of Workers AI. `@cf/` and `@hf/` are in lower case for every model. */
function workersAiId(model: string): string {
  return modelOfPrefix(
    'workers-ai',
    model.replace(/^@(cf|hf)\//i, (author) => author.toLowerCase()),
  )
}

function unlessSame(id: string, right: string | undefined): string | undefined {
  return right === id ? undefined : right
}
