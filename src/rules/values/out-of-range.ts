import { builtModels, isThinkingOff, settingOf } from '../../analysis/built-models.js'
import type { Config } from '../../analysis/config.js'
import { behaves } from '../../decode/versions.js'
import type { Path } from '../../diagnostic.js'
import { blocksOf } from '../../decode/blocks.js'
import { byBlock } from '../../decode/by-block.js'
import { replaceWith, type PathFix, type Report } from '../../finding.js'
import { ranges } from '../../generated/structure.js'
import { goDuration } from '../../go/duration.js'
import { defineRule } from '../define.js'

type NumberRange = (typeof ranges)[string]

const rangesIn = byBlock(ranges)

export default defineRule({
  severity: 'error',
  description: 'A number or duration is outside its range.',
  fixable: true,
  since: '0.1.0',
  reportedBy: ['decoder', 'rule'],
  check({ config, report }) {
    for (const { name, path, value } of blocksOf(config.data, config.version)) {
      for (const [key, range] of rangesIn.get(name) ?? []) {
        const written = value[key]
        const number = typeof written === 'string' ? goDuration(written) : written
        if (typeof number !== 'number' || !isOutside(number, range)) continue
        report({
          path: [...path, key],
          at: 'value',
          message: `"${key}" must be ${inWords(range)}, not ${String(written)}.`,
          hint: range.hint,
          fix: percentage(written, range, [...path, key]),
        })
      }
    }
    for (const found of claudeTemperatures(config)) report(found)
    if (!behaves('infinite-numbers-crash', config.version)) return
    for (const path of infinitePaths(config.data, new Set()))
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
function infinitePaths(value: unknown, seen: Set<object>): Path[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [[]]
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const found: Path[] = []
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'string' || (key === 'defer' && typeof item === 'object')) continue
    for (const path of infinitePaths(item, seen))
      found.push([Array.isArray(value) ? Number(key) : key, ...path])
  }
  return found
}

/** `80` where a part of 1 is meant. */
function percentage(written: unknown, { max }: NumberRange, path: Path): PathFix | undefined {
  if (typeof written !== 'number' || max !== 1 || !(written >= 10 && written <= 100)) return undefined
  return replaceWith({ path }, String(written / 100), { safe: false, bare: true })
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
