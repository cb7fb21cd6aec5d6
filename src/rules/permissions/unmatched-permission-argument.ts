import { containing } from '../../analysis/permission-rewrite.js'
import {
  effectiveConditions,
  permissionsOf,
  type Condition,
  type Permission,
} from '../../analysis/permissions.js'
import type { Tool } from '../../analysis/tool-tables.js'
import { toolsOfFile } from '../../analysis/tools.js'
import { remove, replaceWith, type Report } from '../../finding.js'
import { globMatches, globReaches } from '../../go/glob.js'
import { closest } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

/** Other words for a parameter. */
const SYNONYMS: Readonly<Record<string, string>> = {
  command: 'cmd',
  url: 'urls',
  file_path: 'path',
  file: 'path',
}

/** Wildcards are compared with so many tools at most; a file with more tools is not judged by them. */
const MANY = 300

export default defineRule({
  severity: 'warning',
  description: 'A permission rule has a condition on an argument that no call of the tool can meet.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, complete, report }) {
    const permissions = permissionsOf(config).filter(({ conditions }) => conditions.length > 0)
    if (permissions.length === 0 || !complete) return
    const { known, prefixes } = toolsOfFile(config)
    if (known.length > MANY || prefixes.length > MANY) return
    const described = config.agents.some(({ value }) => value.add_description_parameter)
    for (const permission of permissions) {
      const glob = permission.toolGlob
      const tools = known.filter(({ name }) => globMatches(glob, name))
      const others = prefixes.some((start) => globReaches(glob, { start }))
      if (tools.length === 0 || others) continue
      for (const condition of effectiveConditions(permission)) {
        if (described && condition.name === 'description') continue
        const found = checkCondition(condition, permission, tools)
        if (found) report(found)
      }
    }
  },
})

function checkCondition(
  condition: Condition,
  permission: Permission,
  tools: readonly Tool[],
): Report | undefined {
  if (tools.some(({ parameters }) => parameters === undefined)) return undefined
  const kinds = tools.flatMap(({ parameters }) => parameters?.get(condition.name) ?? [])
  if (kinds.length === 0) return unknownArgument(condition, permission, tools)
  const reachable = kinds.includes('value') || globReaches(condition.glob, { start: '[', end: ']' })
  return reachable ? undefined : listArgument(condition, permission)
}

function unknownArgument(
  { name, start, value }: Condition,
  { path, text, list }: Permission,
  tools: readonly Tool[],
): Report {
  const parameters = [...new Set(tools.flatMap((tool) => [...(tool.parameters?.keys() ?? [])]))]
  const synonym = Object.hasOwn(SYNONYMS, name.toLowerCase()) ? SYNONYMS[name.toLowerCase()] : undefined
  const same = parameters.find((parameter) => parameter.toLowerCase() === name.toLowerCase())
  const meant = same ?? (synonym && parameters.includes(synonym) ? synonym : closest(name, parameters))
  const isList = meant !== undefined && tools.some((tool) => tool.parameters?.get(meant) === 'list')
  const to = meant && `:${meant}=${isList ? containing(value) : value}`
  const within = { start, end: start + name.length + 2 + value.length }
  return {
    path,
    at: 'value',
    within,
    message: `The tool "${excerpt(text.split(':')[0] ?? '')}" has no parameter "${excerpt(name)}", so the rule never applies.`,
    hint:
      (meant && `Did you mean "${meant}"?`) ??
      (parameters.length > 0 ? `Its parameters: ${oneOf(parameters, 'and')}.` : 'It has no parameters.'),
    fix: to
      ? replaceWith({ path, within }, to, { safe: false, title: `Write "${excerpt(to)}"` })
      : list === 'deny'
        ? undefined
        : remove(path, text),
  }
}

function listArgument({ name, value, valueSpan }: Condition, { path }: Permission): Report {
  const to = containing(value)
  return {
    path,
    at: 'value',
    within: valueSpan,
    message: `"${name}" is a list, which docker-agent compares as "[a b]", so "${excerpt(value)}" never matches.`,
    hint: `Write "${excerpt(to)}" to match a list that contains it.`,
    fix: replaceWith({ path, within: valueSpan }, to, { safe: false, title: `Write "${excerpt(to)}"` }),
  }
}
