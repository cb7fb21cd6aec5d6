import { describe, expect, test } from '@jest/globals'
import { toData } from './to-data.js'
import { entriesOf } from './entries.js'
import { parseYaml } from './parse.js'
import type { MapNode } from './tree.js'

/** The mapping under a key of the document's top level. */
function mapAt(text: string, key: string): MapNode {
  const { root } = parseYaml(text)
  const pair =
    root?.kind === 'map'
      ? root.pairs.find((candidate) => candidate.key.kind === 'scalar' && candidate.key.text === key)
      : undefined
  if (pair?.value.kind !== 'map') throw new Error(`no mapping "${key}"`)
  return pair.value
}

const keys = (map: MapNode): [string, unknown][] =>
  entriesOf(map).entries.map(({ key, value }) => [key, toData(value)])

describe('entriesOf', () => {
  test('merges mappings, and the later in the text wins', () => {
    expect(keys(mapAt('a: &a {x: 1, y: 2}\nb:\n  x: 3\n  <<: *a\n', 'b'))).toEqual([
      ['x', 1],
      ['y', 2],
    ])
    expect(keys(mapAt('a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  x: 3\n', 'b'))).toEqual([
      ['x', 3],
      ['y', 2],
    ])
  })

  test('says which keys are in both mappings', () => {
    expect(
      entriesOf(mapAt('a: &a {x: 1}\nb:\n  <<: *a\n  x: 3\n', 'b')).overridden.map(({ key }) => key),
    ).toEqual(['x'])
  })

  test('says which merges are invalid', () => {
    const { badMerges } = entriesOf(mapAt('a:\n  <<: 5\n', 'a'))
    expect(badMerges.map(({ list }) => list)).toEqual([false])
    expect(entriesOf(mapAt('x: &x {p: 1}\na:\n  <<: [*x]\n', 'a')).badMerges.map(({ list }) => list)).toEqual(
      [true],
    )
  })

  test('merges a quoted "<<" only if asked to', () => {
    const map = mapAt('a:\n  "<<": {x: 1}\n', 'a')
    expect(entriesOf(map).entries.map(({ key }) => key)).toEqual(['<<'])
    expect(entriesOf(map, true).entries.map(({ key }) => key)).toEqual(['x'])
  })

  test('stops at a mapping that merges itself', () => {
    expect(keys(mapAt('a: &a\n  x: 1\n  <<: *a\n', 'a'))).toEqual([['x', 1]])
  })

  test.each([
    ['1.0', '1', false],
    ['0x10', '16', false],
    ['true', 'true', false],
    ['~', '', false],
    ['yes', 'yes', true],
    ['"1"', '1', true],
    ['!!str 1', '1', true],
    ['!!int 5', '5', false],
    ['!x 5', '5', true],
  ])('reads the key %s as %j', (written, key, isText) => {
    expect(entriesOf(mapAt(`a:\n  ${written}: x\n`, 'a')).entries).toMatchObject([{ key, isText }])
  })
})
