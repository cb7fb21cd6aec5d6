import values from '../../data/values.json' with { type: 'json' }
import type { Path } from '../../diagnostic.js'
import { blocksOf } from '../../decode/blocks.js'
import { goDuration } from '../../go/duration.js'
import { defineRule } from '../define.js'

interface NumberRange {
  readonly min?: number
  readonly over?: number
  readonly max?: number
  readonly hint?: string
}

const ranges = values.ranges as Readonly<Record<string, NumberRange | undefined>>

export default defineRule({
  meta: {
    id: 'out-of-range',
    severity: 'error',
    description: 'A number or duration is outside its range.',
    rationale:
      'docker-agent checks a number of values when it loads a file, and refuses the file when one is outside its range: budgets, prices and durations must not be negative, `compaction_threshold` must be greater than 0 and at most 1, `retries` and `max_restarts` go down to -1, `jitter` lies between 0 and 1. `.nan` passes these checks. In files of versions below 15, `.nan` and `.inf` are worse: docker-agent crashes when it carries them over to its newest version.',
    fixable: false,
    since: '0.1.0',
  },
  check({ model, report }) {
    for (const { name, path, value } of blocksOf(model.config.data, model.config.version)) {
      for (const [key, written] of Object.entries(value)) {
        const range = ranges[`${name}.${key}`]
        const number = typeof written === 'string' ? goDuration(written) : written
        if (!range || typeof number !== 'number' || !isOutside(number, range)) continue
        report({
          path: [...path, key],
          at: 'value',
          message: `"${key}" must be ${inWords(range)}, not ${String(written)}.`,
          ...(range.hint ? { hint: range.hint } : {}),
        })
      }
    }
    for (const path of model.config.version < 15 ? infinitePaths(model.config.data, [], new Set()) : []) {
      report({
        path,
        at: 'value',
        message: 'docker-agent crashes on a number that is not finite.',
        hint: 'Write a finite number, or declare version: "15".',
      })
    }
  },
})

/** Places of `.nan` and `.inf`, once each where data is shared; what `defer` holds is not carried over. */
function infinitePaths(value: unknown, path: Path, seen: Set<unknown>): Path[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path]
  if (typeof value !== 'object' || value === null || seen.has(value) || path.at(-1) === 'defer') return []
  seen.add(value)
  return Object.entries(value).flatMap(([key, item]) =>
    infinitePaths(item, [...path, Array.isArray(value) ? Number(key) : key], seen),
  )
}

function isOutside(number: number, { min, over, max }: NumberRange): boolean {
  return (
    (min !== undefined && number < min) ||
    (over !== undefined && number <= over) ||
    (max !== undefined && number > max)
  )
}

function inWords({ min, over, max }: NumberRange): string {
  if (over !== undefined)
    return max === undefined ? `greater than ${over}` : `greater than ${over} and at most ${max}`
  return max === undefined ? `${min} or more` : `between ${min} and ${max}`
}
