import { behaves } from '../../decode/versions.js'
import { asMap, type Config, type ToolsetEntry } from '../../analysis/config.js'
import { goRegexpError } from '../../go/regexp.js'
import { remoteProblems } from '../../analysis/toolsets/remote-toolset.js'
import { boundAttributes, isToolsetType } from '../../analysis/toolsets/attributes.js'
import { listProblems } from '../../analysis/toolsets/lists.js'
import type { Report } from '../../finding.js'
import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'An attribute of a toolset has a value that docker-agent refuses.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const used = new Set(config.agents.flatMap((agent) => agent.value.use_toolsets ?? []))
    for (const entry of config.toolsets) {
      const misplaced = boundAttributes(entry, config.version).filter(
        ({ types }) => !types.includes(entry.type),
      )
      const remote = entry.type === 'mcp' ? remoteProblems(entry, config.version) : []
      const problems = [...listProblems(entry), ...remote, ...sandboxProblems(entry, config)]
      const elsewhere = new Set(misplaced.map(({ path }) => String(path.at(-1))))
      for (const problem of problems)
        if (!elsewhere.has(String(problem.path[entry.path.length]))) report(problem)
      if (isToolsetType(entry.type, config.version) && entry.where !== 'mcps')
        reportToon(entry, entry.where === 'agent' || used.has(entry.owner), report)
    }
  },
})

function sandboxProblems({ type, value, path }: ToolsetEntry, { version }: Config): Report[] {
  const sandbox = asMap(asMap(value)?.sandbox)
  if (!sandbox || type !== 'shell' || !behaves('sandbox-needs-paths', version)) return []
  const paths = sandbox.paths
  return Array.isArray(paths) && paths.length > 0
    ? []
    : [
        {
          path: [...path, 'sandbox'],
          at: 'key',
          missing: ['paths'],
          message: '"sandbox" needs at least one path.',
          hint: 'Add paths: [.].',
        },
      ]
}

function reportToon({ value, path }: ToolsetEntry, used: boolean, report: (report: Report) => void): void {
  const toon = asMap(value)?.toon
  if (typeof toon !== 'string' || toon === '') return
  for (const part of toon.split(',')) {
    const problem = goRegexpError(part.trim())
    if (problem === undefined) continue
    const message = `"${excerpt(part.trim())}" in "toon" is no regular expression: ${problem}.`
    report({
      path: [...path, 'toon'],
      at: 'value',
      severity: used ? 'error' : 'warning',
      message,
      hint: 'Write regular expressions over tool names, separated by commas, such as .* for every tool.',
    })
  }
}
