import { headerPlaceholders, isGatewayAuth, sentHeaders } from '../../analysis/headers.js'
import { secretIn, shownName } from '../../secrets/recognize.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'An `Authorization` header replaces the token that docker-agent sends.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const header of sentHeaders(config)) {
      const { name, value, path, block } = header
      if (name.trim().toLowerCase() !== 'authorization' || block.tokenKey === undefined) continue
      // ChatGPT's client keeps its own token, and other rules report gateways, variables and secrets.
      if (block.provider === 'chatgpt' || isGatewayAuth(header)) continue
      if (headerPlaceholders(value).length > 0 || secretIn(name, value)) continue
      const token = shownName(block.tokenKey)
      report({
        path,
        secret: true,
        message: `Header "${name}" replaces the bearer token from ${token}.`,
        hint: `Remove the header, and set ${token} to the token to send.`,
      })
    }
  },
})
