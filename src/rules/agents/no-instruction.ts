import { missingKey } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'info',
  description: 'An agent has no instruction, so it runs without a system prompt of its own.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, complete, report }) {
    if (!complete) return
    for (const { name, path, value } of config.agents) {
      if (value.harness || hasText(value.instruction) || hasText(value.instruction_file)) continue
      report(
        missingKey(
          path,
          ['instruction', 'instruction_file'],
          `Agent "${excerpt(name)}" has no instruction, so it runs without a system prompt of its own.`,
          'Add an "instruction" that says what the agent does.',
        ),
      )
    }
  },
})

function hasText(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasText) : typeof value === 'string' && value.trim() !== ''
}
