import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'removed-key',
    severity: 'error',
    description: 'A key was removed in the config version of the file.',
    rationale:
      'Keys that a config version no longer has are refused as unknown; most have a successor, which the hint names. `env` and `env_file` of versions 0 and 1 are refused although their parsers know them: the upgrade to later versions cannot carry them over. `safer` of toolsets does nothing in version 15 and is refused from 16 on.',
    fixable: false,
    since: '0.1.0',
  },
  check({ model, report }) {
    const { version, models } = model.config
    const hint = 'Set the variables in the environment, or write "env" on the toolset that needs them.'
    for (const { path, value } of version < 2 ? models.values() : []) {
      const { env } = value as { readonly env?: object }
      if (Object.keys(env ?? {}).length > 0)
        report({
          path: [...path, 'env'],
          at: 'key',
          message: '"env" of a model is not supported any more.',
          hint,
        })
    }
    const { env } = model.config.data as { readonly env?: object }
    if (Object.keys(env ?? {}).length > 0)
      report({ path: ['env'], at: 'key', message: 'The top-level "env" is not supported any more.', hint })
    for (const { path, value } of model.config.toolsets) {
      if ((value as { readonly env_file?: readonly string[] }).env_file?.length)
        report({
          path: [...path, 'env_file'],
          at: 'key',
          message: '"env_file" is not supported any more.',
          hint,
        })
      if (version === 15 && 'safer' in value) {
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
