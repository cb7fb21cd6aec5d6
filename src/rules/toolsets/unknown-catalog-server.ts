import { catalogServers, mcpServersDate, nearestServer } from '../../catalog/mcp-servers.js'
import { replaceWith } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A server list of an `mcp_catalog` toolset names a server that the catalog does not have.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { type, value, path } of config.toolsets) {
      if (type !== 'mcp_catalog') continue
      for (const key of ['allowed_servers', 'blocked_servers'] as const)
        for (const [index, item] of (value[key] ?? []).entries()) {
          const id = (item ?? '').trim()
          if (id === '' || catalogServers.has(id)) continue
          const meant = nearestServer(id, catalogServers)
          const place = { path: [...path, key, index] }
          report({
            ...place,
            at: 'value',
            message: `"${excerpt(id)}" is not among the ${catalogServers.size} servers of "mcp_catalog" known on ${mcpServersDate}, so docker-agent ignores it.`,
            hint: meant
              ? `Did you mean "${meant}"?`
              : 'Write the ID of a server of the catalog, or use an mcp toolset.',
            fix: replaceWith(place, meant, { safe: false }),
          })
        }
    }
  },
})
