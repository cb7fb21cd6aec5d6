import { routedIds } from '../../analysis/references/written-ids.js'
import {
  gatewayPrefix,
  gatewayPrefixes,
  gatewayPrefixesDate,
  prefixFor,
  restPrefix,
  type GatewayPrefix,
} from '../../catalog/gateway.js'
import { modelInfo } from '../../catalog/models.js'
import { replaceWith } from '../../finding.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A model ID on Cloudflare AI Gateway starts with a provider that the gateway is not known to route to.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { id, endpoint, path, within } of routedIds(config)) {
      if (endpoint.service !== 'compat' || !endpoint.openai || isUnderstood(id)) continue
      const found = gatewayPrefix(id)
      const { prefix, replacement } = found
      const start = within?.start ?? 0
      const place = { path, within: { start, end: start + prefix.length } }
      report({
        ...place,
        ...explanation(id, found),
        fix: replaceWith(place, replacement, { safe: false }),
      })
    }
  },
})

/** Nothing to report: a known ID, a variable, or an ID that `missing-provider-prefix` or `model-id-case` reports. */
function isUnderstood(id: string): boolean {
  const { prefix, known, replacement } = gatewayPrefix(id)
  return (
    known ||
    prefix === '' ||
    prefix.includes('$') ||
    replacement === prefix.toLowerCase() ||
    Boolean(prefixFor(id)?.certain) ||
    modelInfo('cloudflare-ai-gateway', id) !== undefined
  )
}

function explanation(
  id: string,
  { prefix, replacement, models }: GatewayPrefix,
): { message: string; hint: string } {
  const rest = restPrefix(id.toLowerCase())
  if (rest?.needsGateway !== undefined)
    return {
      message: `"${excerpt(id)}" is a ${rest.needsGateway}, which is documented only for Cloudflare's REST API.`,
      hint: 'Use the provider "cloudflare-workers-ai" with the header "cf-aig-gateway-id", or write the model that the alias stands for.',
    }
  const also = rest ? ` "${prefix}/" is a prefix of Cloudflare's REST API.` : ''
  const known = `Known prefixes on ${gatewayPrefixesDate}: ${gatewayPrefixes.join(', ')} and custom-SLUG.`
  return {
    message: models
      ? `The gateway's "/compat" endpoint has no known model "${excerpt(id)}": after "${prefix}/", it accepts only ${oneOf(models)}.`
      : `The gateway's "/compat" endpoint has no known provider "${prefix}".`,
    hint: (replacement ? `Write "${replacement}/${id.slice(prefix.length + 1)}".` : known) + also,
  }
}
