import {
  bearerColon,
  headerPlaceholders,
  isGatewayAuth,
  isUnfinished,
  sentHeaders,
  type HttpHeader,
} from '../../analysis/headers.js'
import type { Report } from '../../finding.js'
import { replaceWith } from '../../finding.js'
import { shownName } from '../../secrets/recognize.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A request header authenticates to Cloudflare AI Gateway, which works only with a literal secret in the file.',
  fixable: true,
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
function bearerReport({ name, value, block }: SentHeader): Pick<Report, 'message' | 'hint' | 'fix'> {
  const token = shownName(block.tokenKey ?? '')
  const unexpanded = isUnfinished(value) ? `, and is sent with ${unfinished(value)}` : ''
  return {
    message: `Header "${name}" replaces the bearer token from ${token}${unexpanded}.`,
    hint: `Remove the header, and set ${token} to the token to send.`,
  }
}

/** `cf-aig-authorization` holds the gateway's own token. */
function gatewayTokenReport({ name, value, path }: SentHeader): Pick<Report, 'message' | 'hint' | 'fix'> {
  const within = bearerColon(value)
  if (within)
    return {
      message: `Header "${name}" has a colon after "Bearer", so an authenticated gateway answers 401.`,
      hint: `The scheme is written "Bearer TOKEN", without a colon. To keep the token out of the file: ${WAYS_OUT}`,
      fix: replaceWith({ path, within }, 'Bearer ', { safe: true, title: 'Remove the colon' }),
    }
  if (!isUnfinished(value) && !/^\s*bearer\s/i.test(value))
    return {
      message: `Header "${name}" does not have the form "Bearer TOKEN", in which Cloudflare expects the gateway's token.`,
      hint: `Write "Bearer" and a space before the token. To keep the token out of the file: ${WAYS_OUT}`,
    }
  return {
    message: isUnfinished(value)
      ? `Header "${name}" is sent with ${unfinished(value)}, so an authenticated gateway answers 401.`
      : `Header "${name}" works only with the gateway's token in the file, because docker-agent does not expand headers.`,
    hint: `Remove the header. Instead, ${WAYS_OUT}`,
  }
}

/** In the order in which to try them. Since 2026-11-03 new gateways have authentication, which cannot be switched off. */
const WAYS_OUT =
  'use Cloudflare\'s REST API: the provider "cloudflare-workers-ai", or an entry under "providers" with "base_url: https://api.cloudflare.com/client/v4/accounts/${CLOUDFLARE_ACCOUNT_ID}/ai/v1", "token_key: CLOUDFLARE_API_TOKEN" and "api_type: openai_chatcompletions". Or let a proxy add the header, or use a gateway from before 2026-11-03 that has no authentication.'

function unfinished(value: string): string {
  const [placeholder] = headerPlaceholders(value)
  return placeholder ? `"${value.slice(placeholder.start, placeholder.end)}" unexpanded` : 'an example value'
}
