import { resolve } from 'node:path'
import { UsageError } from '../api.js'
import { looksLikeConfig } from '../files/looks-like-config.js'
import { readSource, sourceFrom, type Source } from '../files/read-source.js'
import type { FileReport } from '../formatters/formatter.js'
import { countDiagnostics } from '../formatters/summary.js'
import { quoted } from '../formatters/visible-text.js'
import { maskSecrets } from '../secrets/mask.js'
import type { Arguments } from './arguments.js'
import { openBaseline, withBaseline } from './baseline.js'
import { checkFile, crashOf, type Outcome } from './check-file.js'
import { findFiles, type Target } from './find-files.js'
import { EXIT, tell, type Io } from './io.js'
import { linterFor, type Linter } from './linter.js'
import { printDiff } from './print-diff.js'
import { printReports } from './print.js'
import { startProgress } from './progress.js'
import { settingsFor, type SettingsLookup } from './settings.js'
import { skippedNotes, type Skipped } from './skipped.js'

/** `agent-lint [FILE|DIR|-]…`: checks files and prints their diagnostics. */
export async function lintCommand(options: Arguments, io: Io): Promise<number> {
  const started = io.clock()
  const found = await findFiles(options.operands, { cwd: io.cwd, stdinFilename: options.stdinFilename })
  const settings = await settingsFor(found.targets, options, io)
  const linter = linterFor(options, settings, io)
  const baseline = options.diff ? undefined : openBaseline(options, io)
  const { checked, unread, ignored } = checkAll(found.targets, options, linter, settings, io)
  const all = [...settingsOutcomes(settings, checked, io), ...checked]
  const run = { outcomes: all, targets: found.targets, settings }
  const after = baseline && withBaseline(run, baseline, options, io)
  const { outcomes } = after ?? run
  const skipped = skippedNotes([...found.skipped, ...unread])
  try {
    if (all.length + found.missing.length + ignored.length === 0 && !options.skipUnrelated)
      throw new UsageError(nothingFound(options.operands))
    if (all.length > 0 || found.missing.length === 0) await print(outcomes, started, options, io)
  } catch (error) {
    // The report that would say so is lost.
    for (const { fixes, original } of outcomes)
      if (fixes && !original) tell(io, `Fixed ${quoted(fixes.path)}.`)
    throw error
  } finally {
    const notes = [
      ...linter.notes(),
      ...outcomes.map(({ note }) => note),
      ...skipped,
      ...ignored,
      ...(after?.notes ?? []),
      ...found.missing,
    ]
    for (const note of notes) if (note !== undefined) tell(io, note)
  }
  if (found.missing.length > 0) return EXIT.misuse
  return exitCode(outcomes, after?.stale ?? false, options, io)
}

/** The settings files with mistakes that are not among the checked files. */
function settingsOutcomes({ reports }: SettingsLookup, checked: readonly Outcome[], { cwd }: Io): Outcome[] {
  const paths = new Set(checked.map(({ report }) => resolve(cwd, report.path)))
  return reports.filter(({ path }) => !paths.has(resolve(cwd, path))).map((report) => ({ report }))
}

async function print(
  outcomes: readonly Outcome[],
  started: number,
  options: Arguments,
  io: Io,
): Promise<void> {
  if (options.diff) return printDiff(outcomes, options, io)
  const writesText = options.fix !== 'none' && options.operands.includes('-')
  const output = writesText ? io.stderr : io.stdout
  const reports = outcomes.map(({ report }) => (options.quiet ? onlyErrors(report) : report))
  const facts = {
    elapsedMs: io.clock() - started,
    nextSteps: !options.quiet,
    fixes: outcomes.flatMap((outcome) => outcome.fixes ?? []),
  }
  await printReports(reports, facts, options, output, io)
}

function checkAll(
  targets: readonly Target[],
  options: Arguments,
  linter: Linter,
  settings: SettingsLookup,
  io: Io,
): { checked: Outcome[]; unread: Skipped[]; ignored: string[] } {
  const progress = startProgress(io)
  const checked: Outcome[] = []
  const unread: Skipped[] = []
  const ignored: string[] = []
  for (const [index, target] of targets.entries()) {
    progress.step(index, targets.length)
    const isIgnored = settings.ignores(target)
    if (isIgnored)
      ignored.push(...(target.named ? [`Skipped ${quoted(target.path)}: the settings ignore it.`] : []))
    if (isIgnored && !target.stdin) continue
    const source = target.stdin ? sourceFrom(io.stdin) : readSource(target.absolute)
    try {
      if (!isIgnored && isWanted(target, source, options))
        checked.push(checkFile(target, source, options, linter, io))
      else if (target.stdin && options.fix !== 'none' && !options.diff) io.stdout.write(source.text)
      else if (source.fault?.ruleId === 'unreadable-file')
        unread.push({ path: target.path, reason: source.fault.message })
    } catch (error) {
      checked.push(crashOf(error, target, io))
    }
  }
  progress.clear()
  return { checked, unread, ignored }
}

/** Files found in directories are checked only if they look like docker-agent configurations, and so are named files with `--skip-unrelated`. */
function isWanted(target: Target, { text, fault }: Source, { skipUnrelated }: Arguments): boolean {
  if (target.named && (!skipUnrelated || fault?.ruleId === 'unreadable-file')) return true
  return looksLikeConfig(text, target.path)
}

/** Masks secrets first, because the diagnostic that marks one may be among those that are dropped. */
function onlyErrors({ path, source, result }: FileReport): FileReport {
  const diagnostics = result.diagnostics.filter(({ severity }) => severity === 'error')
  return { path, source: maskSecrets(source, result), result: { ...result, diagnostics } }
}

function nothingFound(operands: readonly string[]): string {
  const places = operands.length === 0 ? 'this directory' : operands.map(quoted).join(', ')
  return `No docker-agent configuration found in ${places}.\nIn directories, agent-lint checks the YAML files with an "agents" mapping that git does not ignore.\nA file that you name is always checked.`
}

function exitCode(outcomes: readonly Outcome[], stale: boolean, options: Arguments, io: Io): number {
  const { maxWarnings = Infinity } = options
  if (outcomes.some(({ failed }) => failed)) return EXIT.misuse
  const failure = options.exitZero ? EXIT.clean : EXIT.findings
  if (options.diff) return outcomes.some(({ fixes }) => fixes) ? failure : EXIT.clean
  const { error: errors, warning: warnings } = countDiagnostics(outcomes.map(({ report }) => report))
  if (warnings > maxWarnings) tell(io, `Too many warnings: ${warnings} (maximum: ${maxWarnings}).`)
  return errors > 0 || warnings > maxWarnings || stale ? failure : EXIT.clean
}
