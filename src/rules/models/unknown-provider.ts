import { adviseProvider, sameProviderOtherCase } from '../../analysis/suggest-provider.js'
import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A model names a provider that does not exist.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, problems, report }) {
    for (const { kind, text, reference, path, within, fatal } of problems) {
      if (kind !== 'unknown-provider' || sameProviderOtherCase(config, text) !== undefined) continue
      const place = {
        path,
        ...(within ? { within } : {}),
        ...(fatal ? {} : { severity: 'warning' as const }),
      }
      const own = path[0] === 'providers' ? config.providers.get(text) : undefined
      if (own) {
        report({
          ...place,
          message: `"${text}" is itself a user-defined provider.`,
          hint: 'Build it on a built-in provider.',
          related: [{ path: own.path, at: 'key', message: `"${text}" is defined here.` }],
        })
        continue
      }
      const { hint, replacement } = adviseProvider(
        config,
        text,
        within ? reference.slice(reference.indexOf('/') + 1) : '',
      )
      const trimmed = within && reference !== reference.trim()
      const edit = trimmed
        ? { path, to: reference.trim() }
        : { path, to: replacement ?? '', ...(within ? { within } : {}) }
      report({
        ...place,
        message: `There is no provider "${excerpt(text)}".`,
        hint,
        definedAt: [['providers', text]],
        ...(replacement !== undefined && config.providers.has(replacement)
          ? {
              related: [
                { path: ['providers', replacement], at: 'key', message: `"${replacement}" is defined here.` },
              ],
            }
          : {}),
        ...(replacement === undefined
          ? {}
          : {
              fix: {
                title: `Write "${edit.to}"`,
                safe: replacement === text.trim(),
                edits: [{ kind: 'replace-value', ...edit }],
              },
            }),
      })
    }
  },
})
