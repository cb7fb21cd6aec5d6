import { describe, expect, test } from '@jest/globals'
import { readCases, runCase } from '../scripts/conformance-set.js'
import { NEWEST_VERSION } from './decode/versions.js'
import { validateFile } from './index.js'

const cases = readCases()
const ALL_VERSIONS = Array.from({ length: NEWEST_VERSION + 1 }, (_, version) => `versions/${version}`)

describe.each([...new Set(cases.map(({ topic }) => topic))])("docker-agent's verdict: %s", (topic) => {
  const inTopic = cases.filter((one) => one.topic === topic).map((one) => [one.id, one] as const)

  test.each(inTopic)('%s', async (_, one) => {
    expect((await runCase(one, validateFile)).disagreements).toEqual([])
  })
})

test('every config version has a file that loads and one that is refused', () => {
  const ids = new Map(cases.map(({ id, expected }) => [id, expected.verdict]))
  for (const id of ALL_VERSIONS) {
    expect([id, ids.get(id)]).toEqual([id, 'loads'])
    expect([
      id,
      [...ids].some(([other, verdict]) => other.startsWith(`${id}-`) && verdict === 'refused'),
    ]).toEqual([id, true])
  }
})
