import { hooksOf } from '../../analysis/hooks/events.js'
import data from '../../data/hook-builtins.json' with { type: 'json' }
import { replaceWith } from '../../finding.js'
import { closest, didYouMean } from '../../suggest.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A hook names a built-in that docker-agent does not have.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { event, path, value } of hooksOf(config)) {
      const { type, command = '' } = value
      if (type !== 'builtin' || command === '' || data.builtins.includes(command)) continue
      const place = [...path, 'command']
      const effect = DENYING.includes(event)
        ? 'so every call that it applies to is denied'
        : 'so the hook does nothing'
      report({
        path: place,
        at: 'value',
        message: `docker-agent has no built-in "${excerpt(command)}", ${effect}.`,
        hint:
          didYouMean(command, data.builtins) ??
          'Write the name of a built-in, or "type: command" for a program.',
        fix: replaceWith({ path: place }, closest(command, data.builtins), { safe: false }),
      })
    }
  },
})

/** Events on which docker-agent denies the call when a hook fails. */
const DENYING: readonly string[] = ['pre_tool_use', 'tool_guard']
