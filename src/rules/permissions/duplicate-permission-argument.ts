import { permissionsOf, type Condition } from '../../analysis/permissions.js'
import { replaceWith } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A permission rule has two conditions on the same argument, of which only the last counts.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { path, conditions } of permissionsOf(config)) {
      const last = new Map(conditions.map((condition) => [condition.name, condition]))
      for (const condition of conditions) {
        const kept = last.get(condition.name)
        if (!kept || kept === condition) continue
        const joined = condition.end === kept.start ? join(condition, kept) : undefined
        report({
          path,
          at: 'value',
          within: { start: condition.start, end: condition.end },
          message: `docker-agent ignores the condition "${excerpt(condition.name)}=${excerpt(condition.value)}": a later one on the same argument replaces it.`,
          hint: joined
            ? `Write one condition: "${excerpt(joined)}".`
            : 'Write one condition for both, or one rule for each.',
          fix: replaceWith(
            { path, within: { start: condition.start, end: kept.end } },
            joined && `:${joined}`,
            {
              safe: false,
              title: joined && `Write "${excerpt(joined)}"`,
            },
          ),
        })
      }
    }
  },
})

/** One glob for a value that starts like the first and ends like the second: `rm*` and `*-rf*` are `rm*-rf*`. */
function join(first: Condition, second: Condition): string | undefined {
  return first.value.endsWith('*') && second.value.startsWith('*')
    ? `${first.name}=${first.value}${second.value.slice(1)}`
    : undefined
}
