import { UsageError, type ValidationResult } from '../api.js'
import { errorCode } from '../files/error-code.js'
import { looksLikeConfig } from '../files/looks-like-config.js'
import { readSource, sourceFrom, unreadResult, type Source } from '../files/read-source.js'
import { compact } from '../formatters/compact.js'
import type { FileReport, FixReport, Formatter } from '../formatters/formatter.js'
import { json } from '../formatters/json.js'
import { pretty } from '../formatters/pretty.js'
import { countDiagnostics } from '../formatters/summary.js'
import { quoted } from '../formatters/visible-text.js'
import { callsOf, internalError, summaryOf } from '../internal-error.js'
import { maskSecrets } from '../secrets/mask.js'
import type { Arguments, FormatName } from './arguments.js'
import { findFiles, type Target } from './find-files.js'
import { fixText, replaceFile } from './fix.js'
import { EXIT, tell, type Io } from './io.js'
import { linterFor, type Linter } from './linter.js'
import { startProgress } from './progress.js'
import { skippedNotes, type Skipped } from './skipped.js'
import { terminalOptions } from './terminal.js'

/** The result for one file. */
interface Outcome {
  readonly report: FileReport
  readonly fixes?: FixReport
  /** Something that the user has to know in addition to the diagnostics. */
  readonly note?: string
  /** agent-lint crashed on the file, or the fixed text could not be written. */
  readonly failed?: boolean
}

/** `agent-lint [FILE|DIR|-]…`: checks files and prints their diagnostics. */
export async function lintCommand(options: Arguments, io: Io): Promise<number> {
  const started = io.clock()
  const linter = linterFor(options, io)
  const found = await findFiles(options.operands, { cwd: io.cwd, stdinFilename: options.stdinFilename })
  const { outcomes, unread } = await checkAll(found.targets, options, linter, io)
  const skipped = skippedNotes([...found.skipped, ...unread])
  try {
    if (outcomes.length === 0 && !options.skipUnrelated) throw new UsageError(nothingFound(options.operands))
    await print(outcomes, started, options, io)
  } catch (error) {
    // The report that would say so is lost.
    for (const { fixes } of outcomes) if (fixes) tell(io, `Fixed ${quoted(fixes.path)}.`)
    throw error
  } finally {
    const notes = [linter.note, ...outcomes.map(({ note }) => note), ...skipped]
    for (const note of notes) if (note !== undefined) tell(io, note)
  }
  return exitCode(outcomes, options, io)
}

async function print(
  outcomes: readonly Outcome[],
  started: number,
  options: Arguments,
  io: Io,
): Promise<void> {
  const writesText = options.fix !== 'none' && options.operands.includes('-')
  const output = writesText ? io.stderr : io.stdout
  const reports = outcomes.map(({ report }) => (options.quiet ? onlyErrors(report) : report))
  const isSilent =
    outcomes.length === 0 ||
    (options.quiet &&
      options.format === 'pretty' &&
      reports.every(({ result }) => result.diagnostics.length === 0))
  if (isSilent && options.format !== 'json') return
  output.write(
    FORMATTERS[options.format](reports, {
      ...(await terminalOptions(output, io, options.color)),
      elapsedMs: io.clock() - started,
      nextSteps: !options.quiet,
      fixes: outcomes.flatMap((outcome) => outcome.fixes ?? []),
    }),
  )
}

async function checkAll(
  targets: readonly Target[],
  options: Arguments,
  linter: Linter,
  io: Io,
): Promise<{ outcomes: Outcome[]; unread: Skipped[] }> {
  const progress = startProgress(io)
  const outcomes: Outcome[] = []
  const unread: Skipped[] = []
  for (const [index, target] of targets.entries()) {
    progress.step(index, targets.length)
    const source = target.stdin ? sourceFrom(io.stdin) : readSource(target.absolute)
    try {
      if (isWanted(target, source, options)) outcomes.push(await check(target, source, options, linter, io))
      else if (target.stdin && options.fix !== 'none') io.stdout.write(source.text)
      else if (source.fault?.ruleId === 'unreadable-file')
        unread.push({ path: target.path, reason: source.fault.message })
    } catch (error) {
      outcomes.push(crashOf(error, target, io))
    }
  }
  progress.clear()
  return { outcomes, unread }
}

/** The report has no source, since a code frame would show a line that has nothing to do with the crash. */
function crashOf(error: unknown, { path }: Target, { env }: Io): Outcome {
  const calls = env.DEBUG ? callsOf(error) : ''
  const note =
    calls === ''
      ? `${quoted(path)} is not checked. Run agent-lint again with DEBUG=1 to see the stack trace.`
      : `${summaryOf(error)}\n${calls}`
  return { report: { path, source: '', result: unreadResult(internalError(error)) }, note, failed: true }
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
  const lint = (source: string): ValidationResult => linter.lint(source, target)
  // Only this format prints models and fixes.
  const reportOf = (source: string, result = lint(source)): FileReport => {
    return { path, source, result: options.format === 'json' ? linter.shown(result, source, target) : result }
  }
  if (options.fix === 'none') return { report: reportOf(text) }
  const after = fixText(text, lint, options.fix)
  const report = reportOf(after.text, after.result)
  if (target.stdin) io.stdout.write(after.text)
  else if (after.text !== text) {
    const failure = await replaceFile(target.absolute, after.text).then(
      () => undefined,
      (error: unknown) => errorCode(error) ?? String(error),
    )
    if (failure !== undefined)
      return {
        report: reportOf(text),
        note: `Cannot write ${quoted(path)} (${failure}).`,
        failed: true,
      }
  }
  const note = after.heldBack
    ? `Some fixes in ${quoted(path)} were skipped because they would introduce new errors.`
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
  const places = operands.length === 0 ? 'this directory' : operands.map(quoted).join(', ')
  return `No docker-agent configuration found in ${places}.\nIn directories, agent-lint checks the YAML files with an "agents" mapping that git does not ignore.\nA file that you name is always checked.`
}

function exitCode(outcomes: readonly Outcome[], { maxWarnings = Infinity }: Arguments, io: Io): number {
  if (outcomes.some(({ failed }) => failed)) return EXIT.misuse
  const { error: errors, warning: warnings } = countDiagnostics(outcomes.map(({ report }) => report))
  if (warnings > maxWarnings) tell(io, `Too many warnings: ${warnings} (maximum: ${maxWarnings}).`)
  return errors > 0 || warnings > maxWarnings ? EXIT.findings : EXIT.clean
}
