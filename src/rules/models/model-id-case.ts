import { catalogSource } from '../../catalog/models.js'
import { endpointOf } from '../../analysis/endpoint.js'
import { idInOtherCase } from '../../catalog/id-case.js'
import { prefixFor } from '../../catalog/gateway.js'
import { writtenIds } from '../../analysis/references/written-ids.js'
import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  meta: {
    id: 'model-id-case',
    severity: 'warning',
    description: 'A model id differs from the one that its provider lists in upper and lower case only.',
    rationale: [
      'docker-agent passes a model id on letter for letter, and most servers compare it so: `openai/GPT-4o` is another model to them than `openai/gpt-4o`, and every message fails.',
      'The file starts all the same, since nothing checks the id beforehand.',
      'The ids are those of the models.dev catalog; an id that it does not list in any case is not reported, as catalogs lag behind the providers.',
      'On Cloudflare AI Gateway the provider in front of the id counts too: `Workers-AI/@CF/…` becomes `workers-ai/@cf/…`.',
    ].join(' '),
    fixable: true,
    since: '0.1.0',
  },
  check({ model, report }) {
    for (const { id, settings, path, within } of writtenIds(model.config)) {
      const endpoint = endpointOf(model.config, settings)
      if (!endpoint?.catalog || id.includes('$')) continue
      if (endpoint.service === 'compat' && prefixFor(id)?.certain) continue
      const right = idInOtherCase(endpoint.catalog, id)
      if (right === undefined) continue
      report({
        path,
        ...(within ? { within } : {}),
        message: `"${excerpt(id)}" differs from "${excerpt(right)}" in upper and lower case.`,
        hint: `Write "${right}", as the provider does (catalog of ${catalogSource.date}).`,
        fix: {
          title: `Write "${right}"`,
          safe: true,
          edits: [{ kind: 'replace-value', path, to: right, ...(within ? { within } : {}) }],
        },
      })
    }
  },
})
