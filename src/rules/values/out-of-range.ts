import { builtModels, isThinkingOff, settingOf } from '../../analysis/built-models.js'
import type { Config } from '../../analysis/config.js'
import { behaves } from '../../decode/versions.js'
import type { Path } from '../../diagnostic.js'
import { blocksOf } from '../../decode/blocks.js'
import type { Report } from '../../finding.js'
import { ranges } from '../../generated/structure.js'
import { goDuration } from '../../go/duration.js'
import { defineRule } from '../define.js'

type NumberRange = (typeof ranges)[string]

export default defineRule({
  severity: 'error',
  description: 'A number or duration is outside its range.',
  fixable: false,
  since: '0.1.0',
  reportedBy: ['decoder', 'rule'],
  check({ config, report }) {
    for (const { name, path, value } of blocksOf(config.data, config.version)) {
      for (const [key, written] of Object.entries(value)) {
        const range = ranges[`${name}.${key}`]
        const number = typeof written === 'string' ? goDuration(written) : written
        if (!range || typeof number !== 'number' || !isOutside(number, range)) continue
        report({
          path: [...path, key],
          at: 'value',
          message: `"${key}" must be ${inWords(range)}, not ${String(written)}.`,
          hint: range.hint,
        })
      }
    }
    for (const found of claudeTemperatures(config)) report(found)
    if (!behaves('infinite-numbers-crash', config.version)) return
    for (const path of infinitePaths(config.data, [], new Set()))
      report({
        path,
        at: 'value',
        message: 'docker-agent crashes on a number that is not finite.',
        hint: 'Write a finite number, or declare version: "15".',
      })
  },
})

/** Claude accepts a temperature of at most 1, and other models at most 2, which the schema checks. */
function claudeTemperatures(config: Config): Report[] {
  return builtModels(config).flatMap((model): Report[] => {
    const setting = settingOf(model, 'temperature')
    const budget = settingOf(model, 'thinking_budget')
    const isSent = !budget || isThinkingOff(budget.value)
    if (!setting || model.client.wireApi !== 'anthropic' || !isSent) return []
    if (setting.value <= 1 || setting.value > 2) return []
    return [
      {
        path: setting.path,
        at: 'value',
        severity: 'warning',
        message: `"temperature" must be between 0 and 1 for Anthropic, not ${setting.value}.`,
        hint: 'Anthropic refuses requests with a larger value.',
      },
    ]
  })
}

/** The paths of `.nan` and `.inf`, each once if data is shared. docker-agent does not carry over the value of `defer`. */
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
