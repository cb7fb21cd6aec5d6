import type { Version } from '../formatters/diff.js'
import type { FileReport } from '../formatters/formatter.js'
import { palette } from '../formatters/palette.js'
import { plural } from '../formatters/summary.js'
import { quoted } from '../formatters/visible-text.js'
import type { Arguments } from './arguments.js'
import type { Outcome } from './check-file.js'
import { tell, type Io } from './io.js'
import { terminalOptions } from './terminal.js'

/** Prints what the fixes change, as a unified diff, and their number to standard error. */
export async function printDiff(outcomes: readonly Outcome[], { color }: Arguments, io: Io): Promise<void> {
  const { unifiedDiff } = await import('../formatters/diff.js')
  const colors = palette(await terminalOptions(io.stdout, io, color))
  const masked: string[] = []
  for (const { original, report } of outcomes) {
    if (!original) continue
    const diff = unifiedDiff(report.path, versionIn(original), versionIn(report), colors)
    io.stdout.write(diff.text)
    if (diff.masked) masked.push(report.path)
  }
  const changed = outcomes.flatMap(({ fixes }) => fixes ?? [])
  const count = changed.flatMap(({ fixed }) => [...fixed.values()]).reduce((sum, n) => sum + n, 0)
  if (count > 0) tell(io, `Would fix ${plural(count, 'problem')} in ${plural(changed.length, 'file')}.`)
  for (const path of masked)
    tell(io, `The diff of ${quoted(path)} cannot be applied, because it shows dots in place of secrets.`)
}

function versionIn({ source, result }: FileReport): Version {
  return { text: source, diagnostics: result.diagnostics, secrets: result.secrets }
}
