import { archivedServers, registryName } from '../../catalog/mcp-servers.js'
import { replaceWith } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'info',
  description: "An MCP server is archived in Docker's MCP registry.",
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { type, path, value } of config.toolsets) {
      const name = registryName(value.ref ?? '') ?? ''
      const archived = type === 'mcp' ? archivedServers.get(name) : undefined
      if (!archived) continue
      const place = { path: [...path, 'ref'], at: 'value' as const }
      const successor = archived.replacedBy && `docker:${archived.replacedBy}`
      report({
        ...place,
        message: `The MCP server "${name}" is archived in Docker's MCP registry.`,
        hint: successor
          ? `Its successor is "${successor}". Its tools and settings may have other names.`
          : 'It is no longer maintained. Look for another server with the same purpose.',
        fix: replaceWith(place, successor, { safe: false }),
      })
    }
  },
})
