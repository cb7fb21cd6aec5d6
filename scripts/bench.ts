/**
 * Measures what users wait for: `npm run bench [-- --quick]`. Needs a compiled `dist/cli.cjs`, and the network for the peers (not with `--quick`).
 * Runs of all rows are interleaved, so that a slow moment of the machine hits all alike; medians are shown, and ratios to the first row of a table.
 * Exit status 1 when linting one file takes more than 1.6 times as long as an empty node process, 2 when a program cannot be run.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

/** One program to measure: what to call it, node's arguments, how often. */
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
const PEERS = ['ajv-cli@5', 'v8r@5']
const MODELS = ['openai/gpt-4o', 'anthropic/claude-sonnet-4-5', 'google/gemini-2.5-flash']
const root = fileURLToPath(new URL('..', import.meta.url))
const cli = path.join(root, 'dist', 'cli.cjs')
const schema = path.join(root, 'schema', 'docker-agent.schema.json')

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[half] ?? NaN)
    : ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2
}

/** Runs a program once. Throws with its output unless it ends with status 0: a program that fails early would look fast. */
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

/** The last lines of a program's output, without what minified code adds to a stack trace. */
function ending(output: string): string {
  return output
    .trimEnd()
    .split('\n')
    .slice(-15)
    .map((line) => line.slice(0, 200))
    .join('\n')
}

/** Interleaved: one run of each row, again and again. The first round only warms the disk cache. */
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

/** Prints a table and gives each row's ratio to the first. */
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

/** Installs the tools to compare with; gives node's arguments for linting one file with each. */
function peerRows(folder: string, file: string): Row[] {
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}')
  console.log(`installing ${PEERS.join(' and ')} …`)
  const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...PEERS], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (npm.status !== 0)
    throw new Error(`npm install ended with ${npm.status ?? npm.error?.message}:\n${npm.stderr}`)
  const modules = path.join(folder, 'node_modules')
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
  const v8r = [path.join(modules, 'v8r', 'src', 'index.js'), '--schema', schema, path.basename(file)] // it takes relative paths only
  return [
    { name: 'ajv-cli 5', args: ajv, runs: 10 },
    { name: 'v8r 5', args: v8r, runs: 10 },
  ]
}

/** One file as a hook lints it, beside an empty node process. */
function benchOne(folder: string, quick: boolean): number {
  const file = path.join(folder, 'one.yaml')
  writeFileSync(file, configuration(0))
  const empty = path.join(folder, 'empty.cjs')
  writeFileSync(empty, '')
  const runs = quick ? 20 : 40
  const rows = [
    { name: 'empty node process', args: [empty], runs },
    { name: 'agent-lint', args: [cli, '--env', 'off', file], runs },
  ]
  const ratios = report(
    'One small file',
    measure([...rows, ...(quick ? [] : peerRows(folder, file))], folder),
  )
  return ratios[1] ?? NaN
}

/** Many files in one run, beside a process that only parses them. */
async function benchMany(folder: string, quick: boolean): Promise<void> {
  const files = Array.from({ length: MANY }, (_, i) => path.join(folder, 'many', `agent-${i}.yaml`))
  mkdirSync(path.join(folder, 'many'))
  files.forEach((file, i) => writeFileSync(file, configuration(i)))
  const parser = path.join(folder, 'parse.mjs')
  const contents = `import { readFileSync } from 'node:fs'\nimport { parseDocument } from 'yaml'\nfor (const file of process.argv.slice(2)) parseDocument(readFileSync(file, 'utf8')).toJS()`
  const alias = { yaml: path.join(root, 'node_modules', 'yaml', 'browser', 'dist', 'index.js') } // the ESM build; the one for node is CommonJS
  await build({
    stdin: { contents, resolveDir: root },
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

/** A sound configuration of the usual size; `{n}` makes texts differ. */
const CONFIGURATION = `version: "12"
metadata:
  author: team-{n}
  description: Answers questions about project {n}
models:
  main:
    provider: {provider}
    model: {model}
    max_tokens: 4{n}
  fast:
    provider: openai
    model: gpt-4o-mini
    temperature: 0.{n}
agents:
  root:
    model: main
    description: Coordinates the work on project {n}
    instruction: |
      You coordinate a small team that looks after project {n}.
      Ask the researcher for facts and the writer for texts.
      Keep answers short, name your sources, and say when you do not know.
    sub_agents:
      - researcher
      - writer
    add_date: true
    toolsets:
      - type: think
      - type: todo
    commands:
      status: Say what has been done so far.
      summary: Sum the conversation up in three sentences.
  researcher:
    model: fast
    description: Finds facts in files and on the web
    instruction: |
      You look for facts. Search the project's files first, then the web.
      Quote the place where you found each fact.
    toolsets:
      - type: filesystem
        tools:
          - read_file
          - search_files_content
      - type: fetch
        timeout: 2{n}
      - type: mcp
        command: npx
        args: [-y, "@example/search-server-{n}"]
        env:
          SEARCH_REGION: eu
  writer:
    model: main
    description: Writes clear texts
    instruction: You turn facts into clear, short texts for project {n}.
    toolsets:
      - type: memory
        path: ./memory-{n}.db
    max_iterations: 1{n}
`

function configuration(seed: number): string {
  const [provider = '', model = ''] = MODELS[seed % MODELS.length]?.split('/') ?? []
  return CONFIGURATION.replaceAll('{n}', String(seed))
    .replace('{provider}', provider)
    .replace('{model}', model)
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
        `\none file takes ${ratio.toFixed(2)} times as long as an empty process; ${LIMIT} is the limit`,
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
