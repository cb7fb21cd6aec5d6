import type { ToolsetEntry } from '../../analysis/config.js'
import { mcpServersDate, nearestServer, registryName, registryServers } from '../../catalog/mcp-servers.js'
import { replaceWith, type Report } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: "Docker's MCP registry has no MCP server of this name.",
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const toolset of config.toolsets) for (const found of checkRef(toolset)) report(found)
  },
})

function checkRef({ type, path, value: { ref = '' } }: ToolsetEntry): Report[] {
  const name = type === 'mcp' ? registryName(ref) : undefined
  if (!name || name.includes('$') || registryServers.has(name)) return []
  const near = nearestServer(name, registryServers)
  const place = { path: [...path, 'ref'], at: 'value' as const }
  return [
    {
      ...place,
      message: `The MCP server "${excerpt(name)}" is not among the ${registryServers.size} servers known on ${mcpServersDate}.`,
      hint:
        near === undefined
          ? "Check the name in Docker's MCP catalog, to which servers are added every week."
          : `Did you mean "docker:${near}"?`,
      fix: replaceWith(place, near && `docker:${near}`, { safe: false }),
    },
  ]
}
