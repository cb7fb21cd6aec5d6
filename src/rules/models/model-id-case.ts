import { routedIds } from '../../analysis/references/written-ids.js'
import { prefixFor } from '../../catalog/gateway.js'
import { idInOtherCase } from '../../catalog/id-case.js'
import { catalogSource } from '../../catalog/models.js'
import { placeOf, replaceWith } from '../../finding.js'
import { excerpt } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A model ID differs only in case from the ID that its provider lists.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const written of routedIds(config)) {
      const { id, endpoint } = written
      if (!endpoint.catalog || id.includes('$')) continue
      // The rule missing-provider-prefix reports these.
      if (endpoint.service === 'compat' && prefixFor(id)?.certain) continue
      const right = idInOtherCase(endpoint.catalog, id)
      if (right === undefined) continue
      report({
        ...placeOf(written),
        message: `Model ID "${excerpt(id)}" differs from "${excerpt(right)}" only in case.`,
        hint: `Write "${right}", as the provider does (catalog of ${catalogSource.date}).`,
        fix: replaceWith(written, right, { safe: true }),
      })
    }
  },
})
