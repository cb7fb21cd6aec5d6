/** The results of a measurement as text for a terminal, and in Markdown for docs/performance.md. */
import { cpus, loadavg, release, totalmem, type as system } from 'node:os'
import type { Table, Timing } from './bench-measure.js'

/** The machine that this runs on, and what else it does: one sentence. */
export function machine(): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = (loadavg()[0] ?? NaN).toFixed(1)
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GiB of memory, ${system()} ${release()}, Node ${process.versions.node}; load average ${load} at the start.`
}

/** A table for a terminal. */
export function inText({ title, timings }: Table): string {
  const rows = [['', 'median', 'ratio', 'goal'], ...timings.map(cells)]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  return `\n${title}\n${lines.join('\n')}`
}

/** A table in Markdown, with its title as a heading. */
export function inMarkdown({ title, timings }: Table): string {
  const rows = timings.map((timing) => `| ${cells(timing).join(' | ')} |`)
  return [`### ${title}`, '', '| | median | ratio | goal |', '| --- | ---: | ---: | ---: |', ...rows].join(
    '\n',
  )
}

function cells({ name, median, ratio, goal }: Timing): string[] {
  return [name, inTime(median), ratio.toFixed(2), goal === undefined ? '' : `≤ ${goal}`]
}

function inTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(2)} s`
}

/** The rows above their limit, one sentence each. The fastest runs count, so that a busy machine is not a regression. */
export function regressions(tables: readonly Table[]): string[] {
  return tables.flatMap(({ title, timings }) =>
    timings
      .filter(({ fastestRatio, limit = Infinity }) => fastestRatio > limit)
      .map(
        ({ name, fastestRatio, limit = Infinity }) =>
          `${title}: ${name} takes ${fastestRatio.toFixed(2)} times as long as the first row; the limit is ${limit}.`,
      ),
  )
}
