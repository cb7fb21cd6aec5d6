import { isLocalPath } from '../../go/local-path.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'The `cache.path` of an agent leaves the folder of the configuration file.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { path, value } of config.agents) {
      const { enabled, path: file = '' } = value.cache ?? {}
      if (enabled !== true || file === '' || file.startsWith('/') || isLocalPath(file)) continue
      report({
        path: [...path, 'cache', 'path'],
        at: 'value',
        message: `The path "${excerpt(file)}" leaves the folder of this file.`,
        hint: 'Write a path without "..", or an absolute path.',
      })
    }
  },
})
