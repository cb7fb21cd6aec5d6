import { headerPlaceholders, isGatewayAuth, sentHeaders, type HttpHeader } from '../../analysis/headers.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A header under `http_headers` contains a variable, which docker-agent does not expand.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const header of sentHeaders(config)) {
      const [first] = headerPlaceholders(header.value)
      if (!first || isGatewayAuth(header)) continue
      const { start, end, name } = first
      report({
        path: header.path,
        within: { start, end },
        message: `docker-agent sends "${header.value.slice(start, end)}" in the header "${header.name}" literally: it does not expand variables in "http_headers".`,
        hint:
          header.name.toLowerCase() === 'authorization'
            ? bearerHint(name, header)
            : 'Write the value itself, unless it is a secret. A proxy can add a secret header.',
      })
    }
  },
})

function bearerHint(variable: string, { block }: HttpHeader): string {
  return block.tokenKey === variable
    ? `Remove the header: docker-agent already sends ${variable} as the bearer token.`
    : `Replace the header with "token_key: ${variable}", which sends the variable as the bearer token.`
}
