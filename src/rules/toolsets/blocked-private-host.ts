import type { ToolsetEntry } from '../../analysis/config.js'
import { isPrivateHost } from '../../go/private-host.js'
import { parseGoUrl } from '../../go/url.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A toolset has a URL on a private host, to which docker-agent refuses to connect.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const entry of config.toolsets) {
      const { key, url } = urlOf(entry) ?? {}
      if (!url || !key || (entry.value.allow_private_ips && entry.type !== 'webhook')) continue
      const parsed = parseGoUrl(url)
      if ('error' in parsed || !isPrivateHost(parsed.host)) continue
      report({
        path: [...entry.path, ...key],
        at: 'value',
        message: `docker-agent refuses to connect to "${excerpt(parsed.host)}", which is not a public host.`,
        hint:
          entry.type === 'webhook'
            ? 'A webhook reaches public hosts only.'
            : 'Set allow_private_ips: true on the toolset if you trust the host.',
      })
    }
  },
})

/** The URL that a toolset connects to; a remote MCP server may be on any host. */
function urlOf({ type, value }: ToolsetEntry): { key: string[]; url: string | undefined } | undefined {
  if (type === 'api') return { key: ['api_config', 'endpoint'], url: value.api_config?.endpoint }
  if (type === 'webhook') return { key: ['webhook_config', 'url'], url: value.webhook_config?.url }
  return type === 'openapi' || type === 'a2a' ? { key: ['url'], url: value.url } : undefined
}
