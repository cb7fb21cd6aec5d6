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
    const lists: [readonly unknown[] | undefined, Path][] = [
      ...config.agents.flatMap(({ path, value }) => [
        ...AGENT_LISTS.map((key): [readonly unknown[] | undefined, Path] => [value[key], [...path, key]]),
        [value.fallback?.models, [...path, 'fallback', 'models']] as [readonly unknown[] | undefined, Path],
      ]),
      ...config.toolsets.map(({ path, value }): [readonly unknown[] | undefined, Path] => [
        value.tools,
        [...path, 'tools'],
      ]),
    ]
    for (const [list, path] of lists) {
      const first = new Map<string, number>()
      for (const [index, entry] of (list ?? []).entries()) {
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
] as const
