import { expect, test } from '@jest/globals'
import advice from '../data/key-advice.json' with { type: 'json' }
import { structure } from '../generated/structure.js'
import { fold } from './key-advice.js'
import { keysIn, NEWEST_VERSION } from './versions.js'

const renames = Object.entries(advice.renames).flatMap(([block, keys]) =>
  Object.entries(keys).map(([wrong, right]) => ({ block, wrong, right })),
)
const hinted = Object.entries(advice.hints).flatMap(([block, hints]) =>
  hints.flatMap(({ keys }) => keys.map((wrong) => ({ block, wrong }))),
)

test('every suggested key exists in its block', () => {
  expect(renames.length).toBeGreaterThan(50)
  expect(renames.filter(({ block, right }) => !(right in (structure[block] ?? {})))).toEqual([])
})

test('no advice is about a key that exists in the newest version, and none is given twice', () => {
  const wrong = [...renames, ...hinted]
  expect(
    wrong.filter((one) => keysIn(one.block, NEWEST_VERSION).some((key) => fold(key) === fold(one.wrong))),
  ).toEqual([])
  const names = wrong.map((one) => `${one.block}.${fold(one.wrong)}`)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('every key with advice on its removal was removed', () => {
  const keys = Object.keys(structure).flatMap((block) =>
    Object.keys(structure[block] ?? {}).filter((key) => !keysIn(block, NEWEST_VERSION).includes(key)),
  )
  expect(Object.keys(advice.removed).filter((key) => !keys.includes(key))).toEqual([])
})
