import type { Config } from '../../analysis/config.js'
import { cycleThrough } from '../../analysis/cycles.js'
import { isAlloy, splitAlloy } from '../../analysis/references/forms.js'
import { definedHere, placeOf } from '../../finding.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'A list of models contains itself.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, problems, report }) {
    const seen = new Set<string>()
    const fatalFirst = [...problems].sort((a, b) => Number(b.fatal) - Number(a.fatal))
    for (const problem of fatalFirst) {
      const { kind, text, fatal } = problem
      const cycle = kind === 'cycle' ? cycleThrough(text, (name) => membersOf(name, config)) : undefined
      if (!cycle || cycle.some((name) => seen.has(name))) continue
      for (const name of cycle) seen.add(name)
      const path = cycle.length > 1 ? `: ${[...cycle, text].join(' → ')}` : ''
      report({
        ...placeOf(problem),
        severity: fatal ? undefined : 'warning',
        message: `The list of models "${text}" contains itself${path}.`,
        hint: 'Replace it with single models.',
        related: cycle.map((name) => definedHere(name, ['models', name])),
      })
    }
  },
})

function membersOf(name: string, { models }: Config): string[] {
  const entry = models.get(name)
  return entry && isAlloy(entry) ? splitAlloy(entry.value.model ?? '').map(({ item }) => item) : []
}
