import type { Config } from '../../analysis/config.js'
import { endpointOf } from '../../analysis/endpoint.js'
import { cloudflareUrl, isAccountId, isEndpoint } from '../../catalog/cloudflare-url.js'
import type { Path } from '../../diagnostic.js'
import { replaceWith } from '../../finding.js'
import { placeholders } from '../../go/expand.js'
import { pathDefect, type ClientUrl, type UrlDefect } from '../cloudflare-path.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A `base_url` on a Cloudflare host is not a URL that Cloudflare serves.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const url of baseUrls(config)) {
      const defect = defectOf(url)
      if (!defect) continue
      const { path, text, host } = url
      const { message, part, replacement } = defect
      const right = replacement ?? suggestedUrl(url)
      report({
        path,
        within: part === undefined ? undefined : lastSpan(text, part),
        message,
        hint: `Write "${right}", or use the provider "${PROVIDERS[host]}", which has its base URL built in.`,
        fix: replaceWith({ path }, replacement, { safe: true }),
      })
    }
  },
})

const PROVIDERS = {
  'gateway.ai.cloudflare.com': 'cloudflare-ai-gateway',
  'api.cloudflare.com': 'cloudflare-workers-ai',
} as const

/** Placeholders in the syntax of other tools, such as `{account_id}` or `<ACCOUNT>`. */
const FOREIGN = /\{\{[^{}]*\}\}|(?<!\$)\{[^{}]*\}|<[^<>]*>|\$\([^()]*\)|%[A-Za-z_]{2,}%/

interface BaseUrl extends ClientUrl {
  readonly path: Path
}

/** Every `base_url` on a Cloudflare host. Where a provider's has a broken `%` escape, `invalid-provider` reports it. */
function baseUrls(config: Config): BaseUrl[] {
  const models = [...config.models.values()].map(({ path, value }) => ({
    path,
    text: value.base_url ?? '',
    settings: value,
  }))
  const providers = [...config.providers.values()].map(({ name: provider, path, value }) => ({
    path,
    text: value.base_url ?? '',
    settings: { provider },
  }))
  const wellFormed = providers.filter(({ text }) => !/%(?![\da-f]{2})/i.test(text))
  return [...models, ...wellFormed].flatMap(({ path, text, settings }) => {
    const url = cloudflareUrl(text)
    if (!url) return []
    const openai = endpointOf(config, settings)?.openai ?? true
    return [{ ...url, text, path: [...path, 'base_url'], openai }]
  })
}

function defectOf(url: BaseUrl): UrlDefect | undefined {
  const { text, host, hasScheme } = url
  if (!hasScheme)
    return {
      message: `The URL has no "https://" before "${host}", so the host is read as part of the path.`,
      part: host,
      replacement: `https://${text.trim().replace(/^\/\//, '')}`,
    }
  const foreign = FOREIGN.exec(text)?.[0]
  if (foreign !== undefined)
    return {
      message: `"${foreign}" is sent unexpanded: "base_url" expands only $X, \${X} and \${env.X}.`,
      part: foreign,
    }
  return pathDefect(url)
}

function lastSpan(text: string, part: string): { start: number; end: number } | undefined {
  const start = text.lastIndexOf(part)
  return start < 0 ? undefined : { start, end: start + part.length }
}

/** The form that the service requires, with the account and the gateway of the URL where they can be recognized. */
function suggestedUrl({ host, segments }: BaseUrl): string {
  const places = segments.filter((segment) => !FOREIGN.test(segment))
  const account = places.find(isLikelyAccount)
  const accountId = account ?? '${CLOUDFLARE_ACCOUNT_ID}'
  if (host === 'api.cloudflare.com') return `https://api.cloudflare.com/client/v4/accounts/${accountId}/ai/v1`
  const next = (account === undefined ? likelyGateway(places) : places[places.indexOf(account) + 1]) ?? ''
  const isGateway = next !== '' && !isEndpoint(next) && !/^@|acc/i.test(next)
  const gatewayId = isGateway ? next : '${CLOUDFLARE_GATEWAY_ID}'
  return `https://gateway.ai.cloudflare.com/v1/${accountId}/${gatewayId}/compat`
}

function isLikelyAccount(segment: string): boolean {
  return isAccountId(segment) || placeholders(segment).some(({ name }) => /ACC/i.test(name))
}

/** Of the segments before the endpoint, the second, or the only one. */
function likelyGateway(places: readonly string[]): string | undefined {
  const named = places.slice(places[0] === 'v1' ? 1 : 0)
  const endpoint = named.findIndex(isEndpoint)
  return (endpoint < 0 ? named : named.slice(0, endpoint)).slice(0, 2).at(-1)
}
