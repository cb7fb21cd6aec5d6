import { UsageError, type ValidationResult } from '../api.js'
import { errorCode } from '../files/error-code.js'
import { looksLikeConfig } from '../files/looks-like-config.js'
import { readSource, sourceOf, unreadResult, type Source } from '../files/read-source.js'
import { compact } from '../formatters/compact.js'
import type { FileReport, FixReport, Formatter } from '../formatters/formatter.js'
import { json } from '../formatters/json.js'
import { maskSecrets } from '../secrets/mask.js'
import { pretty } from '../formatters/pretty.js'
import { countDiagnostics } from '../formatters/summary.js'
import type { Arguments, FormatName } from './arguments.js'
import { findFiles, type Target } from './find-files.js'
import { fixText, replaceFile } from './fix.js'
import { maskResult } from '../secrets/mask-result.js'
import { EXIT, type Io } from './io.js'
import { linterFor, type Linter } from './linter.js'
import { startProgress } from './progress.js'
import { terminalOptions } from './terminal.js'

/** The result for one file. */
interface Outcome {
  readonly report: FileReport
  readonly fixes?: FixReport
  /** Something that the user has to know in addition to the diagnostics. */
  readonly note?: string
  /** The fixed text could not be written. */
  readonly failed?: boolean
}

/** `agent-lint [FILE|DIR|-]…`: checks files and prints their diagnostics. */
export async function lintCommand(options: Arguments, io: Io): Promise<number> {
  const started = io.clock()
  const linter = linterFor(options, io)
  const outcomes = await checkAll(
    await findFiles(options.operands, { cwd: io.cwd, stdinFilename: options.stdinFilename }),
    options,
    linter,
    io,
  )
  if (outcomes.length === 0 && !options.skipUnrelated) throw new UsageError(nothingFound(options.operands))
  const writesText = options.fix !== 'none' && options.operands.includes('-')
  const output = writesText ? io.stderr : io.stdout
  const reports = outcomes.map(({ report }) => (options.quiet ? onlyErrors(report) : report))
  const fixes = outcomes.flatMap((outcome) => outcome.fixes ?? [])
  const isSilent =
    outcomes.length === 0 ||
    (options.quiet &&
      options.format === 'pretty' &&
      reports.every(({ result }) => result.diagnostics.length === 0))
  if (!isSilent || options.format === 'json') {
    output.write(
      FORMATTERS[options.format](reports, {
        ...(await terminalOptions(output, io, options.color)),
        elapsedMs: io.clock() - started,
        nextSteps: !options.quiet,
        fixes,
      }),
    )
  }
  for (const { note } of [linter, ...outcomes])
    if (note !== undefined) io.stderr.write(`agent-lint: ${note}\n`)
  return exitCode(outcomes, options, io)
}

async function checkAll(
  targets: readonly Target[],
  options: Arguments,
  linter: Linter,
  io: Io,
): Promise<Outcome[]> {
  const progress = startProgress(io)
  const outcomes: Outcome[] = []
  for (const [index, target] of targets.entries()) {
    progress.step(index, targets.length)
    const source = target.stdin ? sourceOf(await io.stdin()) : await readSource(target.absolute)
    if (isWanted(target, source, options)) outcomes.push(await check(target, source, options, linter, io))
    else if (target.stdin && options.fix !== 'none') io.stdout.write(source.text)
  }
  progress.clear()
  return outcomes
}

/** Files found in directories are checked only if they look like docker-agent configurations, and so are named files with `--skip-unrelated`. */
function isWanted(target: Target, { text, fault }: Source, { skipUnrelated }: Arguments): boolean {
  if (target.named && (!skipUnrelated || fault?.ruleId === 'unreadable-file')) return true
  return looksLikeConfig(text, target.path)
}

async function check(
  target: Target,
  { text, fault }: Source,
  options: Arguments,
  linter: Linter,
  io: Io,
): Promise<Outcome> {
  const { path } = target
  if (fault) return { report: { path, source: text, result: unreadResult(fault) } }
  const lint = (source: string): ValidationResult => maskResult(linter.lint(source, target), linter.env)
  if (options.fix === 'none') return { report: { path, source: text, result: lint(text) } }
  const after = fixText(text, lint, options.fix)
  const report: FileReport = { path, source: after.text, result: after.result }
  if (target.stdin) io.stdout.write(after.text)
  else if (after.text !== text) {
    const failure = await replaceFile(target.absolute, after.text).then(
      () => undefined,
      (error: unknown) => errorCode(error) ?? String(error),
    )
    if (failure !== undefined)
      return {
        report: { path, source: text, result: lint(text) },
        note: `Cannot write "${path}" (${failure}).`,
        failed: true,
      }
  }
  const note = after.heldBack
    ? `Some fixes in "${path}" were skipped because they would introduce new errors.`
    : undefined
  return { report, note, fixes: after.fixed.size > 0 ? { path, fixed: after.fixed } : undefined }
}

/** Masks secrets first, because the diagnostic that marks one may be among those that are dropped. */
function onlyErrors({ path, source, result }: FileReport): FileReport {
  const diagnostics = result.diagnostics.filter(({ severity }) => severity === 'error')
  return { path, source: maskSecrets(source, result.diagnostics), result: { ...result, diagnostics } }
}

const FORMATTERS: Readonly<Record<FormatName, Formatter>> = { pretty, compact, json }

function nothingFound(operands: readonly string[]): string {
  const places =
    operands.length === 0 ? 'this directory' : operands.map((operand) => `"${operand}"`).join(', ')
  return `No docker-agent configuration found in ${places}.\nIn directories, agent-lint checks the YAML files with an "agents" mapping that git does not ignore.\nA file that you name is always checked.`
}

function exitCode(outcomes: readonly Outcome[], { maxWarnings = Infinity }: Arguments, io: Io): number {
  if (outcomes.some(({ failed }) => failed)) return EXIT.misuse
  const { error: errors, warning: warnings } = countDiagnostics(outcomes.map(({ report }) => report))
  if (warnings > maxWarnings)
    io.stderr.write(`agent-lint: Too many warnings: ${warnings} (maximum: ${maxWarnings}).\n`)
  return errors > 0 || warnings > maxWarnings ? EXIT.findings : EXIT.clean
}
