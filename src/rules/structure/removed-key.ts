import { behaves } from '../../decode/versions.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A key was removed in the config version of the file.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    const { version, models } = config
    const hint = 'Set the variables in the environment, or write "env" on the toolset that needs them.'
    for (const { path, value } of behaves('model-env-is-refused', version) ? models.values() : []) {
      const { env } = value as { readonly env?: object }
      if (Object.keys(env ?? {}).length > 0)
        report({
          path: [...path, 'env'],
          at: 'key',
          message: '"env" of a model is not supported any more.',
          hint,
        })
    }
    const { env } = config.data as { readonly env?: object }
    if (Object.keys(env ?? {}).length > 0)
      report({ path: ['env'], at: 'key', message: 'The top-level "env" is not supported any more.', hint })
    for (const { path, value } of config.toolsets) {
      if ((value as { readonly env_file?: readonly string[] }).env_file?.length)
        report({
          path: [...path, 'env_file'],
          at: 'key',
          message: '"env_file" is not supported any more.',
          hint,
        })
      if (behaves('safer-is-idle', version) && 'safer' in value) {
        report({
          path: [...path, 'safer'],
          at: 'key',
          severity: 'warning',
          message: '"safer" has no effect, and config version 16 does not know it any more.',
          hint: 'Use "safety" on the agent, or permissions.',
        })
      }
    }
  },
})
