import { appendFileSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { errorCode } from '../files/error-code.js'
import { compact } from '../formatters/compact.js'
import {
  DEFAULT_WIDTH,
  type FileReport,
  type FormatOptions,
  type Formatter,
  type ToolInfo,
} from '../formatters/formatter.js'
import { json } from '../formatters/json.js'
import { palette } from '../formatters/palette.js'
import { pretty } from '../formatters/pretty.js'
import { summaryLine } from '../formatters/summary.js'
import { quoted } from '../formatters/visible-text.js'
import { rules } from '../rules/index.js'
import type { Arguments } from './arguments.js'
import { tell, type Io, type Output } from './io.js'
import type { FormatName, OutputTarget } from './output-arguments.js'
import { writeOutput } from './output-file.js'
import { terminalOptions } from './terminal.js'
import { versionText } from './version.js'

/** What is printed in any format. */
type Facts = Pick<FormatOptions, 'elapsedMs' | 'fixes' | 'nextSteps'>

/**
 * Prints the results in every format that the options ask for: to files, and to an output. Where every format has a file, standard
 * error has the summary. Throws a `UsageError` if a file cannot be written.
 */
export async function printReports(
  reports: readonly FileReport[],
  facts: Facts,
  options: Arguments,
  output: Output,
  io: Io,
): Promise<void> {
  const outputs: readonly OutputTarget[] =
    options.outputs.length > 0 ? options.outputs : [{ format: defaultFormat(io) }]
  for (const { format, file } of outputs) {
    if (file !== undefined) {
      const plain = { ...facts, links: false, width: DEFAULT_WIDTH }
      const text = await formatted(format, reports, plain, io)
      writeOutput(
        file,
        text,
        reports.map((report) => report.path),
        io,
      )
    } else if (!isSilent(format, reports, options)) {
      const terminal = await terminalOptions(output, io, options.color)
      output.write(await formatted(format, reports, { ...facts, ...terminal }, io))
    }
  }
  if (!options.quiet && outputs.every(({ file }) => file !== undefined))
    tell(
      io,
      summaryLine(reports, { ...facts, links: false, width: DEFAULT_WIDTH }, palette({ links: false })),
    )
}

function defaultFormat({ env }: Io): FormatName {
  return env.GITHUB_ACTIONS === 'true' ? 'github' : 'pretty'
}

/** Without files, or without problems when quiet, people read nothing; programs read a report without problems. */
function isSilent(format: FormatName, reports: readonly FileReport[], { quiet }: Arguments): boolean {
  if (format !== 'pretty' && format !== 'github') return false
  return reports.length === 0 || (quiet && reports.every(({ result }) => result.diagnostics.length === 0))
}

async function formatted(
  format: FormatName,
  reports: readonly FileReport[],
  options: FormatOptions,
  io: Io,
): Promise<string> {
  const simple = SIMPLE.get(format)
  if (simple) return simple(reports, options)
  const root = rootOf(io)
  const placed = reports.map((report) => ({ ...report, path: pathBelow(root, report.path, io.cwd) }))
  const tool = format === 'sarif' ? await toolInfo() : undefined
  const more = await import('../formatters/reports.js') // rarely needed
  if (format === 'github') appendSummary(more.githubSummary(placed, options), io)
  const formatter: Formatter = more.reports[format as keyof typeof more.reports]
  return formatter(placed, { ...options, root: withSlashes(root), tool })
}

const SIMPLE: ReadonlyMap<FormatName, Formatter> = new Map([
  ['pretty', pretty],
  ['compact', compact],
  ['json', json],
])

/** Services show a problem at its line only if its path is relative to the root of the repository. */
function rootOf({ env, cwd }: Io): string {
  const roots = [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR]
  return roots.find((root) => root && isAbsolute(root) && isBelow(root, cwd)) ?? cwd
}

function isBelow(root: string, path: string): boolean {
  const below = relative(root, path)
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)
}

/** The name of standard input is no path, but passes like one. */
function pathBelow(root: string, path: string, cwd: string): string {
  const absolute = resolve(cwd, path)
  return withSlashes(isBelow(root, absolute) ? relative(root, absolute) : absolute)
}

function withSlashes(path: string): string {
  return path.replaceAll(sep, '/')
}

async function toolInfo(): Promise<ToolInfo> {
  const { pages } = await import('../generated/pages.js')
  return {
    version: versionText(),
    helpOf: (id) => {
      const rule = rules.find((candidate) => candidate.id === id)
      return rule && { ...rule, page: pages[id].prose }
    },
  }
}

/** The job goes on without its summary. */
function appendSummary(text: string, io: Io): void {
  const file = io.env.GITHUB_STEP_SUMMARY
  if (!file) return
  try {
    appendFileSync(file, text)
  } catch (error) {
    tell(io, `Cannot write the step summary ${quoted(file)} (${errorCode(error) ?? String(error)}).`)
  }
}
