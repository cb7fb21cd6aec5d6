import type { Endpoint } from '../../analysis/endpoint.js'
import { routedIds } from '../../analysis/references/written-ids.js'
import { bareIdProvider } from '../../catalog/cloudflare-url.js'
import { gatewayPrefix, isWorkersAiId, restAuthorOf } from '../../catalog/gateway.js'
import { idInOtherCase } from '../../catalog/id-case.js'
import { placeOf } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'
import { correctionOf, type IdCorrection } from '../id-correction.js'

export default defineRule({
  severity: 'warning',
  description: "A model ID has a gateway prefix, but its Cloudflare endpoint expects the provider's own ID.",
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const written of routedIds(config)) {
      const { id, endpoint } = written
      const found = endpoint.openai ? defectOf(id, endpoint) : undefined
      if (!found) continue
      report({
        ...placeOf(written),
        message: `Model ID "${excerpt(id)}" has the gateway prefix "${prefixOf(id)}/", which ${found.where} does not accept.`,
        ...correctionOf(written, found),
      })
    }
  },
})

interface PrefixDefect extends IdCorrection {
  /** The endpoint that does not accept the prefix. */
  readonly where: string
}

function defectOf(id: string, { service, client }: Endpoint): PrefixDefect | undefined {
  if (service === 'rest') return restDefect(id)
  const provider = service === 'native' ? bareIdProvider(client.baseUrl) : undefined
  return provider === undefined ? undefined : nativeDefect(id, provider)
}

/** The REST API names Workers AI models by their own IDs, and the models of others by their author. */
function restDefect(id: string): PrefixDefect | undefined {
  const prefix = prefixOf(id)
  const model = id.slice(prefix.length + 1)
  if (prefix.toLowerCase() === 'workers-ai') return { where: "Cloudflare's REST API", ...workersAiId(model) }
  const author = restAuthorOf(prefix.toLowerCase())
  return author === undefined ? undefined : { where: "Cloudflare's REST API", right: `${author}/${model}` }
}

/** A provider's own URL accepts only the IDs of that provider. No ID of OpenAI contains a slash. */
function nativeDefect(id: string, provider: string): PrefixDefect | undefined {
  const prefix = prefixOf(id)
  const where = `the gateway's "/${provider}" endpoint`
  if (prefix.toLowerCase() === provider) {
    const model = id.slice(prefix.length + 1)
    return provider === 'workers-ai'
      ? { where, ...workersAiId(model) }
      : { where, right: model, certain: model !== '' }
  }
  if (provider !== 'openai' || !gatewayPrefix(id).known) return undefined
  return { where, hint: 'To use this model, end the base URL in "/compat" instead.' }
}

function workersAiId(model: string): Pick<PrefixDefect, 'right' | 'certain'> {
  const right = idInOtherCase('cloudflare-workers-ai', model) ?? model
  return { right, certain: isWorkersAiId(right) }
}

function prefixOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/')))
}
