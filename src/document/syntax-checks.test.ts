import { expect, test } from '@jest/globals'
import { findDuplicateKeys } from './syntax-checks.js'
import type { MapNode, ScalarNode } from './tree.js'

test('reports more duplicate keys than a call accepts as arguments', () => {
  const key: ScalarNode = { kind: 'scalar', style: 'plain', text: 'a', empty: false, start: 0, end: 1 }
  const pairs = Array.from({ length: 200_000 }, () => ({ key, value: key }))
  const map: MapNode = { kind: 'map', flow: false, pairs, start: 0, end: 1 }
  expect(findDuplicateKeys(map, 'a')).toHaveLength(199_999)
})
