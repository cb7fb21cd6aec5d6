import { strings } from '../../generated/structure.js'
import { blocksOf } from '../../decode/blocks.js'
import { closest, excerpt, oneOf } from '../../suggest.js'
import { defineRule } from '../define.js'

const listed: Readonly<
  Record<string, { readonly allowed: readonly string[]; readonly refused: boolean } | undefined>
> = strings

export default defineRule({
  severity: 'error',
  description: 'A value is none of those that are allowed.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['decoder', 'rule'],
  check({ config, report }) {
    for (const { name, path, value } of blocksOf(config.data, config.version)) {
      for (const [key, written] of Object.entries(value)) {
        const { allowed: known, refused } = listed[`${name}.${key}`] ?? {}
        if (!known || !refused || typeof written !== 'string' || written === '' || known.includes(written))
          continue
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
