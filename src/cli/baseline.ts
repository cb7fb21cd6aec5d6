import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '../diagnostic.js'
import { plural } from '../formatters/summary.js'
import { quoted } from '../formatters/visible-text.js'
import { UNHIDABLE } from '../settings/rule-settings.js'
import type { Arguments } from './arguments.js'
import { readBaseline, writeBaseline, type Counts } from './baseline-file.js'
import type { Outcome } from './check-file.js'
import type { Target } from './find-files.js'
import type { Io } from './io.js'
import type { SettingsLookup } from './settings.js'

/** The results of a run without the problems that a baseline records. */
export interface AfterBaseline {
  readonly outcomes: readonly Outcome[]
  readonly notes: readonly string[]
  /** The baseline records problems that no longer exist. */
  readonly stale: boolean
}

/** A baseline that was read. */
export interface Baseline {
  /** As the user named it. */
  readonly file: string
  readonly path: string
  readonly counts: Counts
}

/** The part of a run that a baseline is compared with. */
export interface ComparedRun {
  readonly outcomes: readonly Outcome[]
  readonly targets: readonly Target[]
  readonly settings: SettingsLookup
}

/**
 * Reads the baseline that the options name. Throws a `UsageError` for one that is unreadable, malformed or, without
 * `--update-baseline`, missing.
 */
export function openBaseline(
  { baseline, updateBaseline }: Pick<Arguments, 'baseline' | 'updateBaseline'>,
  { cwd }: Pick<Io, 'cwd'>,
): Baseline | undefined {
  if (baseline === undefined) return undefined
  const path = resolve(cwd, baseline)
  const counts = updateBaseline && !existsSync(path) ? new Map() : readBaseline(baseline, cwd)
  return { file: baseline, path, counts }
}

/** Hides the problems that the baseline records, after `--update-baseline` has recorded those of this run. */
export function withBaseline(
  run: ComparedRun,
  { file, path, counts: recorded }: Baseline,
  { updateBaseline, quiet }: Pick<Arguments, 'updateBaseline' | 'quiet'>,
  { cwd }: Pick<Io, 'cwd'>,
): AfterBaseline {
  const files = filesOf(run, path, cwd)
  const counts = updateBaseline ? updated(recorded, files, path) : recorded
  if (updateBaseline) writeBaseline(file, cwd, counts)
  const outcomes = files.map(({ outcome, name }) => hidden(outcome, counts.get(name)))
  const before = countOf(run.outcomes)
  const after = countOf(outcomes)
  const stale = staleEntries(counts, files, path)
  return {
    outcomes,
    stale: stale.length > 0,
    notes: [
      ...(quiet || before === after ? [] : [`The baseline hides ${plural(before - after, 'problem')}.`]),
      ...(stale.length > 0 ? [staleNote(file, stale)] : []),
    ],
  }
}

/** A file of the run, as the baseline sees it. */
interface BaselineFile {
  readonly outcome: Outcome
  /** Its path in the baseline; empty where it has none. */
  readonly name: string
  readonly counts: ReadonlyMap<string, number>
  /** Whether the number of problems of a rule means anything. */
  readonly isJudged: (ruleId: string) => boolean
}

function filesOf({ outcomes, targets, settings }: ComparedRun, path: string, cwd: string): BaselineFile[] {
  const byPath = new Map(targets.map((target) => [target.absolute, target]))
  return outcomes.map((outcome) => {
    const target = byPath.get(resolve(cwd, outcome.report.path))
    const hasName = target && !settings.isSettings(target) && outcome.report.path !== '<stdin>'
    const { diagnostics } = outcome.report.result
    const isRead = !diagnostics.some(({ ruleId }) => UNHIDABLE.has(ruleId))
    const { rules = {}, env = 'error' } = target ? settings.of(target) : {}
    const off = new Set(Object.entries(rules).flatMap(([id, setting]) => (setting === 'off' ? [id] : [])))
    return {
      outcome,
      name: hasName ? relative(dirname(path), target.absolute).replaceAll(sep, '/') : '',
      counts: hasName ? countByRule(diagnostics) : new Map<string, number>(),
      isJudged: (ruleId) => isRead && !off.has(ruleId) && (ruleId !== 'missing-env' || env !== 'off'),
    }
  })
}

function countByRule(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { ruleId } of diagnostics)
    if (!UNHIDABLE.has(ruleId)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return counts
}

/** Entries of files that are not part of this run stay, as long as the files exist. */
function updated(
  old: Counts,
  files: readonly BaselineFile[],
  path: string,
): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const [name, rules] of old)
    if (existsSync(resolve(dirname(path), name))) counts.set(name, new Map(rules))
  for (const { name, counts: found, isJudged } of files) {
    const kept = [...(old.get(name) ?? [])].filter(([rule]) => !isJudged(rule))
    const all = new Map([...kept, ...found])
    if (name === '' || all.size === 0) counts.delete(name)
    else counts.set(name, all)
  }
  return counts
}

function hidden(outcome: Outcome, known: ReadonlyMap<string, number> | undefined): Outcome {
  if (!known) return outcome
  const { report } = outcome
  const counts = countByRule(report.result.diagnostics)
  const diagnostics = report.result.diagnostics.filter(
    ({ ruleId }) => UNHIDABLE.has(ruleId) || (counts.get(ruleId) ?? 0) > (known.get(ruleId) ?? 0),
  )
  return { ...outcome, report: { ...report, result: { ...report.result, diagnostics } } }
}

function countOf(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, { report }) => sum + report.result.diagnostics.length, 0)
}

/** The entries that record more problems than there are, as text. Files that are not part of this run are stale if they no longer exist. */
function staleEntries(counts: Counts, files: readonly BaselineFile[], path: string): string[] {
  const byName = new Map(files.map((file) => [file.name, file]))
  return [...counts].flatMap(([name, rules]) => {
    const file = byName.get(name)
    if (!file) return existsSync(resolve(dirname(path), name)) ? [] : [`${quoted(name)} does not exist`]
    return [...rules]
      .filter(([rule, count]) => file.isJudged(rule) && (file.counts.get(rule) ?? 0) < count)
      .map(([rule, count]) => `${quoted(name)}: ${rule}, ${file.counts.get(rule) ?? 0} instead of ${count}`)
  })
}

const MOST_ENTRIES = 10

function staleNote(baseline: string, stale: readonly string[]): string {
  const more = stale.length - MOST_ENTRIES
  return [
    `The baseline ${quoted(baseline)} records problems that no longer exist:`,
    ...stale.slice(0, MOST_ENTRIES).map((entry) => `  ${entry}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    'Run agent-lint again with --update-baseline.',
  ].join('\n')
}
