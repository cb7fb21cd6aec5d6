import { adviseModel } from '../../analysis/suggest-model.js'
import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'unknown-model',
    severity: 'error',
    description: 'A reference names no model.',
    rationale:
      'A model is named by an entry under `models`, exactly as written there, or as `provider/model`. docker-agent refuses a file in which an agent, a routing rule or a RAG strategy names anything else. What toolsets, skills and hooks name is looked up only when it is needed, so there this rule warns: the tool works until then, or goes on without the model. Whether the provider offers a model of that id is not checked.',
    fixable: true,
    since: '0.1.0',
  },
  check({ model: { config, problems, complete }, report }) {
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
