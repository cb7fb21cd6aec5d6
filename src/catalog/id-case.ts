import { modelInfo, sameIdOtherCase } from './models.js'
import { catalogBehind, gatewayPrefix } from './gateway.js'

/**
 * The id that differs from this one in upper and lower case only and is the one that the server knows; undefined when the id is listed as it is, or not known at all.
 * `catalog` is the provider whose ids these are; on the gateway, provider and model are looked up one by one.
 */
export function idInOtherCase(catalog: string, id: string): string | undefined {
  if (catalog === 'cloudflare-ai-gateway') return gatewayIdInOtherCase(id)
  if (catalog === 'cloudflare-workers-ai') return differing(id, workersAiId(id))
  return sameIdOtherCase(catalog, id)
}

function gatewayIdInOtherCase(id: string): string | undefined {
  const { prefix, known, replacement } = gatewayPrefix(id)
  const right = known ? prefix : replacement === prefix.toLowerCase() ? replacement : undefined
  if (right === undefined) return undefined
  const model = id.slice(prefix.length + 1)
  return differing(id, `${right}/${right === 'workers-ai' ? workersAiId(model) : modelBehind(right, model)}`)
}

function modelBehind(prefix: string, model: string): string {
  const own = catalogBehind(prefix)
  if (modelInfo('cloudflare-ai-gateway', `${prefix}/${model}`) || (own && modelInfo(own, model))) return model
  const listed = sameIdOtherCase('cloudflare-ai-gateway', `${prefix}/${model}`)?.slice(prefix.length + 1)
  return listed ?? (own && sameIdOtherCase(own, model)) ?? model
}

/** Both catalogs of Cloudflare list Workers AI's ids; whatever the model, `@cf/` and `@hf/` are written small. */
function workersAiId(model: string): string {
  return modelBehind(
    'workers-ai',
    model.replace(/^@(cf|hf)\//i, (author) => author.toLowerCase()),
  )
}

function differing(id: string, right: string): string | undefined {
  return right === id ? undefined : right
}
