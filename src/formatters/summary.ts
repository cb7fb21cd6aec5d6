import type { Severity } from '../diagnostic.js'
import type { FileReport, FormatOptions } from './formatter.js'
import type { Palette } from './palette.js'
import { visibleText } from './visible-text.js'
import { wrap } from './wrap.js'

/** The number of diagnostics per severity, and of those with a safe or an unsafe fix. */
export interface Counts extends Readonly<Record<Severity, number>> {
  readonly safe: number
  readonly unsafe: number
}

/** Counts the diagnostics of all files. */
export function countDiagnostics(reports: readonly FileReport[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, safe: 0, unsafe: 0 }
  for (const { severity, fix } of reports.flatMap(({ result }) => result.diagnostics)) {
    counts[severity]++
    if (fix) counts[fix.safe ? 'safe' : 'unsafe']++
  }
  return counts
}

/** A number with its noun: `1 file`, `2 files`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The summary: what was found, what can be fixed, in how many files, and how long it took. */
export function summaryLine(
  reports: readonly FileReport[],
  options: FormatOptions,
  palette: Palette,
): string {
  const counts = countDiagnostics(reports)
  const total = counts.error + counts.warning + counts.info
  const where = `in ${plural(reports.length, 'file')}${options.elapsedMs === undefined ? '' : `, ${duration(options.elapsedMs)}`}`
  if (total === 0) return `${palette.good('✔')} No problems ${where}`
  const kinds = [
    counts.error > 0 ? palette.severity.error(plural(counts.error, 'error')) : undefined,
    counts.warning > 0 ? palette.severity.warning(plural(counts.warning, 'warning')) : undefined,
    counts.info > 0 ? palette.severity.info(`${counts.info} info`) : undefined,
    counts.safe > 0 ? `${counts.safe} fixable with --fix` : undefined,
    counts.unsafe > 0 ? unsafeFixes(counts) : undefined,
  ]
  const sign =
    counts.error > 0
      ? palette.severity.error('✖')
      : counts.warning > 0
        ? palette.severity.warning('⚠')
        : palette.severity.info('ℹ')
  return `${sign} ${plural(total, 'problem')} (${kinds.filter((kind) => kind !== undefined).join(', ')}) ${where}`
}

function unsafeFixes({ safe, unsafe }: Counts): string {
  return safe > 0 ? `${unsafe} more with --unsafe-fixes` : `${unsafe} fixable with --fix --unsafe-fixes`
}

/** The second line of the summary, where all errors are variables that are not set: how to have them judged otherwise. */
export function environmentLine(reports: readonly FileReport[], { width }: FormatOptions): string[] {
  const errors = reports
    .flatMap(({ result }) => result.diagnostics)
    .filter(({ severity }) => severity === 'error')
  return errors.length > 0 && errors.every(({ ruleId }) => ruleId === 'missing-env')
    ? wrap(ONLY_VARIABLES, width - 2).map((line) => `  ${line}`)
    : []
}

const ONLY_VARIABLES =
  'All errors are environment variables that are not set. Use "--env warn" to report them as warnings, or "--env off" to skip the check.'

/** What to run next: the reason for the first and most severe mistake, and the fixes that are safe. */
export function nextSteps(reports: readonly FileReport[]): string[] {
  const all = reports.flatMap(({ result }) => result.diagnostics)
  const first = (['error', 'warning', 'info'] as const)
    .map((severity) => all.find((diagnostic) => diagnostic.severity === severity))
    .find((diagnostic) => diagnostic !== undefined)
  if (!first) return []
  const { safe } = countDiagnostics(reports)
  const fix = safe > 0 ? ` Add "--fix" to fix ${plural(safe, 'problem')}.` : ''
  return [`  Run "agent-lint explain ${first.ruleId}" for the reason.${fix}`]
}

/** What was fixed, one line per file; empty if nothing was. */
export function fixLines(options: FormatOptions, palette: Palette): string[] {
  return (options.fixes ?? []).map(({ path, fixed }) => {
    const total = [...fixed.values()].reduce((sum, count) => sum + count, 0)
    const rules = [...fixed].map(([rule, count]) => (count === 1 ? rule : `${count} × ${rule}`)).join(', ')
    return `${palette.good('✔')} Fixed ${plural(total, 'problem')} in ${visibleText(path)}: ${rules}`
  })
}

function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}
