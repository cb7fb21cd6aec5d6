import { replaceWith } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'info',
  description: '`fallback.retries: 0` means the default number of retries, not none.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { path, value } of config.agents) {
      if (value.fallback?.retries !== 0) continue
      const place = [...path, 'fallback', 'retries']
      report({
        path: place,
        at: 'value',
        message: '"retries: 0" means the default of 2 retries, not none.',
        hint: 'Write -1 for no retries, or remove the key for the default.',
        fix: replaceWith({ path: place }, '-1', { safe: false, bare: true }),
      })
    }
  },
})
