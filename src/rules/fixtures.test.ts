import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { ValidateOptions, ValidationResult } from '../api.js'
import { applyEdits } from '../document/apply-edits.js'
import { lookUpIn } from '../files/look-up.js'
import { pretty } from '../formatters/pretty.js'
import { lint } from '../lint.js'
import { readSettings, settingsResult } from '../settings/read-settings.js'
import { rules } from './index.js'

const FIXTURES = 'fixtures/rules'

/** Rules about files that cannot be a text fixture; they have tests of their own. */
const WITHOUT_FIXTURE = [
  'file-too-large',
  'internal-error',
  'invalid-encoding',
  'too-many-values',
  'unreadable-file',
]

const update = process.env.UPDATE_FIXTURES === '1' && process.env.CI === undefined

function check(folder: string, name: string): { source: string; result: ValidationResult } {
  const source = readFileSync(path.join(folder, name), 'utf8')
  const environment = path.join(folder, 'env.json')
  const env = existsSync(environment)
    ? (JSON.parse(readFileSync(environment, 'utf8')) as Record<string, string>)
    : false
  // This rule is about another kind of file.
  if (path.basename(folder) === 'invalid-settings')
    return { source, result: settingsResult(readSettings(source)) }
  // This rule is about flavors that are applied.
  const flavors = path.basename(folder) === 'invalid-flavor' ? ['dev'] : undefined
  const options: ValidateOptions = { filePath: name, env, files: lookUpIn(folder), flavors }
  return { source, result: lint(source, options) }
}

/** Cases beyond the example of the rule's page. */
function casesOf(folder: string): string[] {
  const cases = path.join(folder, 'cases')
  if (!existsSync(cases)) return []
  return readdirSync(cases).flatMap((name) => /^(.+(?<!\.fixed))\.yaml$/.exec(`cases/${name}`)?.[1] ?? [])
}

/** The cases that have a file with what the fixes of the rule make of them. */
function fixedCasesOf(folder: string): string[] {
  return casesOf(folder).filter((name) => existsSync(path.join(folder, `${name}.fixed.yaml`)))
}

describe.each(
  rules.map(({ id, fixable }) => ({ id, fixable })).filter(({ id }) => !WITHOUT_FIXTURE.includes(id)),
)('$id', ({ id, fixable }) => {
  const folder = path.join(FIXTURES, id)

  test('finds nothing in valid.yaml', () => {
    const { result } = check(folder, 'valid.yaml')
    expect(
      result.diagnostics.filter(({ ruleId, severity }) => ruleId === id || severity === 'error'),
    ).toEqual([])
  })

  test.each(['invalid', ...casesOf(folder)])('shows %s.yaml as %s.txt', (name) => {
    const { source, result } = check(folder, `${name}.yaml`)
    if (name === 'invalid') expect(result.diagnostics.map(({ ruleId }) => ruleId)).toContain(id)
    const file = `${path.basename(name)}.yaml`
    const output = pretty([{ path: file, source, result }], { links: false, width: 100 })
    const expected = path.join(folder, `${name}.txt`)
    if (update) writeFileSync(expected, output)
    expect(output).toBe(readFileSync(expected, 'utf8'))
  })

  test(fixable ? 'turns invalid.yaml into fixed.yaml' : 'fixes nothing', () => {
    const { source, result } = check(folder, 'invalid.yaml')
    const edits = result.diagnostics
      .filter(({ ruleId }) => ruleId === id)
      .flatMap(({ fix }) => fix?.edits ?? [])
    expect(edits.length > 0).toBe(fixable)
    if (fixable) expect(applyEdits(source, edits)).toBe(readFileSync(path.join(folder, 'fixed.yaml'), 'utf8'))
  })

  const fixed = fixedCasesOf(folder)
  if (fixed.length > 0)
    test.each(fixed)('turns %s.yaml into its fixed.yaml', (name) => {
      const { source, result } = check(folder, `${name}.yaml`)
      const edits = result.diagnostics
        .filter(({ ruleId }) => ruleId === id)
        .flatMap(({ fix }) => fix?.edits ?? [])
      expect(applyEdits(source, edits)).toBe(readFileSync(path.join(folder, `${name}.fixed.yaml`), 'utf8'))
    })
})

test('every folder of fixtures belongs to a rule', () => {
  expect(readdirSync(FIXTURES).filter((name) => !rules.some(({ id }) => id === name))).toEqual([])
})
