import { apiCalls } from '../../analysis/api-call.js'
import { replaceWith } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'An argument of a GET call is not a string, so every call with it fails.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { path, method, arguments: args } of apiCalls(config)) {
      if (method !== 'GET') continue
      for (const [name, { type }] of args) {
        if (!type || type === 'string') continue
        const place = { path: [...path, 'args', name, 'type'] }
        report({
          ...place,
          at: 'value',
          message: `GET accepts only string arguments, so a call with "${excerpt(name)}" as ${excerpt(type)} fails.`,
          hint: 'Write "string", and describe the values in "description".',
          fix: replaceWith(place, 'string', { safe: false }),
        })
      }
    }
  },
})
