import type { Config } from '../../analysis/config.js'
import { permissionsOf, type Permission } from '../../analysis/permissions.js'
import { serverPrefix, toolsetTypeOf, toolsOfFile, type Tools } from '../../analysis/tools.js'
import { rewrittenPermission } from '../../analysis/permission-rewrite.js'
import { remove, replaceWith, type PathFix } from '../../finding.js'
import { globMatches, globReaches, isLiteral, literalsOf, type Glob } from '../../go/glob.js'
import { closest, didYouMean } from '../../suggest.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

/** Wildcards are compared with so many tools at most; a file with more tools is not judged by them. */
const MANY = 300

export default defineRule({
  severity: 'warning',
  description: 'A permission rule names a tool that no agent of the file has, so it never applies.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, complete, report }) {
    const permissions = permissionsOf(config)
    if (permissions.length === 0) return
    const tools = toolsOfFile(config)
    const names = new Set(tools.known.map(({ name }) => name.toLowerCase()))
    const servers = serverNames(config)
    const judged = complete ? tools : { ...tools, prefixes: ['', ...tools.prefixes] }
    const named = complete ? { ...tools, prefixes: tools.prefixes.filter(Boolean) } : judged
    for (const permission of permissions) {
      const impossible = isImpossible(permission, names, servers)
      const offered = isForeign(permission) ? named : judged
      if (!impossible && isPossible(permission.toolGlob, offered, names)) continue
      const better = rewrittenPermission(permission, tools, servers)
      const { path } = permission
      report({
        path,
        at: 'value',
        message: messageOn(permission, impossible),
        hint: better ? `Write "${excerpt(better)}".` : hintOn(permission, tools),
        fix: better
          ? replaceWith({ path }, better, { safe: false, title: `Write "${excerpt(better)}"` })
          : fixOf(permission, tools),
      })
    }
  },
})

/** Other programs call the tools of every MCP server `mcp__<server>__<tool>`; a server does not name its tools so. */
function isForeign({ tool }: Permission): boolean {
  return /^mcp__/i.test(tool)
}

function messageOn({ list, tool, text }: Permission, impossible: boolean): string {
  if (/^mcp:/i.test(tool))
    return `No tool name starts with "mcp:", so the rule "${excerpt(text)}" never applies.`
  return impossible
    ? `docker-agent reads "${excerpt(tool)}" as the name of a tool, so this "${list}" rule never applies.`
    : `No agent has a tool "${excerpt(tool)}", so this "${list}" rule never applies.`
}

function hintOn({ tool }: Permission, { known }: Tools): string {
  if (/^mcp(:|__)/i.test(tool)) return 'Write <name>_<tool>, with the "name" of the MCP toolset.'
  const type = toolsetTypeOf(tool.toLowerCase())
  if (type !== undefined)
    return `The tool belongs to toolsets of type "${type}". Add one, or remove the rule.`
  return (
    didYouMean(
      tool,
      known.map(({ name }) => name),
    ) ?? 'Write the name of a tool, or remove the rule.'
  )
}

/** Another name where one is near, else no rule, since this one never applies. The names of a server's tools are not known. */
function fixOf({ tool, text, path, list }: Permission, { known }: Tools): PathFix | undefined {
  if (/^mcp(:|__)/i.test(tool)) return undefined
  const isElsewhere = toolsetTypeOf(tool.toLowerCase()) !== undefined
  const names = isElsewhere ? [] : known.map(({ name }) => name)
  const near = closest(tool, names)
  // What should be denied is only written in the wrong way.
  if (near === undefined) return list === 'deny' ? undefined : remove(path, text)
  const to = near + text.slice(tool.length)
  return replaceWith({ path }, to, { safe: false, title: `Write "${excerpt(to)}"` })
}

/** The names of MCP toolsets, in lower case. */
function serverNames(config: Config): Set<string> {
  const prefixes = config.toolsets
    .filter(({ type }) => type === 'mcp')
    .map((entry) => serverPrefix(entry, config))
  return new Set(prefixes.filter(Boolean).map((prefix) => prefix.slice(0, -1).toLowerCase()))
}

/**
 * Whether no tool can have the name, whatever servers offer: it contains characters that model providers do not accept in
 * names, or a colon after "mcp", a tool or a server.
 */
function isImpossible(
  { toolGlob, tool }: Permission,
  names: ReadonlySet<string>,
  servers: ReadonlySet<string>,
): boolean {
  const [head = '', rest] = tool.toLowerCase().split(':', 2)
  const isServerTool = [...servers].some((server) => head === server || head.startsWith(`${server}_`))
  if (rest !== undefined && (head === 'mcp' || names.has(head) || isServerTool)) return true
  return /[\s()=,;"'{}|$<>]/.test(literalsOf(toolGlob))
}

function isPossible(glob: Glob, { known, prefixes }: Tools, names: ReadonlySet<string>): boolean {
  if (isLiteral(glob)) {
    const name = literalsOf(glob)
    return names.has(name) || prefixes.some((prefix) => name.startsWith(prefix.toLowerCase()))
  }
  if (known.length > MANY || prefixes.length > MANY) return true
  return (
    known.some(({ name }) => globMatches(glob, name)) ||
    prefixes.some((start) => globReaches(glob, { start }))
  )
}
