import type { Endpoint } from '../../analysis/endpoint.js'
import { routedIds } from '../../analysis/references/written-ids.js'
import { bareIdProvider } from '../../catalog/cloudflare-url.js'
import { prefixFor, restPrefix } from '../../catalog/gateway.js'
import { idInOtherCase } from '../../catalog/id-case.js'
import { modelIds, modelInfo } from '../../catalog/models.js'
import { placeOf } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'
import { correctionOf, type IdCorrection } from '../id-correction.js'

export default defineRule({
  severity: 'warning',
  description: 'A model ID has no prefix, but Cloudflare AI Gateway or Workers AI requires one.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const written of routedIds(config)) {
      const { id, endpoint } = written
      const isChecked = endpoint.openai && !id.split('/')[0]?.includes('$')
      const found = isChecked ? defectOf(id, endpoint) : undefined
      if (!found) continue
      report({
        ...placeOf(written),
        message: `Model ID "${excerpt(id)}" ${found.defect}`,
        ...correctionOf(written, found),
      })
    }
  },
})

interface PrefixDefect extends IdCorrection {
  /** What is wrong, to follow the ID in a message. */
  readonly defect: string
}

function defectOf(id: string, { service, client }: Endpoint): PrefixDefect | undefined {
  if (service === 'compat') return gatewayDefect(id)
  if (service === 'rest') return isOfAuthor(id) ? undefined : workersAiDefect(id)
  return bareIdProvider(client.baseUrl) === 'workers-ai' ? workersAiDefect(id) : undefined
}

/** AI Gateway routes by the first segment. `unknown-gateway-prefix` checks the IDs that have one. */
function gatewayDefect(id: string): PrefixDefect | undefined {
  const found = prefixFor(id)
  if (id.includes('/') && !found?.certain) return undefined
  return {
    defect: 'has no provider prefix for the gateway to route by.',
    right: found && (idInOtherCase('cloudflare-ai-gateway', found.id) ?? found.id),
    certain: found?.certain,
    hint: 'Add a provider prefix: "openai/…", "workers-ai/@cf/…", "custom-SLUG/…".',
  }
}

/** The REST API also serves the models of other authors, without "@cf/". */
function isOfAuthor(id: string): boolean {
  const author = restPrefix(id)
  return Boolean(author?.catalog && modelInfo(author.catalog, id.slice(author.prefix.length + 1)))
}

/** The IDs of Workers AI start with "@cf/AUTHOR/". */
function workersAiDefect(id: string): PrefixDefect | undefined {
  if (id.startsWith('@')) return undefined
  const ending = `/${id.toLowerCase()}`
  const listed = modelIds('cloudflare-workers-ai').filter((other) => other.toLowerCase().endsWith(ending))
  return listed.length === 1
    ? { defect: 'has no "@cf/AUTHOR/" prefix, as Workers AI requires.', right: listed[0] }
    : undefined
}
