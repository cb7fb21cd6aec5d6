import type { Diagnostic } from '../diagnostic.js'
import { fixMark } from './advice.js'
import { displayWidth } from './cells.js'
import { changeLines } from './change-lines.js'
import { codeFrame, type Mark } from './code-frame.js'
import type { FileReport, FormatOptions, Formatter } from './formatter.js'
import { maskSecrets } from '../secrets/mask.js'
import { palette, type Palette } from './palette.js'
import { environmentLine, fixLines, nextSteps, summaryLine } from './summary.js'
import { visibleText } from './visible-text.js'
import { wrap } from './wrap.js'

/** The number of related places to draw; the others are only counted. */
const MAX_RELATED = 5

/** For people: every diagnostic with its code and hint, and a summary. */
export const pretty: Formatter = (reports, options) => {
  const colors = palette(options)
  const blocks = reports.flatMap((report) => diagnosticsOf(report, options, colors))
  const end = [
    ...fixLines(options, colors),
    summaryLine(reports, options, colors),
    ...environmentLine(reports, options),
    ...(options.nextSteps ? nextSteps(reports) : []),
  ]
  return `${[...blocks, end.join('\n')].join('\n\n')}\n`
}

function diagnosticsOf(report: FileReport, options: FormatOptions, colors: Palette): string[] {
  const { diagnostics } = report.result
  if (diagnostics.length === 0) return []
  const lines = maskSecrets(report.source, report.result).split(/\r\n|\n|\r/)
  return diagnostics.map((diagnostic) => formatDiagnostic(report.path, lines, diagnostic, options, colors))
}

function formatDiagnostic(
  path: string,
  lines: readonly string[],
  diagnostic: Diagnostic,
  options: FormatOptions,
  colors: Palette,
): string {
  const { severity, ruleId, message, range, docs } = diagnostic
  const paint = colors.severity[severity]
  const place = `${colors.place(visibleText(path))}${colors.faint(`:${range.start.line}:${range.start.column}`)}`
  const rule = paint(`${severity}[${colors.link(ruleId, docs)}]`)
  const start = `${visibleText(path)}:${range.start.line}:${range.start.column} ${severity}[${ruleId}] `
  const header = headline(`${place} ${rule} `, displayWidth(start), visibleText(message), options, colors)
  const isEmpty = lines.length < 2 && !lines[0]
  const frame = isEmpty
    ? []
    : ['', ...codeFrame(lines, marksOf(diagnostic), { palette: colors, paint, width: options.width })]
  const change = changeLines(lines, diagnostic, colors, options.width - CHANGE_INDENT.length)
  return [
    ...header,
    ...frame,
    ...adviceOf(diagnostic, options, colors),
    ...change.map((line) => CHANGE_INDENT + line),
  ].join('\n')
}

/** A change is below the text of the hint. */
const CHANGE_INDENT = ' '.repeat('  hint: '.length)

/** Continuation lines of a headline are indented, so that the next headline is easy to find. */
const HANGING = '    '

/** The first line of a diagnostic, wrapped on a terminal. */
function headline(
  start: string,
  startWidth: number,
  message: string,
  { width, wrapHeadlines }: FormatOptions,
  { strong }: Palette,
): string[] {
  if (!wrapHeadlines) return [start + strong(message)]
  const [first = '', ...rest] = wrap(message, width - HANGING.length, width - startWidth)
  return [start + strong(first), ...rest.map((line) => HANGING + strong(line))]
}

function marksOf({ range, related = [] }: Diagnostic): Mark[] {
  const places = related
    .slice(0, MAX_RELATED)
    .map((place) => ({ range: place.range, label: visibleText(place.message), primary: false }))
  return [{ range, primary: true }, ...places]
}

function adviceOf(
  { hint, fix, related = [] }: Diagnostic,
  options: FormatOptions,
  colors: Palette,
): string[] {
  const more =
    related.length > MAX_RELATED
      ? advice('note', `${related.length - MAX_RELATED} more related places`, options, colors)
      : []
  const mark = fix ? ` ${fixMark(fix)}` : ''
  if (hint !== undefined) return [...more, ...advice('hint', `${hint}${mark}`, options, colors)]
  return fix === undefined ? more : [...more, ...advice('fix', `${fix.title}${mark}`, options, colors)]
}

function advice(label: string, text: string, options: FormatOptions, colors: Palette): string[] {
  const indent = ' '.repeat(label.length + 4)
  const [first = '', ...rest] = wrap(visibleText(text), options.width - indent.length)
  return [`  ${colors.hint(`${label}:`)} ${first}`, ...rest.map((line) => indent + line)]
}
