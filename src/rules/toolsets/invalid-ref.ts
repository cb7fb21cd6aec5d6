import { behaves } from '../../decode/versions.js'
import { replaceWith } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: "The `ref` of an MCP server does not name a server of Docker's MCP catalog.",
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { where, type, path, value } of config.toolsets) {
      const { ref } = value
      if (!ref || type !== 'mcp') continue
      const namesServer = behaves('ref-names-a-server', config.version) || ref.includes('docker:')
      if (where === 'mcps' ? ref.startsWith('docker:') : namesServer) continue
      const fixed = `docker:${ref.replace(/^.*?docker:/s, '')}`
      report({
        path: [...path, 'ref'],
        at: 'value',
        message: `"${excerpt(ref)}" is not a reference to Docker's MCP catalog.`,
        hint: `Write "${excerpt(fixed)}" if the catalog has a server of that name. Otherwise use "command" or "remote".`,
        fix: replaceWith({ path: [...path, 'ref'] }, fixed, {
          safe: false,
          title: `Write "${excerpt(fixed)}"`,
        }),
      })
    }
  },
})
