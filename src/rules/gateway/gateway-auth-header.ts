import {
  headerPlaceholders,
  isGatewayAuth,
  isUnfinished,
  sentHeaders,
  type HttpHeader,
} from '../../analysis/headers.js'
import { shownName } from '../../secrets/recognize.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A request header authenticates to Cloudflare AI Gateway, which works only with a literal secret in the file.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const header of sentHeaders(config)) {
      if (!isGatewayAuth(header)) continue
      const said = isBearer(header) ? bearerReport(header) : gatewayTokenReport(header)
      report({ path: header.path, secret: true, ...said })
    }
  },
})

type SentHeader = HttpHeader & { readonly value: string }

function isBearer({ name }: SentHeader): boolean {
  return name.trim().toLowerCase() === 'authorization'
}

/** `Authorization` replaces the token that docker-agent sends. */
function bearerReport({ name, value, block }: SentHeader): { message: string; hint: string } {
  const token = shownName(block.tokenKey ?? '')
  const unexpanded = isUnfinished(value) ? `, and is sent with ${unfinished(value)}` : ''
  return {
    message: `Header "${name}" replaces the bearer token from ${token}${unexpanded}.`,
    hint: `Remove the header, and set ${token} to the token to send.`,
  }
}

/** `cf-aig-authorization` holds the gateway's own token. */
function gatewayTokenReport({ name, value, block }: SentHeader): { message: string; hint: string } {
  const never =
    block.provider === 'cloudflare-ai-gateway' ? "This provider never sends the gateway's own token. " : ''
  return {
    message: isUnfinished(value)
      ? `Header "${name}" is sent with ${unfinished(value)}, so an authenticated gateway answers 401.`
      : `Header "${name}" works only with the gateway's token in the file, because docker-agent does not expand headers.`,
    hint: `${never}Turn off authentication for the gateway, use "cloudflare-workers-ai" instead, or add the header in a proxy.`,
  }
}

function unfinished(value: string): string {
  const [placeholder] = headerPlaceholders(value)
  return placeholder ? `"${value.slice(placeholder.start, placeholder.end)}" unexpanded` : 'an example value'
}
