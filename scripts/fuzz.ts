import { parseArgs } from 'node:util'
import fc, { type Arbitrary } from 'fast-check'
import { rules } from '../src/rules/index.js'
import { anyFiles, soundFiles } from './fuzz/agent-text.js'
import { damaged, damages, tokenTexts } from './fuzz/damage.js'
import { fixtureTexts } from './fuzz/fixtures.js'
import { plantedTokens } from './fuzz/planted-tokens.js'
import { checkNoToken, checkNoVariable, checkSound, checkText, lintText } from './fuzz/properties.js'
import { shrink } from './fuzz/shrink.js'
import { watchForHangs } from './fuzz/watch.js'

/** One input; `check` throws if a property is broken, and `text` alone shows it if `shrinks`. */
interface Input {
  readonly text: string
  readonly shrinks: boolean
  readonly check: (text: string) => void
}

/** Seconds of CPU time that a file may take: a fixed part for repairs (see `budgetFor`), and a part for its size. */
const SECONDS = 1
const SECONDS_PER_MB = 2
/** Inputs between two looks at the clock. */
const BATCH = 50

/**
 * Looks for texts that break a property until the time is up; exit code 1 with the shortest text that it finds. With `--coverage`,
 * it also names the rules that reported nothing.
 */
function main(): void {
  const { values } = parseArgs({
    options: { minutes: { type: 'string' }, seed: { type: 'string' }, coverage: { type: 'boolean' } },
  })
  const seed = Number(values.seed ?? Date.now() % 1_000_000)
  const end = Date.now() + Number(values.minutes ?? 1) * 60_000
  const inputs = allInputs()
  const watch = watchForHangs()
  const reported = new Set<string>()
  let tried = 0
  for (let batch = 0; Date.now() < end; batch++) {
    for (const input of fc.sample(inputs, { seed: seed + batch, numRuns: BATCH })) {
      watch(input.text)
      const broken = problemOf(input)
      tried++
      if (values.coverage) for (const { ruleId } of lintText(input.text).diagnostics) reported.add(ruleId)
      if (broken !== undefined) return report(input, broken, seed, watch)
    }
  }
  console.log(`Fuzz: ${tried} inputs, seed ${seed}, no finding.`)
  if (values.coverage) console.log(`Rules without a report: ${neverIn(reported).join(', ')}.`)
  console.log('Tests:       1 passed, 1 total')
}

/** The rules that report about the text of a file but are not among some rules. */
function neverIn(reported: ReadonlySet<string>): string[] {
  return rules.flatMap(({ id, reportedBy }) =>
    reported.has(id) || reportedBy.every((one) => one === 'reader') ? [] : [id],
  )
}

function allInputs(): Arbitrary<Input> {
  const changed = (texts: Arbitrary<string>): Arbitrary<string> =>
    fc.tuple(texts, damages).map(([text, changes]) => damaged(text, changes))
  const fixture = fc.constantFrom(...fixtureTexts)
  const sound = soundFiles.map(({ text }) => text)
  const repeated = fc
    .tuple(changed(fc.oneof(fixture, sound, anyFiles)), fc.integer({ min: 20, max: 300 }))
    .map(([text, kilobytes]) => text.repeat(Math.ceil((kilobytes * 1000) / Math.max(100, text.length))))
  return fc.oneof(
    { weight: 35, arbitrary: changed(fixture).map(anyText) },
    { weight: 20, arbitrary: changed(sound).map(anyText) },
    { weight: 20, arbitrary: anyFiles.map(anyText) },
    { weight: 15, arbitrary: changed(anyFiles).map(anyText) },
    { weight: 10, arbitrary: tokenTexts.map(anyText) },
    { weight: 1, arbitrary: repeated.map(timedText) },
    {
      weight: 10,
      arbitrary: soundFiles.map((file) =>
        fixedText(file.text, () => {
          checkSound(file)
        }),
      ),
    },
    {
      weight: 10,
      arbitrary: plantedTokens(fc.oneof(sound, anyFiles, fixture)).map((one) =>
        fixedText(one.text, () => {
          checkNoToken(one)
        }),
      ),
    },
    {
      weight: 10,
      arbitrary: fc.oneof(anyFiles, fixture).map((text) => ({ text, shrinks: true, check: checkNoVariable })),
    },
  )
}

function anyText(text: string): Input {
  return { text, shrinks: true, check: checkText }
}

/** What is said of the text belongs to the whole of it. */
function fixedText(text: string, check: () => void): Input {
  return { text, shrinks: false, check }
}

function timedText(text: string): Input {
  return { text, shrinks: true, check: checkTime }
}

function checkTime(text: string): void {
  const seconds = (): number => {
    const before = process.cpuUsage()
    lintText(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  const allowed = SECONDS + (SECONDS_PER_MB * text.length) / 1e6
  // The first runs also compile code, and any of them may collect garbage.
  for (let run = 0; run < 3; run++) if (seconds() <= allowed) return
  throw new Error(`Broken property: the time is linear, but a text of ${text.length} characters takes longer`)
}

function problemOf({ text, check }: Input): string | undefined {
  try {
    check(text)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function report(input: Input, broken: string, seed: number, watch: (text: string) => void): void {
  const sameKind = (text: string): boolean => {
    watch(text)
    return kindOf(problemOf({ ...input, text })) === kindOf(broken)
  }
  const text = input.shrinks ? shrink(input.text, sameKind, Date.now() + 60_000) : input.text
  console.log(`Fuzz: seed ${seed}. ${broken}`)
  console.log(JSON.stringify(text.length > 4_000 ? `${text.slice(0, 4_000)}…` : text))
  console.log('Tests:       1 failed, 1 total')
  process.exitCode = 1
}

/** A message without its numbers, which change while a text becomes shorter. */
function kindOf(message: string | undefined): string | undefined {
  return message?.replaceAll(/\d+(\.\d+)?/g, '0')
}

main()
