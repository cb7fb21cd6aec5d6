import { adviseModel } from '../../analysis/suggest-model.js'
import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A reference names no model.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, problems, complete, report }) {
    for (const { kind, text, path, within, fatal } of problems) {
      if (kind !== 'not-found') continue
      const { hint, replacement } = adviseModel(config, text)
      // The entry may stand in the part of a broken file that could not be read.
      if (!complete && replacement === undefined) continue
      report({
        path,
        ...(within ? { within } : { at: 'value' }),
        ...(fatal ? {} : { severity: 'warning' }),
        message: `There is no model "${excerpt(text)}".`,
        hint,
        definedAt: [['models', text]],
        ...(replacement && config.models.has(replacement.text)
          ? {
              related: [
                {
                  path: ['models', replacement.text],
                  at: 'key',
                  message: `"${replacement.text}" is defined here.`,
                },
              ],
            }
          : {}),
        ...(replacement
          ? {
              fix: {
                title: `Write "${replacement.text}"`,
                safe: replacement.certain,
                edits: [{ kind: 'replace-value', path, to: replacement.text, ...(within ? { within } : {}) }],
              },
            }
          : {}),
      })
    }
  },
})
