import { missingKey } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A `cache` has no `enabled: true`, so it has no effect.',
  fixable: false,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { path, value } of config.agents) {
      if (!value.cache || value.cache.enabled !== undefined) continue
      report(
        missingKey(
          [...path, 'cache'],
          'enabled',
          'The cache has no effect without "enabled: true".',
          'Add "enabled: true", or remove "cache".',
        ),
      )
    }
  },
})
