import type { Diagnostic, Severity } from '../diagnostic.js'
import { adviceLine } from './advice.js'
import type { FileReport, Formatter } from './formatter.js'
import { palette } from './palette.js'
import { fixLines, plural, summaryLine } from './summary.js'
import { visibleText } from './visible-text.js'

/** A diagnostic with the path of its file. */
interface Placed {
  readonly path: string
  readonly diagnostic: Diagnostic
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/**
 * Commands for GitHub Actions that annotate the lines of a pull request, and a summary. GitHub shows 10 annotations of each kind
 * per step, so errors are first. The log shows only the message, so the message repeats the place.
 */
export const github: Formatter = (reports, options) => {
  const colors = palette({ links: false })
  return `${[
    ...mostSevereFirst(reports).map(annotation),
    ...fixLines(options, colors),
    summaryLine(reports, options, colors),
  ].join('\n')}\n`
}

function mostSevereFirst(reports: readonly FileReport[]): Placed[] {
  const all = reports.flatMap(({ path, result }) =>
    result.diagnostics.map((diagnostic) => ({ path, diagnostic })),
  )
  return SEVERITIES.flatMap((severity) => all.filter(({ diagnostic }) => diagnostic.severity === severity))
}

function annotation({ path, diagnostic }: Placed): string {
  const { severity, ruleId, message, range, docs } = diagnostic
  const { start, end } = range
  // GitHub refuses columns where a range spans lines.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  const properties = {
    file: path,
    line: start.line,
    endLine: end.line,
    ...columns,
    title: `agent-lint: ${ruleId}`,
  }
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  const text = [`${path}:${start.line}:${start.column}: ${message}`, adviceLine(diagnostic), docs].filter(
    (line) => line !== '',
  )
  return `::${COMMANDS[severity]} ${written.join(',')}::${text.map(escapeData).join('%0A')}`
}

/** After `visibleText()`, there is no line break left to escape. */
function escapeData(text: string): string {
  return visibleText(text).replaceAll('%', '%25')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** GitHub refuses a summary of more than 1 MiB. */
const MAX_ROWS = 200

/** The summary of a job in GitHub Actions, in Markdown: a table with every diagnostic that fits. */
export const githubSummary: Formatter = (reports, options) => {
  const all = mostSevereFirst(reports)
  const rows = all.slice(0, MAX_ROWS).map(({ path, diagnostic }) => {
    const { severity, ruleId, range, message, docs } = diagnostic
    const place = `${path}:${range.start.line}:${range.start.column}`
    const text = `${message} ${adviceLine(diagnostic)}`.trimEnd()
    return `| ${severity} | ${escapeCell(place)} | [${ruleId}](${docs}) | ${escapeCell(text)} |`
  })
  const table =
    rows.length > 0 ? ['| severity | place | rule | problem |', '| --- | --- | --- | --- |', ...rows] : []
  const left = all.length - rows.length
  return `${[
    '### agent-lint',
    '',
    summaryLine(reports, options, palette({ links: false })),
    '',
    ...table,
    ...(left > 0 ? ['', `${plural(left, 'more problem')} in the log.`] : []),
  ]
    .join('\n')
    .trimEnd()}\n\n`
}

/** Text for a cell of a table: nothing in it is Markdown or HTML. */
function escapeCell(text: string): string {
  return visibleText(text).replace(/[\\`*_{}[\]<>#|~&$@!]/g, '\\$&')
}
