/**
 * Compares agent-lint with the recorded behavior of docker-agent on the files in `fixtures/conformance`:
 * `npm run conformance [-- DIST]`. Checks the sources, or the compiled package in the folder DIST. Prints the agreement per
 * topic, the number of errors per refused file, and every disagreement. Exits with 1 if there is a disagreement, and with 2
 * if the set or the package cannot be read.
 *
 * `npm run conformance -- --fix DIRECTORY [--every N]` measures the fixes instead, on all files or each Nth one of
 * `changed.jsonl` in DIRECTORY; see `measureFixes`. Exits with 1 if a fix does harm.
 */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { validateFile } from '../src/index.js'
import { measureFixes } from './conformance-fix.js'
import { readCases, runCase, type ConformanceCase, type Outcome, type Validator } from './conformance-set.js'

type Row = ConformanceCase & Outcome

async function validatorOf(dist: string | undefined): Promise<Validator> {
  if (dist === undefined) return validateFile
  const compiled = (await import(pathToFileURL(path.resolve(dist, 'index.js')).href)) as {
    readonly validateFile: Validator
  }
  return compiled.validateFile
}

async function runAll(validate: Validator): Promise<Row[]> {
  const rows: Row[] = []
  for (const one of readCases()) rows.push({ ...one, ...(await runCase(one, validate)) })
  return rows
}

function report(rows: readonly Row[]): void {
  for (const topic of new Set(rows.map((row) => row.topic)))
    console.log(`${topic.padEnd(12)}${agreement(rows.filter((row) => row.topic === topic))}`)
  console.log(`${'all'.padEnd(12)}${agreement(rows)}`)
  const counts = rows
    .filter(({ expected }) => expected.verdict === 'refused')
    .map(({ errors }) => errors)
    .sort((a, b) => a - b)
  console.log(
    `errors per refused file: median ${quantile(counts, 0.5)}, 95th percentile ${quantile(counts, 0.95)}`,
  )
  const several = rows
    .filter(({ expected, errors }) => expected.verdict === 'refused' && errors > 1)
    .map(({ id, errors }) => `${id} (${errors})`)
  if (several.length > 0) console.log(`more than one error: ${several.join(', ')}`)
  for (const { id, disagreements, expected } of rows) {
    for (const disagreement of disagreements) console.log(`\n${id}: ${disagreement}\n  ${expected.why}`)
  }
}

function agreement(rows: readonly Row[]): string {
  const agreed = rows.filter(({ disagreements }) => disagreements.length === 0).length
  return `${String(agreed).padStart(4)} of ${String(rows.length).padStart(3)}  ${((agreed / rows.length) * 100).toFixed(1)} %`
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { fix: { type: 'string' }, every: { type: 'string', default: '1' } },
  })
  if (values.fix === undefined) {
    const rows = await runAll(await validatorOf(positionals[0]))
    report(rows)
    if (rows.some(({ disagreements }) => disagreements.length > 0)) process.exitCode = 1
  } else if (!(await measureFixes(values.fix, Number(values.every)))) process.exitCode = 1
} catch (error) {
  console.error(`conformance: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
