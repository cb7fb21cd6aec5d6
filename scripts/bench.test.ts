import { expect, test } from '@jest/globals'
import { validate } from '../src/index.js'
import { agents, configuration } from './bench-configuration.js'
import { measure, median, timeOf } from './bench-measure.js'
import { inMarkdown, inText, machine, regressions } from './bench-page.js'

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
])('the median of %j', (values, expected) => expect(median(values)).toBe(expected))

test.each([agents(100), configuration(0), configuration(999)])('input %# has no mistakes', (text) => {
  expect(validate(text, { env: false }).diagnostics).toEqual([])
})

test('10,000 agents are less than the limit of a file', () => {
  expect(agents(10_000).length).toBeLessThan(2 * 2 ** 20)
})

/** A row that takes these times, one after the other. */
function row(name: string, times: readonly number[], limit?: number) {
  let next = 0
  return {
    name,
    once: () => times[next++ % times.length] ?? 0,
    runs: times.length,
    warmUps: 0,
    goal: 2,
    limit,
  }
}

test('rows are compared with the first one, by median and by their fastest runs', async () => {
  const table = await measure('Title', [row('base', [10, 12, 90]), row('other', [18, 30, 40], 1.5)])
  expect(table.timings[1]).toMatchObject({ median: 30, ratio: 2.5, fastestRatio: 1.8 })
  expect(inMarkdown(table)).toContain('| other | 30.0 ms | 2.50 | ≤ 2 |')
  expect(inText(table)).toContain('other  30.0 ms   2.50   ≤ 2')
  expect(regressions([table])).toEqual([
    'Title: other takes 1.80 times as long as the first row; the limit is 1.5.',
  ])
})

test('a program that fails is an error, with its output', () => {
  const run = () => timeOf(process.execPath, ['-e', 'console.log("why"); process.exit(3)'], '.')
  expect(run).toThrow(/ended with 3:\nwhy/)
})

test('the machine is one sentence', () => expect(machine()).toMatch(/^\d+ × .+, Node \d.+\.$/))
