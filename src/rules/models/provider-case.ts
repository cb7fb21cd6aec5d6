import { sameProviderOtherCase } from '../../analysis/suggest-provider.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'The name of a provider is written in the wrong case.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, problems, report }) {
    for (const { kind, text, path, within, fatal } of problems) {
      const name = kind === 'unknown-provider' ? sameProviderOtherCase(config, text) : undefined
      if (name === undefined) continue
      const own = config.providers.get(name)
      report({
        path,
        ...(within ? { within } : {}),
        ...(fatal ? {} : { severity: 'warning' }),
        message: `The provider "${text}" is called "${name}".`,
        hint: `Write "${name}": case counts.`,
        definedAt: [['providers', text]],
        ...(own ? { related: [{ path: own.path, at: 'key', message: `"${name}" is defined here.` }] } : {}),
        fix: {
          title: `Write "${name}"`,
          safe: true,
          edits: [{ kind: 'replace-value', path, to: name, ...(within ? { within } : {}) }],
        },
      })
    }
  },
})
