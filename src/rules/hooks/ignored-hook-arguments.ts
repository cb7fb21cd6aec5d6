import { hooksOf } from '../../analysis/hooks/events.js'
import { remove } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A command hook has `args`, which docker-agent passes only to built-ins.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { path, value } of hooksOf(config)) {
      if (value.type !== 'command' || !value.args?.length) continue
      report({
        path: [...path, 'args'],
        at: 'key',
        message: 'A hook of type "command" ignores "args".',
        hint: 'Write the arguments in "command", after the program.',
        fix: remove([...path, 'args'], 'args'),
      })
    }
  },
})
