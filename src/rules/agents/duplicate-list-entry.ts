import { PERMISSION_LISTS } from '../../analysis/permissions.js'
import type { Path } from '../../diagnostic.js'
import { remove } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'info',
  description: 'A list of names contains the same name twice.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const lists: [unknown, Path][] = [
      ...config.agents.flatMap(({ path, value }) => [
        ...AGENT_LISTS.map((key): [unknown, Path] => [value[key], [...path, key]]),
        [value.fallback?.models, [...path, 'fallback', 'models']] as [unknown, Path],
      ]),
      ...config.toolsets.flatMap(({ path, value }) =>
        TOOLSET_LISTS.map((key): [unknown, Path] => [value[key], [...path, key]]),
      ),
      ...[...config.models.values()].map(({ path, value }): [unknown, Path] => [
        value.first_available,
        [...path, 'first_available'],
      ]),
      ...Object.entries(config.data.skills ?? {}).map(([name, list]): [unknown, Path] => [
        list,
        ['skills', name],
      ]),
      ...PERMISSION_LISTS.map((key): [unknown, Path] => [
        config.data.permissions?.[key],
        ['permissions', key],
      ]),
    ]
    for (const [list, path] of lists) {
      const first = new Map<string, number>()
      for (const [index, entry] of (Array.isArray(list) ? (list as unknown[]) : []).entries()) {
        if (typeof entry !== 'string') continue
        const before = first.get(entry)
        if (before === undefined) first.set(entry, index)
        else
          report({
            path: [...path, index],
            at: 'value',
            message: `"${excerpt(entry)}" is already in this list.`,
            hint: 'Remove one of the two.',
            related: [{ path: [...path, before], at: 'value', message: 'It is listed here first.' }],
            fix: remove([...path, index], entry),
          })
      }
    }
  },
})

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
