import { isLocalPath } from '../../go/local-path.js'
import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'cache-outside-folder',
    severity: 'error',
    description: "The file of an agent's cache lies outside the folder of the configuration.",
    rationale:
      'A relative `cache.path` starts at the folder of the configuration and must not leave it; otherwise docker-agent does not start the agent. An absolute path may lie anywhere. Nothing is checked while the cache is not enabled.',
    fixable: false,
    since: '0.1.0',
  },
  check({ model, report }) {
    for (const { path, value } of model.config.agents) {
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
