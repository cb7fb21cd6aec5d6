/**
 * Measures what users wait for: `npm run bench [-- --quick]`. Needs a compiled `dist/cli.cjs`. Without `--quick` it also measures
 * other checkers, which it installs on first use. The runs of all rows are interleaved, so that a slow moment of the machine
 * affects all of them. Prints medians, and ratios to the first row of each table. Exits with 1 when linting one file takes more
 * than 1.6 times as long as an empty Node process, and with 2 when a program cannot be run.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { configuration } from './bench-configuration.js'
import { PEERS, peers, ROOT } from './e2e/set-up.js'

/** A program to measure: its name, Node's arguments, and the number of runs. */
interface Row {
  readonly name: string
  readonly args: readonly string[]
  readonly runs: number
}

/** A measured program, in milliseconds. */
interface Timing {
  readonly name: string
  readonly median: number
}

const LIMIT = 1.6
const MANY = 150
const cli = path.join(ROOT, 'dist', 'cli.cjs')
const schema = path.join(ROOT, 'schema', 'docker-agent.schema.json')

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[half] ?? NaN)
    : ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2
}

/** Runs a program once. Throws an Error with its output unless it exits with 0: a program that fails early would look fast. */
function timeOnce(row: Row, folder: string): number {
  const start = process.hrtime.bigint()
  const result = spawnSync(process.execPath, row.args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, NO_COLOR: '1' },
  })
  const elapsed = Number(process.hrtime.bigint() - start) / 1e6
  if (result.error) throw result.error
  if (result.status !== 0)
    throw new Error(
      `${row.name} ended with ${result.status ?? result.signal}:\n${ending(result.stdout + result.stderr)}`,
    )
  return elapsed
}

/** The last lines of a program's output, without the long lines that minified code adds to a stack trace. */
function ending(output: string): string {
  return output
    .trimEnd()
    .split('\n')
    .slice(-15)
    .map((line) => line.slice(0, 200))
    .join('\n')
}

/** Runs every row once per round. The first round only warms the disk cache. */
function measure(rows: readonly Row[], folder: string): Timing[] {
  const times = rows.map((): number[] => [])
  for (const row of rows) timeOnce(row, folder)
  for (let round = 0; round < Math.max(...rows.map(({ runs }) => runs)); round++) {
    rows.forEach((row, i) => {
      if (round < row.runs) times[i]?.push(timeOnce(row, folder))
    })
  }
  return rows.map(({ name }, i) => ({ name, median: median(times[i] ?? []) }))
}

/** Prints a table and returns the ratio of each row to the first. */
function report(title: string, timings: readonly Timing[]): number[] {
  const base = timings[0]?.median ?? NaN
  const ratios = timings.map((timing) => timing.median / base)
  const width = Math.max(...timings.map(({ name }) => name.length))
  console.log(`\n${title}\n${'process'.padEnd(width)}  median ms  ratio`)
  timings.forEach((timing, i) =>
    console.log(
      `${timing.name.padEnd(width)}  ${timing.median.toFixed(1).padStart(9)}  ${(ratios[i] ?? NaN).toFixed(2).padStart(5)}`,
    ),
  )
  return ratios
}

/** Node's arguments for linting one file with each of the other checkers. */
function peerRows(file: string): Row[] {
  const modules = peers()
  const ajv = [
    path.join(modules, 'ajv-cli', 'dist', 'index.js'),
    'validate',
    '-s',
    schema,
    '-d',
    file,
    '--strict=false',
    '--validate-formats=false',
  ]
  const v8r = [path.join(modules, 'v8r', 'src', 'index.js'), '--schema', schema, path.basename(file)] // it accepts only relative paths
  return [
    { name: `ajv-cli ${PEERS['ajv-cli']}`, args: ajv, runs: 10 },
    { name: `v8r ${PEERS.v8r}`, args: v8r, runs: 10 },
  ]
}

/** Compares linting one file, as a hook does, with an empty Node process. */
function benchOne(folder: string, quick: boolean): number {
  const file = path.join(folder, 'one.yaml')
  writeFileSync(file, configuration(0))
  const empty = path.join(folder, 'empty.cjs')
  writeFileSync(empty, '')
  const runs = quick ? 20 : 40
  const rows = [
    { name: 'empty Node process', args: [empty], runs },
    { name: 'agent-lint', args: [cli, '--env', 'off', file], runs },
  ]
  const ratios = report('One small file', measure([...rows, ...(quick ? [] : peerRows(file))], folder))
  return ratios[1] ?? NaN
}

/** Compares linting many files in one run with a process that only parses them. */
async function benchMany(folder: string, quick: boolean): Promise<void> {
  const files = Array.from({ length: MANY }, (_, i) => path.join(folder, 'many', `agent-${i}.yaml`))
  mkdirSync(path.join(folder, 'many'))
  files.forEach((file, i) => writeFileSync(file, configuration(i)))
  const parser = path.join(folder, 'parse.mjs')
  const contents = `import { readFileSync } from 'node:fs'\nimport { parseDocument } from 'yaml'\nfor (const file of process.argv.slice(2)) parseDocument(readFileSync(file, 'utf8')).toJS()`
  const alias = { yaml: path.join(ROOT, 'node_modules', 'yaml', 'browser', 'dist', 'index.js') } // the ESM build; the one for Node is CommonJS
  await build({
    stdin: { contents, resolveDir: ROOT },
    alias,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    outfile: parser,
    logLevel: 'error',
  })
  const runs = quick ? 5 : 20
  const rows = [
    { name: 'yaml package, parsing only', args: [parser, ...files], runs },
    { name: 'agent-lint', args: [cli, '--env', 'off', ...files], runs },
  ]
  report(
    `${MANY} files of ${configuration(0).split('\n').length - 1} lines in one run`,
    measure(rows, folder),
  )
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
  if (!existsSync(cli)) throw new Error(`${cli} is missing: run "npm run compile" first`)
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'agent-lint-bench-'))
  try {
    const ratio = benchOne(folder, values.quick)
    await benchMany(folder, values.quick)
    if (ratio > LIMIT) {
      console.error(
        `\nLinting one file takes ${ratio.toFixed(2)} times as long as an empty process; the limit is ${LIMIT}.`,
      )
      process.exitCode = 1
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main().catch((error: unknown) => {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
})
