/**
 * Measures what users wait for: `npm run bench [-- --quick] [--write]`. Needs a compiled `dist/`, and measures the standalone
 * executable if `npm run binary` has built it. `--quick` measures less often and leaves out other checkers, which are installed
 * on first use. `--write` writes the results into docs/performance.md. Exits with 1 when a row exceeds its limit, and with 2
 * when a program cannot be run.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { inMarkdown, inText, machine, regressions } from './bench-page.js'
import { agentsTable, keystrokeTable, manyFilesTable, oneFileTable, type Programs } from './bench-tables.js'
import { BINARIES, binaryName, hostTarget } from './binary.js'
import { peers, pythonPeers, ROOT } from './e2e/set-up.js'
import { withSection } from './section.js'

const PAGE = path.join(ROOT, 'docs', 'performance.md')

/** What there is to measure, with a sentence for each program that is left out. */
function programs(quick: boolean): { readonly found: Programs; readonly skipped: readonly string[] } {
  const cli = path.join(ROOT, 'dist', 'cli.cjs')
  if (!existsSync(cli)) throw new Error(`${cli} is missing: run "npm run compile" first`)
  const binary = path.join(BINARIES, binaryName(hostTarget()))
  const skipped = existsSync(binary) ? [] : ['The standalone executable is not built ("npm run binary").']
  const common = { cli, binary: existsSync(binary) ? binary : undefined }
  if (quick) return { found: common, skipped: [...skipped, 'Other checkers are left out.'] }
  try {
    return { found: { ...common, modules: peers(), python: pythonPeers() }, skipped }
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    const note = `check-jsonschema and yamllint cannot be installed (${reason}).`
    return { found: { ...common, modules: peers() }, skipped: [...skipped, note] }
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
  })
  const { found, skipped } = programs(values.quick)
  const measuredOn = machine()
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'agent-lint-bench-'))
  mkdirSync(path.join(folder, 'cache'))
  try {
    const bench = { ...found, folder, runs: values.quick ? 10 : 40 }
    const steps = [
      () => oneFileTable(bench),
      () => manyFilesTable(bench),
      ...[100, 1_000, 10_000].map((count) => () => agentsTable(bench, count)),
      () => keystrokeTable(bench),
    ]
    const tables = []
    for (const step of steps) {
      const table = await step()
      console.log(inText(table))
      tables.push(table)
    }
    console.log(['', measuredOn, ...skipped].join('\n'))
    if (values.write) {
      const content = [measuredOn, ...skipped, ...tables.map(inMarkdown)].join('\n\n')
      writeFileSync(
        PAGE,
        withSection(readFileSync(PAGE, 'utf8'), 'measured', 'scripts/bench.ts', `\n${content}\n`),
      )
    }
    const slower = regressions(tables)
    for (const regression of slower) console.error(regression)
    process.exitCode = slower.length > 0 ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main().catch((error: unknown) => {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
})
