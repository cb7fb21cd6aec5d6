import { toolsOf } from '../../analysis/tools.js'
import { replaceWith, type PathFix } from '../../finding.js'
import { excerpt } from '../../wording.js'
import type { Path } from '../../diagnostic.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'The value of `defer` is neither a boolean nor a list, so docker-agent ignores it.',
  fixable: true,
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
      const path = [...entry.path, 'defer']
      report({
        path,
        at: text === undefined ? 'key' : 'value',
        message: `${written} is not a valid value for "defer", so docker-agent defers no tool.`,
        hint: isTool
          ? `Write a list: defer: [${text ?? ''}].`
          : 'Write true without quotes, or a list of tool names.',
        fix: isTool ? listOfOne(path) : booleanOf(text, path),
      })
    }
  },
})

/** A word for yes or no as the boolean that it means. */
function booleanOf(text: string | undefined, path: Path): PathFix | undefined {
  const to = /^(true|yes|on|all)$/i.test(text ?? '')
    ? 'true'
    : /^(false|no|off|none)$/i.test(text ?? '')
      ? 'false'
      : undefined
  return replaceWith({ path }, to, { safe: false, bare: true })
}

function listOfOne(path: Path): PathFix {
  return { title: 'Write a list', safe: false, edits: [{ kind: 'to-list', path }] }
}
