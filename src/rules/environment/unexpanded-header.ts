import { headerPlaceholders, isGatewayAuth, sentHeaders, type HttpHeader } from '../../analysis/headers.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A header under `http_headers` has a placeholder, which is sent as it stands.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const header of sentHeaders(config)) {
      const [first] = headerPlaceholders(header.value)
      if (!first || isGatewayAuth(header)) continue
      const bearer = header.name.toLowerCase() === 'authorization'
      const text = header.value.slice(first.start, first.end)
      report({
        path: header.path,
        within: { start: first.start, end: first.end },
        message: `"${text}" in the header "${header.name}" is sent as it stands: http_headers are not filled in from variables.`,
        hint: bearer
          ? bearerHint(first.name, header)
          : 'Write the value itself, unless it is a secret; a proxy in front can add a secret header.',
      })
    }
  },
})

function bearerHint(variable: string, { block }: HttpHeader): string {
  return block.tokenKey === variable
    ? `Remove the header: ${variable} is sent as the bearer token already.`
    : `Remove the header and write token_key: ${variable}, which sends the variable as the bearer token.`
}
