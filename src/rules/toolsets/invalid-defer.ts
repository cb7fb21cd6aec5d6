import { toolsOf } from '../../analysis/tools.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'The value of `defer` is neither a boolean nor a list, so docker-agent ignores it.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const entry of config.toolsets) {
      const value: unknown = entry.value.defer
      if (value === undefined || value === null || typeof value === 'boolean' || Array.isArray(value))
        continue
      const text = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
      const written = text === undefined ? 'A mapping' : `"${excerpt(text)}"`
      const isTool = toolsOf(entry, config).known.some(({ name }) => name === text)
      report({
        path: [...entry.path, 'defer'],
        at: text === undefined ? 'key' : 'value',
        message: `${written} is not a valid value for "defer", so docker-agent defers no tool.`,
        hint: isTool
          ? `Write a list: defer: [${text ?? ''}].`
          : 'Write true without quotes, or a list of tool names.',
      })
    }
  },
})
