import { modelInfo } from '../../catalog/models.js'
import { endpointOf } from '../../analysis/endpoint.js'
import {
  gatewayPrefix,
  gatewayPrefixes,
  gatewayPrefixesDate,
  prefixFor,
  type GatewayPrefix,
} from '../../catalog/gateway.js'
import { writtenIds } from '../../analysis/references/written-ids.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A model id on Cloudflare AI Gateway begins with a provider that the gateway is not known to route to.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { id, settings, path, within } of writtenIds(config)) {
      const found = gatewayPrefix(id)
      const { prefix, known, replacement } = found
      if (known || prefix === '' || prefix.includes('$') || replacement === prefix.toLowerCase()) continue
      const endpoint = endpointOf(config, settings)
      if (
        endpoint?.service !== 'compat' ||
        !endpoint.openai ||
        prefixFor(id)?.certain ||
        modelInfo('cloudflare-ai-gateway', id)
      )
        continue
      const start = within?.start ?? 0
      const stretch = { start, end: start + prefix.length }
      report({
        path,
        within: stretch,
        message: `"${prefix}" is no provider that the gateway's "/compat" endpoint is known to route to.`,
        hint: hint(id, found),
        ...(replacement
          ? {
              fix: {
                title: `Write "${replacement}"`,
                safe: false,
                edits: [{ kind: 'replace-value', path, to: replacement, within: stretch }],
              },
            }
          : {}),
      })
    }
  },
})

function hint(id: string, { prefix, replacement, restOnly }: GatewayPrefix): string {
  const rest = restOnly ? ` "${prefix}/" belongs to Cloudflare's REST API.` : ''
  if (replacement) return `Write "${replacement}/${id.slice(prefix.length + 1)}".${rest}`
  return `Known on ${gatewayPrefixesDate}: ${gatewayPrefixes.join(', ')} and custom-SLUG.${rest}`
}
