import { optionBlocks } from '../../analysis/provider-options.js'
import { dropsWholeNumber, optionsOf } from '../../catalog/provider-options.js'
import { behaves } from '../../decode/versions.js'
import { replaceWith } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'warning',
  description: 'A key of `provider_opts` has a whole number, which docker-agent drops there.',
  fixable: true,
  since: '0.2.0',
  reportedBy: ['rule'],
  check({ config, report, isWholeNumber }) {
    if (!behaves('whole-options-are-dropped', config.version)) return
    for (const { path, options, kind, provider } of optionBlocks(config))
      for (const [key, value] of Object.entries(options)) {
        const place = { path: [...path, key] }
        if (typeof value !== 'number' || value <= 0 || !dropsWholeNumber(kind, key)) continue
        if (!optionsOf(kind, provider)?.includes(key) || !isWholeNumber(place.path)) continue
        const to = `${value}.0`
        report({
          ...place,
          at: 'value',
          message: `docker-agent drops "${key}", because ${value} has no decimal point.`,
          hint: `Write ${to}.`,
          fix: Number.isSafeInteger(value)
            ? replaceWith(place, to, { safe: true, title: `Write ${to}`, bare: true })
            : undefined,
        })
      }
  },
})
