import { behaves } from '../../decode/versions.js'
import { defineRule } from '../define.js'

/** Keys that only some versions have, so that the types of the newest one lack them. */
interface OldKeys {
  readonly env?: object
  readonly env_file?: readonly unknown[]
}

export default defineRule({
  severity: 'error',
  description: 'A key was removed in the config version of the file, or before it.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['decoder', 'rule'],
  check({ config, report }) {
    const { version, data, models, toolsets } = config
    const hint = 'Set the variables in the environment, or use "env" on the toolset that needs them.'
    if (isFilled((data as OldKeys).env))
      report({ path: ['env'], at: 'key', message: 'The top-level "env" is no longer supported.', hint })
    for (const { path, value } of behaves('model-env-is-refused', version) ? models.values() : []) {
      if (!isFilled((value as OldKeys).env)) continue
      report({ path: [...path, 'env'], at: 'key', message: '"env" of a model is no longer supported.', hint })
    }
    for (const { path, value } of toolsets) {
      const { env_file } = value as OldKeys
      if (env_file?.length)
        report({
          path: [...path, 'env_file'],
          at: 'key',
          message: '"env_file" is no longer supported.',
          hint,
        })
    }
  },
})

function isFilled(map: object | undefined): boolean {
  return map !== undefined && Object.keys(map).length > 0
}
