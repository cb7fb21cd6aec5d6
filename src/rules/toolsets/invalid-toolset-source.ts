import type { ToolsetEntry } from '../../analysis/config.js'
import { misplacedAttributes } from '../../analysis/toolsets/attributes.js'
import { behaves } from '../../decode/versions.js'
import { missingKey, setHere, type Report } from '../../finding.js'
import { oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'An MCP toolset does not have exactly one of `command`, `remote.url` and `ref`.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const entry of config.toolsets) {
      const found = entry.type === 'mcp' ? checkSource(entry, config.version) : undefined
      if (found) report(found)
    }
  },
})

function checkSource(entry: ToolsetEntry, version: number): Report | undefined {
  const { command, remote, ref } = entry.value
  const acceptsRef = behaves('mcp-accepts-ref', version)
  const sources = [
    ...(command ? ['command'] : []),
    ...(remote?.url ? ['remote'] : []),
    ...(ref && acceptsRef ? ['ref'] : []),
  ]
  if (sources.length > 1) return severalSources(sources, entry)
  if (sources.length === 1 || misplacedAttributes(entry, version).some(({ name }) => name === 'url'))
    return undefined
  if (remote && Object.keys(remote).length > 0) {
    const hint = 'Add the URL of the server: remote: { url: https://… }.'
    return missingKey([...entry.path, 'remote'], 'url', '"remote" has no "url".', hint)
  }
  return {
    path: entry.path,
    missing: acceptsRef ? ['command', 'remote', 'ref'] : ['command', 'remote'],
    message: 'The MCP toolset has no source.',
    hint: acceptsRef
      ? 'Add "command", "remote: { url: … }" or "ref".'
      : 'Add "command" or "remote: { url: … }".',
  }
}

function severalSources(sources: readonly string[], { path }: ToolsetEntry): Report {
  const others = sources.slice(0, -1)
  return {
    path: [...path, sources.at(-1) ?? ''],
    at: 'key',
    message: `An MCP toolset accepts only one of ${oneOf(sources, 'and')}.`,
    hint: 'Keep one of them. Use one toolset for each server.',
    related: others.map((key) => setHere(key, [...path, key])),
  }
}
