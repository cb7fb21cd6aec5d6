import type { ValidationResult } from '../api.js'
import { errorCode } from '../files/error-code.js'
import type { Source } from '../files/read-source.js'
import { unreadResult } from '../files/read-source.js'
import { fixText, type Fixed } from '../fix/fix-text.js'
import type { FileReport, FixReport } from '../formatters/formatter.js'
import { quoted } from '../formatters/visible-text.js'
import { callsOf, internalError, summaryOf } from '../internal-error.js'
import type { Arguments } from './arguments.js'
import type { Target } from './find-files.js'
import type { Io } from './io.js'
import type { Linter } from './linter.js'
import type { FormatName } from './output-arguments.js'
import { replaceText } from './write-file.js'

/** The result for one file. */
export interface Outcome {
  readonly report: FileReport
  readonly fixes?: FixReport
  /** The file before its fixes, with `--diff`. */
  readonly original?: FileReport
  /** Something that the user has to know in addition to the diagnostics. */
  readonly note?: string
  /** agent-lint crashed on the file, or the fixed text could not be written. */
  readonly failed?: boolean
}

/** The formats that print the text of fixes, or models. */
const PRINTS_FIXES: readonly FormatName[] = ['json', 'sarif', 'rdjson']

/** Checks one file, and fixes it if the options say so. Fixed standard input goes to standard output, except with `--diff`. */
export function checkFile(
  target: Target,
  { text, fault }: Source,
  options: Arguments,
  linter: Linter,
  io: Io,
): Outcome {
  const { path } = target
  if (fault) return { report: { path, source: text, result: unreadResult(fault) } }
  const lint = (source: string): ValidationResult => linter.lint(source, target)
  const printsAll = options.outputs.some(({ format }) => PRINTS_FIXES.includes(format))
  const reportOf = (source: string, result = lint(source)): FileReport => {
    return { path, source, result: printsAll ? linter.shown(result, source, target) : result }
  }
  if (options.fix === 'none') return { report: reportOf(text) }
  const fixed = fixText(text, lint, options.fix)
  const original = options.diff ? reportOf(text, fixed.before) : undefined
  const failure = options.diff ? undefined : write(target, text, fixed, io)
  if (failure !== undefined) return { report: reportOf(text, fixed.before), note: failure, failed: true }
  return {
    report: reportOf(fixed.text, fixed.result),
    original,
    note: fixed.heldBack
      ? `Some fixes in ${quoted(path)} were skipped because they would introduce new errors.`
      : undefined,
    fixes: fixed.fixed.size > 0 ? { path, fixed: fixed.fixed } : undefined,
  }
}

/** Returns why the text could not be written. */
function write(target: Target, before: string, { text }: Fixed, io: Io): string | undefined {
  if (target.stdin) io.stdout.write(text)
  else if (text !== before) {
    try {
      if (!replaceText(target.absolute, before, text))
        return `${quoted(target.path)} changed while agent-lint fixed it, so nothing was written. Run agent-lint again.`
    } catch (error) {
      return `Cannot write ${quoted(target.path)} (${errorCode(error) ?? String(error)}).`
    }
  }
  return undefined
}

/** The result for a file on which agent-lint crashed. It has no source, since a code frame would show a line that has nothing to do with the crash. */
export function crashOf(error: unknown, { path }: Target, { env }: Io): Outcome {
  const calls = env.DEBUG ? callsOf(error) : ''
  const note =
    calls === ''
      ? `${quoted(path)} is not checked. Run agent-lint again with DEBUG=1 to see the stack trace.`
      : `${summaryOf(error)}\n${calls}`
  return { report: { path, source: '', result: unreadResult(internalError(error)) }, note, failed: true }
}
