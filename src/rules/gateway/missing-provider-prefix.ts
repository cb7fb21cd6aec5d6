import { endpointOf } from '../../analysis/endpoint.js'
import { missingPrefix, type MisplacedId } from '../../catalog/misplaced-id.js'
import { writtenIds } from '../../analysis/references/written-ids.js'
import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A model id lacks the provider that Cloudflare AI Gateway routes by, or carries it where Workers AI takes none.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { id, settings, path, within } of writtenIds(config)) {
      const endpoint = endpointOf(config, settings)
      const found = endpoint?.openai && endpoint.service ? missingPrefix(endpoint.service, id) : undefined
      if (!found) continue
      report({
        path,
        ...(within ? { within } : {}),
        message: `"${excerpt(id)}" ${found.defect}`,
        hint: hint(found),
        ...(found.right
          ? {
              fix: {
                title: `Write "${found.right}"`,
                safe: found.certain,
                edits: [{ kind: 'replace-value', path, to: found.right, ...(within ? { within } : {}) }],
              },
            }
          : {}),
      })
    }
  },
})

function hint({ right, certain, advice }: MisplacedId): string {
  if (!right) return advice
  return certain ? `Write "${right}".` : `Probably "${right}" is meant.`
}
