import { apiCalls } from '../../analysis/api-call.js'
import { replaceWith } from '../../finding.js'
import { excerpt, oneOf } from '../../wording.js'
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
        const types = [type].flat().filter((one) => typeof one === 'string')
        // An argument that may be a string works when the model gives one.
        if (types.length === 0 || types.includes('string')) continue
        const place = { path: [...path, 'args', name, 'type'] }
        const written = types.length === 1 ? excerpt(types[0] ?? '') : oneOf(types)
        report({
          ...place,
          at: 'value',
          message: `GET accepts only string arguments, so a call with "${excerpt(name)}" as ${written} fails.`,
          hint: 'Write "string", and describe the values in "description".',
          fix: typeof type === 'string' ? replaceWith(place, 'string', { safe: false }) : undefined,
        })
      }
    }
  },
})
