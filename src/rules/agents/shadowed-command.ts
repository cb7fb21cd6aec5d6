import { setHere } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'info',
  description:
    'A command of an agent replaces a command of the same name from a group that the agent includes.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const groups = config.data.commands ?? {}
    for (const { path, value } of config.agents) {
      const own = new Map(commandsOf(value.commands, [...path, 'commands']))
      for (const group of new Set(value.use_commands ?? [])) {
        if (own.size === 0 || group === undefined || !Object.hasOwn(groups, group)) continue
        for (const [name, place] of commandsOf(groups[group], ['commands', group])) {
          const at = own.get(name)
          if (!at) continue
          report({
            path: at,
            at: 'key',
            message: `This command replaces "${excerpt(name)}" from the group "${excerpt(group)}".`,
            hint: 'Rename one of the two to keep both.',
            related: [setHere(name, place)],
          })
        }
      }
    }
  },
})

type Place = readonly (string | number)[]

/** Commands are a mapping, or a list of mappings. */
function commandsOf(commands: unknown, path: Place): [string, Place][] {
  const groups = Array.isArray(commands)
    ? (commands as unknown[]).map((group, index): [unknown, Place] => [group, [...path, index]])
    : [[commands, path] as [unknown, Place]]
  return groups.flatMap(([group, at]) =>
    typeof group === 'object' && group !== null && !Array.isArray(group)
      ? Object.keys(group).map((name): [string, Place] => [name, [...at, name]])
      : [],
  )
}
