import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'invalid-ref',
    severity: 'error',
    description: "`ref` of an MCP server does not name a server of Docker's catalog.",
    rationale:
      "An entry under `mcps` can only be one of a server of Docker's MCP catalog, `docker:NAME`, when it has a `ref`; docker-agent refuses any other one. The same holds for the toolsets of agents up to config version 5. From version 6 on, `ref` of an agent's toolset may also name an entry under `mcps`.",
    fixable: true,
    since: '0.1.0',
  },
  check({ model: { config }, report }) {
    for (const { where, type, path, value } of config.toolsets) {
      const ref = value.ref ?? ''
      const allowed =
        where === 'mcps' ? ref.startsWith('docker:') : config.version >= 6 || ref.includes('docker:')
      if (ref === '' || type !== 'mcp' || allowed) continue
      const fixed = `docker:${ref.slice(!ref.includes('docker:') ? 0 : ref.indexOf('docker:') + 7)}`
      report({
        path: [...path, 'ref'],
        at: 'value',
        message: `"${excerpt(ref)}" is no reference to Docker's MCP catalog.`,
        hint: `Write "${excerpt(fixed)}" if that is the server's name in the catalog; otherwise use "command" or "remote".`,
        fix: {
          title: `Write "${excerpt(fixed)}"`,
          safe: false,
          edits: [{ kind: 'replace-value', path: [...path, 'ref'], to: fixed }],
        },
      })
    }
  },
})
