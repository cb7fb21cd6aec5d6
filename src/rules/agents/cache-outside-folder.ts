import { isLocalPath } from '../../go/local-path.js'
import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: "The file of an agent's cache lies outside the folder of the configuration.",
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
        message: `The path "${excerpt(file)}" leads out of the folder of this file.`,
        hint: 'Write a path without "..", or an absolute one.',
      })
    }
  },
})
