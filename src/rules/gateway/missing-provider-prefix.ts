import { endpointOf } from '../../analysis/endpoint.js'
import { missingPrefix, type MisplacedId } from '../../catalog/misplaced-id.js'
import { writtenIds } from '../../analysis/references/written-ids.js'
import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'missing-provider-prefix',
    severity: 'warning',
    description:
      'A model id lacks the provider that Cloudflare AI Gateway routes by, or carries it where Workers AI takes none.',
    rationale: [
      'On Cloudflare AI Gateway a model id has the form `provider/model`: `workers-ai/@cf/meta/llama-3.1-8b-instruct`, `openai/gpt-4o`. docker-agent adds nothing, so for `@cf/…` the gateway takes "@cf" for the provider, and for `gpt-4o` it finds none; both are answered with an error, and nothing appears in the gateway\'s log.',
      'The provider `cloudflare-workers-ai` is the other way round: it calls Workers AI itself, whose ids begin with `@cf/`. There `workers-ai/` becomes part of the id, and a dynamic route (`dynamic/…`) does not exist.',
      'The file starts in all cases; the first message fails.',
    ].join(' '),
    fixable: true,
    since: '0.1.0',
  },
  check({ model, report }) {
    for (const { id, settings, path, within } of writtenIds(model.config)) {
      const endpoint = endpointOf(model.config, settings)
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
