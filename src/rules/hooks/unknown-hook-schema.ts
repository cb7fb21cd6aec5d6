import { hookEvent, hooksOf } from '../../analysis/hooks/events.js'
import data from '../../data/hook-builtins.json' with { type: 'json' }
import { replaceWith } from '../../finding.js'
import { closest, didYouMean } from '../../suggest.js'
import { excerpt, oneOf } from '../../wording.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description:
    'A model hook names a schema that docker-agent does not have, so the hook fails whenever it runs.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report }) {
    for (const { event, path, value } of hooksOf(config)) {
      const { type, schema = '' } = value
      if (type !== 'model' || schema === '' || data.schemas.includes(schema)) continue
      // There, docker-agent refuses the hook: see `invalid-hook`.
      if (hookEvent(event).guards || hookEvent(event).routes) continue
      const place = [...path, 'schema']
      const near = closest(schema, data.schemas, Math.floor(schema.length / 2)) ?? prefixed(schema)
      report({
        path: place,
        at: 'value',
        message: `docker-agent has no schema "${excerpt(schema)}", so the hook fails whenever it runs.`,
        hint: near
          ? (didYouMean(schema, [near]) ?? `Write "${near}".`)
          : `Write ${oneOf(data.schemas)}, or remove the key.`,
        fix: replaceWith({ path: place }, near, { safe: false }),
      })
    }
  },
})

function prefixed(schema: string): string | undefined {
  return data.schemas.find((known) => known.startsWith(schema))
}
