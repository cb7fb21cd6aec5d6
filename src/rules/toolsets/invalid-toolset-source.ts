import { behaves } from '../../decode/versions.js'
import { asMap, type ToolsetEntry } from '../../analysis/config.js'
import { isGiven, misplacedAttributes } from '../../analysis/toolsets/attributes.js'
import { oneOf } from '../../suggest.js'
import { defineRule, type RuleContext } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'An MCP toolset must have exactly one source: `command`, `remote.url` or `ref`.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const entry of config.toolsets) if (entry.type === 'mcp') checkSource(entry, config.version, report)
  },
})

function checkSource(entry: ToolsetEntry, version: number, report: RuleContext['report']): void {
  const toolset = asMap(entry.value) ?? {}
  const remote = asMap(toolset.remote)
  const acceptsRef = behaves('mcp-accepts-ref', version)
  const known = acceptsRef ? ['command', 'remote', 'ref'] : ['command', 'remote']
  const sources = known.filter((key) => isGiven(key, key === 'remote' ? remote?.url : toolset[key]))
  if (sources.length === 1) return
  if (sources.length > 1) {
    const [kept = '', ...others] = sources
    const message = `An MCP toolset takes only one of ${oneOf(sources, 'and')}.`
    report({
      path: [...entry.path, others.at(-1) ?? ''],
      at: 'key',
      message,
      hint: 'Keep one; two servers are two toolsets.',
      related: [kept, ...others.slice(0, -1)].map((key) => ({
        path: [...entry.path, key],
        at: 'key',
        message: `"${key}" is given here.`,
      })),
    })
    return
  }
  if (misplacedAttributes(entry, version).some(({ name }) => name === 'url')) return
  if (remote && Object.keys(remote).length > 0) {
    report({
      path: [...entry.path, 'remote'],
      at: 'key',
      missing: ['url'],
      message: '"remote" has no "url".',
      hint: 'Add the address of the server: remote: { url: https://… }.',
    })
    return
  }
  const choice = acceptsRef ? '"command", "remote: { url: … }" or "ref"' : '"command" or "remote: { url: … }"'
  report({
    path: entry.path,
    missing: known,
    message: 'The MCP toolset has no source.',
    hint: `Give it one of ${choice}.`,
  })
}
