import { behaves } from '../../decode/versions.js'
import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: "`ref` of an MCP server does not name a server of Docker's catalog.",
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { where, type, path, value } of config.toolsets) {
      const ref = value.ref ?? ''
      const allowed =
        where === 'mcps'
          ? ref.startsWith('docker:')
          : behaves('ref-names-a-server', config.version) || ref.includes('docker:')
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
