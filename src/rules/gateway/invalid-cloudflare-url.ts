import { OPENAI_TYPES } from '../../analysis/client.js'
import { cloudflareUrl, suggestedUrl, urlProblem } from '../../catalog/cloudflare-url.js'
import type { Config } from '../../analysis/config.js'
import { endpointOf } from '../../analysis/endpoint.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: "A `base_url` on one of Cloudflare's hosts does not have the form that Cloudflare serves.",
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { url, path, openai } of baseUrls(config)) {
      const problem = urlProblem(url, openai)
      if (!problem) continue
      const { message, stretch, replacement } = problem
      const start = stretch === undefined ? -1 : url.lastIndexOf(stretch)
      const alias =
        cloudflareUrl(url)?.host === 'api.cloudflare.com' ? 'cloudflare-workers-ai' : 'cloudflare-ai-gateway'
      report({
        path,
        ...(start < 0 || stretch === undefined ? {} : { within: { start, end: start + stretch.length } }),
        message,
        hint: `Write "${replacement ?? suggestedUrl(url)}", or use the provider "${alias}", which has the address built in.`,
        ...(replacement
          ? {
              fix: {
                title: `Write "${replacement}"`,
                safe: true,
                edits: [{ kind: 'replace-value', path, to: replacement }],
              },
            }
          : {}),
      })
    }
  },
})

/** Every `base_url` with whether its client speaks OpenAI's API. A provider's with a broken `%` escape is refused already. */
function baseUrls(config: Config): { url: string; path: (string | number)[]; openai: boolean }[] {
  const models = [...config.models.values()].map(({ path, value }) => ({
    path,
    url: value.base_url,
    settings: value,
  }))
  const providers = [...config.providers.values()].map(({ name, path, value }) => ({
    path,
    url: /%(?![\da-f]{2})/i.test(value.base_url ?? '') ? undefined : value.base_url,
    settings: { provider: name },
  }))
  return [...models, ...providers].flatMap(({ path, url, settings }) => {
    const apiType = endpointOf(config, settings)?.client.apiType
    return url
      ? [
          {
            url,
            path: [...path, 'base_url'],
            openai: apiType === undefined || OPENAI_TYPES.includes(apiType),
          },
        ]
      : []
  })
}
