import type { ToolsetEntry } from '../../analysis/config.js'
import { misplacedAttributes } from '../../analysis/toolsets/attributes.js'
import { kindIn } from '../../decode/versions.js'
import type { Path } from '../../diagnostic.js'
import { insertKeys } from '../../finding.js'
import { isPrivateHost } from '../../go/private-host.js'
import { parseGoUrl } from '../../go/url.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A toolset has a URL on a private host, to which docker-agent refuses to connect.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const entry of config.toolsets) {
      if (entry.value.allow_private_ips && entry.type !== 'webhook') continue
      for (const { path, host, written = host } of hostsOf(entry)) {
        if (!isPrivateHost(host)) continue
        report({
          path: [...entry.path, ...path],
          at: 'value',
          message: `docker-agent refuses to connect to "${excerpt(written)}", which is not a public host.`,
          hint:
            entry.type === 'webhook'
              ? 'A webhook reaches public hosts only.'
              : 'Set allow_private_ips: true on the toolset if you trust the host.',
          fix: canAllow(entry, config.version)
            ? insertKeys(entry.path, [['allow_private_ips', 'true']])
            : undefined,
        })
      }
    }
  },
})

/** Whether the config version has the key for this type of toolset. */
function canAllow(entry: ToolsetEntry, version: number): boolean {
  if (entry.type === 'webhook' || !kindIn('Toolset', 'allow_private_ips', version)) return false
  const allowing = { ...entry, value: { ...entry.value, allow_private_ips: true } }
  return !misplacedAttributes(allowing, version).some(({ name }) => name === 'allow_private_ips')
}

interface Host {
  readonly path: Path
  readonly host: string
  /** Only where it differs from the host. */
  readonly written?: string
}

/** The hosts that a toolset connects to; a remote MCP server may be on any host. */
function hostsOf({ type, value }: ToolsetEntry): Host[] {
  if (type === 'api') return hostOf(['api_config', 'endpoint'], value.api_config?.endpoint)
  if (type === 'webhook') return hostOf(['webhook_config', 'url'], value.webhook_config?.url)
  if (type === 'fetch') return (value.allowed_domains ?? []).flatMap(allowedHost)
  return type === 'openapi' || type === 'a2a' ? hostOf(['url'], value.url) : []
}

function hostOf(path: Path, url: string | undefined): Host[] {
  const parsed = url ? parseGoUrl(url) : undefined
  return !parsed || 'error' in parsed ? [] : [{ path, host: parsed.host }]
}

/**
 * A host or range of addresses that `fetch` allows. A port and a range that docker-agent refuses are other mistakes, and a wide
 * range has public addresses too.
 */
function allowedHost(pattern: string | undefined, index: number): Host[] {
  const [name = '', bits] = (pattern ?? '').trim().split('/')
  const isIpv6 = /^[0-9a-f]*:[0-9a-f.]*:/i.test(name)
  const isWide = bits !== undefined && Number(bits) < (isIpv6 ? 7 : /^(10|127)\./.test(name) ? 8 : 12)
  const isRefused = bits !== undefined && !(Number(bits) <= (isIpv6 ? 128 : 32))
  if (isWide || isRefused || (!isIpv6 && /:\d+$/.test(name))) return []
  return [{ path: ['allowed_domains', index], host: isIpv6 ? `[${name}]` : name, written: pattern }]
}
