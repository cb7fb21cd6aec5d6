import { optionBlocks } from '../../analysis/provider-options.js'
import { didYouMean } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: '`thinking_display` has a value that the Anthropic client ignores.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { path, options, kind } of optionBlocks(config)) {
      const value = options.thinking_display
      if (kind !== 'anthropic' || value === undefined || value === null) continue
      if (typeof value === 'string' && ACCEPTED.includes(value.trim().toLowerCase())) continue
      const text = typeof value === 'object' ? 'a mapping or list' : String(value)
      report({
        path: [...path, 'thinking_display'],
        message: `docker-agent ignores "thinking_display", because "${excerpt(text)}" is not a valid value.`,
        hint: didYouMean(text, ADVISED) ?? `Use ${oneOf(ADVISED)}.`,
      })
    }
  },
})

const ADVISED = ['summarized', 'omitted', 'display']

/** Newer releases know `updates`, too. */
const ACCEPTED = [...ADVISED, 'updates']
