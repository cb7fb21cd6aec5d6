import type { Permission } from './permissions.js'
import type { Tool } from './tool-tables.js'
import { ownNameOf, type Tools } from './tools.js'

/**
 * What was probably meant by a permission rule for a tool that does not exist: a colon or parentheses where docker-agent
 * has `:name=`, another program's name of a tool, or `mcp:server:tool` for `server_tool`. Undefined where no rule that can
 * apply is near.
 */
export function rewrittenPermission(
  { tool, text }: Permission,
  tools: Tools,
  servers: ReadonlySet<string>,
): string | undefined {
  const conditions = text.slice(tool.length)
  const server = serverTool(tool, servers)
  if (server !== undefined) return `${server}${conditions}`
  const [, name = '', argument = ''] =
    /^(\w+)\((.*)\)$/s.exec(tool) ?? /^(\w+):(.*)$/s.exec(tool) ?? /^(\w+)$/.exec(tool) ?? []
  const found = toolNamed(name, tools)
  if (!found) return undefined
  if (argument === '' || argument === '*')
    return found.name === tool ? undefined : `${found.name}${conditions}`
  return conditions === '' ? withArgument(found, argument) : undefined
}

function serverTool(tool: string, servers: ReadonlySet<string>): string | undefined {
  const [, server, rest] =
    /^mcp:([\w-]+):([^:\s]+)$/i.exec(tool) ??
    /^mcp__([a-z0-9-]+(?:_[a-z0-9-]+)*)__([^:\s]+)$/i.exec(tool) ??
    /^([\w-]+):([^:\s]+)$/.exec(tool) ??
    []
  return server !== undefined && servers.has(server.toLowerCase()) ? `${server}_${rest ?? ''}` : undefined
}

function toolNamed(name: string, { known }: Tools): Tool | undefined {
  const meant = [name.toLowerCase(), ownNameOf(name)]
  return known.find((tool) => meant.includes(tool.name.toLowerCase()))
}

/** `cmd=ls*` and `cmd: ls*` name a parameter; anything else is a value of the first one. */
function withArgument({ name, parameters }: Tool, written: string): string | undefined {
  const [, key = '', rest = ''] = /^\s*(\w+)\s*[=:]\s*(.*)$/s.exec(written) ?? []
  const named = parameters?.has(key) ? ([key, parameters.get(key)] as const) : undefined
  const [parameter, kind] = named ?? [...(parameters ?? [])][0] ?? []
  if (parameter === undefined) return undefined
  // Other programs write `git status:*` for every command that starts so.
  const value = (named ? rest : written).trim().replace(/:\*$/, '*')
  return `${name}:${parameter}=${kind === 'list' ? containing(value) : value}`
}

/** A glob for a list: docker-agent compares a list as `[a b]`. */
export function containing(value: string): string {
  return `${value.startsWith('*') ? '' : '*'}${value}${value.endsWith('*') ? '' : '*'}`
}
