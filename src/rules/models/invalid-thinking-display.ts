import { optionBlocks } from '../../analysis/provider-options.js'
import { spelling } from '../../finding.js'
import { didYouMean } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: '`thinking_display` has a value that the Anthropic client ignores.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { path, options, kind } of optionBlocks(config)) {
      const value = options.thinking_display
      if (kind !== 'anthropic' || value === undefined || value === null) continue
      if (typeof value === 'string' && ACCEPTED.includes(value.trim().toLowerCase())) continue
      const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      const text = isScalar ? String(value) : ''
      const reason = isScalar ? `"${excerpt(text)}" is not a valid value` : 'it must be a string'
      const place = { path: [...path, 'thinking_display'] }
      report({
        ...place,
        message: `docker-agent ignores "thinking_display", because ${reason}.`,
        hint: didYouMean(text, ADVISED) ?? `Use ${oneOf(ADVISED)}.`,
        fix: spelling(place, text, ADVISED, false),
      })
    }
  },
})

const ADVISED = ['summarized', 'omitted', 'display']

/** Newer releases know `updates`, too. */
const ACCEPTED = [...ADVISED, 'updates']
