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
  severity: 'warning',
  description:
    "A request header tries to authenticate at Cloudflare AI Gateway, which docker-agent's headers cannot do without a secret in the file.",
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const header of sentHeaders(config)) {
      if (!isGatewayAuth(header)) continue
      report({ path: header.path, secret: true, message: message(header), hint: hint(header) })
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
