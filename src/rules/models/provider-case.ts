import { providerInOtherCase } from '../../analysis/providers.js'
import { definedHere, placeOf, replaceWith } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'The name of a provider is in the wrong case.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, problems, report }) {
    for (const problem of problems) {
      const { kind, text, fatal } = problem
      const name = kind === 'unknown-provider' ? providerInOtherCase(config, text) : undefined
      if (name === undefined) continue
      const own = config.providers.get(name)
      report({
        ...placeOf(problem),
        severity: fatal ? undefined : 'warning',
        message: `Provider "${text}" differs from "${name}" only in case.`,
        hint: `Write "${name}": provider names are case-sensitive.`,
        definedAt: [['providers', text]],
        related: own && [definedHere(name, own.path)],
        fix: replaceWith(problem, name, { safe: true }),
      })
    }
  },
})
