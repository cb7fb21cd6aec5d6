import { catalogSource } from '../../catalog/models.js'
import { endpointOf } from '../../analysis/endpoint.js'
import { idInOtherCase } from '../../catalog/id-case.js'
import { prefixFor } from '../../catalog/gateway.js'
import { writtenIds } from '../../analysis/references/written-ids.js'
import { excerpt } from '../../suggest.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A model id differs from the one that its provider lists in upper and lower case only.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { id, settings, path, within } of writtenIds(config)) {
      const endpoint = endpointOf(config, settings)
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
