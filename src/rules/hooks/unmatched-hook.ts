import { canSelect, MANY } from '../../analysis/hooks/selection.js'
import { matchersOf } from '../../analysis/hooks/events.js'
import { ownNameOf, toolsetTypeOf, toolsOfFile, type Tools } from '../../analysis/tools.js'
import { replaceWith } from '../../finding.js'
import { didYouMean } from '../../suggest.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'The matcher of a hook matches no tool that an agent of the file has, so its hooks never run.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, complete, report }) {
    const matchers = complete ? matchersOf(config) : []
    if (matchers.length === 0) return
    const tools = toolsOfFile(config)
    if (tools.known.length === 0 && tools.prefixes.length === 0) return
    const alive = new Map<string, boolean>()
    for (const { path, value } of matchers) {
      const { matcher = '' } = value
      const can = alive.get(matcher) ?? (alive.size >= MANY || canSelect(matcher, tools))
      alive.set(matcher, can)
      if (can) continue
      const place = { path: [...path, 'matcher'] }
      const better = rewritten(matcher, tools)
      report({
        ...place,
        at: 'value',
        message: `No agent has a tool whose whole name matches "${excerpt(matcher)}", so its hooks never run.`,
        hint: better ? `Write "${excerpt(better)}".` : hintOn(matcher, tools),
        fix: replaceWith(place, better, { safe: false, title: better && `Write "${excerpt(better)}"` }),
      })
    }
  },
})

/** What the author probably means: docker-agent's own names, a glob or a list as an expression, or a part of a name. */
function rewritten(matcher: string, tools: Tools): string | undefined {
  const server = serverTools(matcher, tools)
  const alternatives = matcher.replace(/^\{(.*)\}$/, '$1').split(/\s*[|,]\s*|\s+/)
  if (!alternatives.every((name) => /^[\w*-]+$/.test(name))) return server
  const own = alternatives.map((name) => ownNameOf(name) ?? name)
  const candidates = [
    ...(server === undefined ? [] : [server]),
    [...new Set(own)].join('|'),
    alternatives.map((name) => name.replace(/\*/g, '.*')).join('|'),
    alternatives.map((name) => `.*${name}.*`).join('|'),
  ]
  return candidates.find((text) => text !== matcher && canSelect(text, tools))
}

/** The tools of an MCP server that other programs write as `server`, `mcp:server:tool` or `mcp__server__tool`. */
function serverTools(matcher: string, { prefixes }: Tools): string | undefined {
  const [, server, tool = '.*'] =
    /^\^?mcp(?::|__)([\w-]+?)(?:(?::|__)(.+))?$/s.exec(matcher) ?? /^([\w-]+?)(?::(.+))?$/.exec(matcher) ?? []
  return server !== undefined && prefixes.includes(`${server}_`)
    ? `${server}_${tool === '*' ? '.*' : tool}`
    : undefined
}

function hintOn(matcher: string, { known }: Tools): string {
  if (/^\^?mcp(:|_)/i.test(matcher)) return 'Write <name>_<tool>, with the "name" of the MCP toolset.'
  const type = toolsetTypeOf(matcher)
  if (type !== undefined)
    return `The tool belongs to toolsets of type "${type}". Add one, or remove the matcher.`
  return (
    didYouMean(
      matcher,
      known.map(({ name }) => name),
    ) ?? 'Write a regular expression for whole tool names, such as "shell" or "edit_.*".'
  )
}
