import { parseArgs } from 'node:util'
import { fix, validate } from '../src/index.js'
import type { Construct } from './fuzz/repeated.js'
import { agentConstructs } from './fuzz/repeated-agents.js'
import { sectionConstructs } from './fuzz/repeated-sections.js'
import { yamlConstructs } from './fuzz/repeated-yaml.js'

/** Characters of the larger text; the other one has a quarter of the repetitions. */
const SIZE = { check: 60_000, fix: 12_000 }

/** How many times the CPU time of four times the text may be that of the text, and the most seconds for a megabyte. */
const MAX_GROWTH = 6
const SECONDS_PER_MB = 2

/** Less time than this many milliseconds says nothing. */
const MIN_TIME = 20

/** Whether a text is only checked, or also fixed. */
type Work = keyof typeof SIZE

const WORK: Readonly<Record<Work, (text: string) => unknown>> = {
  check: (text) => validate(text, { env: {}, filePath: 'agent.yaml' }),
  fix: (text) => fix(text, { env: false, unsafe: true }),
}

/**
 * Reports the constructs that take more than proportionally long, or too long; exit code 1 if there are any. Operands are parts of
 * the names of constructs; `--fix` also applies fixes; `--all` prints every construct. Takes ten minutes.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    options: { fix: { type: 'boolean' }, all: { type: 'boolean' } },
    allowPositionals: true,
  })
  const constructs = Object.entries({ ...agentConstructs, ...sectionConstructs, ...yamlConstructs }).filter(
    ([name]) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
  )
  const work = values.fix ? 'fix' : 'check'
  let bad = 0
  for (const [name, construct] of constructs) {
    const { text, isBad } = growthOf(construct, work)
    if (isBad) bad++
    if (isBad || values.all) console.log(`${name}: ${text}`)
  }
  console.log(`${constructs.length} constructs, ${bad} of them too slow.`)
  if (bad > 0) process.exitCode = 1
}

function growthOf(construct: Construct, work: Work): { readonly text: string; readonly isBad: boolean } {
  const few = Math.max(10, Math.round((SIZE[work] / construct(400).length) * 100))
  const [small, large] = [construct(few), construct(4 * few)]
  WORK[work](construct(10))
  const [short, long] = [timeOf(small, work), timeOf(large, work)]
  const growth = long / Math.max(short, MIN_TIME / MAX_GROWTH)
  const perMb = long / (large.length / 1e6) / 1000
  const isBad = long > MIN_TIME && (growth > MAX_GROWTH || (work === 'check' && perMb > SECONDS_PER_MB))
  return {
    text: `${few} ${short.toFixed(0)} ms, ${4 * few} ${long.toFixed(0)} ms, ×${growth.toFixed(1)}, ${perMb.toFixed(1)} s/MB`,
    isBad,
  }
}

/** CPU time in milliseconds; the best of three runs, since a run may also compile code or collect garbage. */
function timeOf(text: string, work: Work): number {
  let best = Infinity
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage()
    WORK[work](text)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

main()
