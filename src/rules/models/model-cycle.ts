import { isAlloy, splitAlloy } from '../../analysis/references/follow.js'
import { cycleThrough } from '../../analysis/cycles.js'
import { defineRule } from '../define.js'

export default defineRule({
  severity: 'error',
  description: 'Lists of models contain each other.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['rule'],
  check({ config, problems, report }) {
    const members = (name: string): string[] => {
      const entry = config.models.get(name)
      return entry && isAlloy(entry) ? splitAlloy(entry.value.model ?? '').map(({ item }) => item) : []
    }
    const seen = new Set<string>()
    for (const { kind, text, path, within, fatal } of [...problems].sort(
      (a, b) => Number(b.fatal) - Number(a.fatal),
    )) {
      const cycle = kind === 'cycle' ? cycleThrough(text, members) : undefined
      if (!cycle || cycle.some((name) => seen.has(name))) continue
      for (const name of cycle) seen.add(name)
      report({
        path,
        ...(within ? { within } : {}),
        ...(fatal ? {} : { severity: 'warning' }),
        message: `The list of models "${text}" contains itself${cycle.length > 1 ? `: ${[...cycle, text].join(' → ')}` : ''}.`,
        hint: 'Name single models here.',
        related: cycle.flatMap((name) => {
          const entry = config.models.get(name)
          return entry
            ? [{ path: entry.path, at: 'key' as const, message: `"${name}" is defined here.` }]
            : []
        }),
      })
    }
  },
})
