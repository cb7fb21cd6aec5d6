import { effectiveConditions, permissionsOf, type Permission } from '../../analysis/permissions.js'
import { remove } from '../../finding.js'
import { globCovers, isLiteral, literalsOf, type Glob } from '../../go/glob.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

/** A rule is compared with so many earlier rules for its tool at most, and longer rules are not compared. */
const MOST = 200
const LONGEST = 500

/** Tools whose allowed commands docker-agent compares word by word. */
const COMMAND_TOOLS = ['shell', 'run_background_job']

export default defineRule({
  severity: 'warning',
  description:
    'A permission rule never applies, because a rule in a list that docker-agent checks first matches the same calls.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const earlier = new Map<string, Permission[]>()
    const permissions = permissionsOf(config)
      .filter(({ text }) => text.length <= LONGEST)
      .map((permission) => ({ ...permission, conditions: effectiveConditions(permission) }))
    for (const permission of permissions) {
      const { list, path } = permission
      const first = candidates(earlier, permission).find(
        (other) => other.list !== list && coversRule(other, permission),
      )
      if (first) {
        report({
          path,
          at: 'value',
          message: `This "${list}" rule never applies: "${excerpt(first.text)}" under "${first.list}" matches the same calls, and docker-agent checks it first.`,
          hint: `Narrow the "${first.list}" rule, or remove this one. The order is deny, allow, ask.`,
          fix: remove(path, permission.text),
          related: [
            { path: first.path, at: 'value', message: `This rule under "${first.list}" comes first.` },
          ],
        })
      }
      const key = keyOf(permission)
      const same = earlier.get(key) ?? []
      if (same.length < MOST) same.push(permission)
      earlier.set(key, same)
    }
  },
})

/** Rules for one tool share its name as a key; rules with wildcards in it share another. */
function keyOf({ toolGlob }: Permission): string {
  return isLiteral(toolGlob) ? `=${literalsOf(toolGlob)}` : '*'
}

function candidates(earlier: ReadonlyMap<string, Permission[]>, permission: Permission): Permission[] {
  const key = keyOf(permission)
  const wild = earlier.get('*') ?? []
  return key === '*' ? wild : [...wild, ...(earlier.get(key) ?? [])]
}

/** Every call that the second rule matches is one that the first matches: each of its conditions is implied. */
function coversRule(wide: Permission, narrow: Permission): boolean {
  if (!globCovers(wide.toolGlob, narrow.toolGlob)) return false
  return wide.conditions.every(({ name, glob }) => {
    const other = narrow.conditions.find((condition) => condition.name === name)?.glob
    if (!other || !globCovers(glob, other)) return false
    return wide.list !== 'allow' || name !== 'cmd' || !isCommandTool(narrow) || coversWords(glob, other)
  })
}

function isCommandTool({ toolGlob }: Permission): boolean {
  return !isLiteral(toolGlob) || COMMAND_TOOLS.includes(literalsOf(toolGlob))
}

/** `git p*` under "allow" covers the command "git p", with or without arguments, but not "git push". */
function coversWords(wide: Glob, narrow: Glob): boolean {
  const prefix = wide.slice(0, -1)
  if (prefix.length === 0 || wide.at(-1)?.kind !== 'star' || !isLiteral(prefix)) return true
  const next = narrow[prefix.length]
  return (
    next === undefined ||
    next.kind === 'star' ||
    literalsOf(prefix).endsWith(' ') ||
    (next.kind === 'literal' && /[ \t]/.test(next.text))
  )
}
