import values from '../../data/values.json' with { type: 'json' }
import { blocksOf } from '../../decode/blocks.js'
import { closest, excerpt, oneOf } from '../../suggest.js'
import { defineRule } from '../define.js'

const allowed = values.allowed as Readonly<Record<string, readonly string[] | undefined>>

export default defineRule({
  meta: {
    id: 'invalid-value',
    severity: 'error',
    description: 'A value is none of those that are allowed.',
    rationale:
      'Where docker-agent checks a value against a list or a format, a wrong one makes it refuse the file; capitals matter. Where it does not check at load, the value has no effect or fails when it is used: then this rule only warns.',
    fixable: true,
    since: '0.1.0',
  },
  check({ model, report }) {
    for (const { name, path, value } of blocksOf(model.config.data, model.config.version)) {
      for (const [key, written] of Object.entries(value)) {
        const known = allowed[`${name}.${key}`]
        if (!known || typeof written !== 'string' || written === '' || known.includes(written)) continue
        const same = known.find(
          (candidate) =>
            candidate.toLowerCase().replace(/[-_]/g, '') ===
            written.trim().toLowerCase().replace(/[-_ ]/g, ''),
        )
        const near = same ?? closest(written, known)
        report({
          path: [...path, key],
          at: 'value',
          message: `"${excerpt(written)}" is no value of "${key}".`,
          hint: near ? `Did you mean "${near}"?` : `Write ${oneOf(known)}.`,
          ...(near
            ? {
                fix: {
                  title: `Write "${near}"`,
                  safe: same !== undefined,
                  edits: [{ kind: 'replace-value', path: [...path, key], to: near }],
                },
              }
            : {}),
        })
      }
    }
  },
})
