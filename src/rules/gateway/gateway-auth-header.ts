import {
  headerPlaceholders,
  isGatewayAuth,
  isUnfinished,
  sentHeaders,
  type HttpHeader,
} from '../../analysis/headers.js'
import { shownName } from '../../secrets/secrets.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'gateway-auth-header',
    severity: 'warning',
    description:
      "A request header tries to authenticate at Cloudflare AI Gateway, which docker-agent's headers cannot do without a secret in the file.",
    rationale: [
      'A gateway with authentication switched on wants its own token in `cf-aig-authorization`. docker-agent never sends that header by itself: the provider `cloudflare-ai-gateway` sends CLOUDFLARE_API_TOKEN as `Authorization`, which the gateway hands to the provider behind it.',
      'Headers under `provider_opts.http_headers` go out as written. A placeholder such as `${env.CF_AIG_TOKEN}` is not filled in, so an authenticated gateway answers 401; a literal token works, at the price of a secret in the file. `authorization`, in any case of letters, replaces the token that would have been sent.',
      'Ways out: switch authentication off for this gateway; use the provider `cloudflare-workers-ai`, whose REST API takes the token that docker-agent sends; put a proxy in front that adds the header; or fill the value in before docker-agent reads the file, and keep that copy out of version control.',
    ].join('\n\n'),
    fixable: false,
    since: '0.1.0',
  },
  check({ model, report }) {
    for (const header of sentHeaders(model.config)) {
      if (!isGatewayAuth(header)) continue
      report({ path: header.path, message: message(header), hint: hint(header) })
    }
  },
})

function message({ name, value, block }: HttpHeader & { value: string }): string {
  const [placeholder] = headerPlaceholders(value)
  const written = placeholder
    ? `the text "${value.slice(placeholder.start, placeholder.end)}" in it, which is not filled in`
    : 'an example text in it'
  if (name.toLowerCase().trim() === 'authorization')
    return `"${name}" replaces the token that is sent from ${shownName(block.tokenKey ?? '')}${isUnfinished(value) ? `, and goes out with ${written}` : ''}.`
  if (isUnfinished(value))
    return `"${name}" goes out with ${written}, so an authenticated gateway answers 401.`
  return `"${name}" works only with the gateway's token in the file, since headers are not filled in from variables.`
}

function hint({ name, block }: HttpHeader): string {
  if (name.toLowerCase().trim() === 'authorization')
    return `Remove it, and set ${shownName(block.tokenKey ?? '')} to the token that is to be sent.`
  const alias =
    block.provider === 'cloudflare-ai-gateway' ? "This provider never sends the gateway's own token. " : ''
  return `${alias}Switch the gateway's authentication off, use "cloudflare-workers-ai" instead, or let a proxy add the header.`
}
