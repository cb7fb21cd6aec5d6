import { PERMISSION_LISTS } from '../../analysis/permissions.js'
import type { Path } from '../../diagnostic.js'
import { remove, type Report } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'info',
  description: 'A list of names contains the same name twice.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const check = (list: unknown, owner: Path, key: string): void => {
      if (Array.isArray(list) && list.length > 1)
        for (const found of checkList(list, [...owner, key])) report(found)
    }
    for (const { path, value } of config.agents) {
      for (const key of AGENT_LISTS) check(value[key], path, key)
      if (value.fallback) check(value.fallback.models, [...path, 'fallback'], 'models')
    }
    for (const { path, value } of config.toolsets)
      for (const key of TOOLSET_LISTS) check(value[key], path, key)
    for (const { path, value } of config.models.values())
      check(value.first_available, path, 'first_available')
    for (const [name, list] of Object.entries(config.data.skills ?? {})) check(list, ['skills'], name)
    for (const key of PERMISSION_LISTS) check(config.data.permissions?.[key], ['permissions'], key)
  },
})

function checkList(list: readonly unknown[], path: Path): Report[] {
  const first = new Map<string, number>()
  return list.flatMap((entry, index): Report[] => {
    if (typeof entry !== 'string') return []
    const before = first.get(entry)
    if (before === undefined) {
      first.set(entry, index)
      return []
    }
    return [
      {
        path: [...path, index],
        at: 'value',
        message: `"${excerpt(entry)}" is already in this list.`,
        hint: 'Remove one of the two.',
        related: [{ path: [...path, before], at: 'value', message: 'It is listed here first.' }],
        fix: { ...remove([...path, index], entry), safe: WITHOUT_EFFECT.has(path.at(-1)) },
      },
    ]
  })
}

/** Lists in which a second entry changes nothing when docker-agent runs. */
const WITHOUT_EFFECT: ReadonlySet<unknown> = new Set([
  ...PERMISSION_LISTS,
  'tools',
  'defer',
  'file_types',
  'allowed_domains',
  'blocked_domains',
  'allowed_servers',
  'blocked_servers',
])

/** Lists in which a name counts once; docker-agent does not merge equal entries. */
const AGENT_LISTS = [
  'sub_agents',
  'handoffs',
  'use_toolsets',
  'use_commands',
  'use_skills',
  'budgets',
  'add_prompt_files',
  'skills',
] as const

/** The same of toolsets. */
const TOOLSET_LISTS = [
  'tools',
  'allowed_domains',
  'blocked_domains',
  'allowed_servers',
  'blocked_servers',
  'file_types',
  'models',
  'defer',
] as const
