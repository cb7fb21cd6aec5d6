import { setsGatewayHeader } from '../../analysis/headers.js'
import { routedIds } from '../../analysis/references/written-ids.js'
import { restPrefix } from '../../catalog/gateway.js'
import { placeOf } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

const HEADER = 'cf-aig-gateway-id'

export default defineRule({
  severity: 'warning',
  description:
    "A model on Cloudflare's REST API is a dynamic route or a model alias, and no header `cf-aig-gateway-id` names its gateway.",
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const written of routedIds(config)) {
      const { id, endpoint, settings } = written
      if (endpoint.service !== 'rest' || !endpoint.openai) continue
      const kind = restPrefix(id)?.needsGateway
      if (kind === undefined || setsGatewayHeader(config, settings, HEADER)) continue
      report({
        ...placeOf(written),
        message: `"${excerpt(id)}" is a ${kind}, but no header "${HEADER}" names its gateway.`,
        hint: `Add "${HEADER}: GATEWAY" to "provider_opts.http_headers". Without the header, Cloudflare looks only in the account's default gateway.`,
      })
    }
  },
})
