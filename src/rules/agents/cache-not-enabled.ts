import { insertKeys, missingKey } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A `cache` has no `enabled: true`, so it has no effect.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { path, value } of config.agents) {
      if (!value.cache || value.cache.enabled !== undefined) continue
      const cache = [...path, 'cache']
      const message = 'The cache has no effect without "enabled: true".'
      const missing = missingKey(cache, 'enabled', message, 'Add "enabled: true", or remove "cache".')
      report({ ...missing, fix: insertKeys(cache, [['enabled', 'true']]) })
    }
  },
})
