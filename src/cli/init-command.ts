import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '../api.js'
import { errorCode } from '../files/error-code.js'
import type { Version } from '../formatters/diff.js'
import { palette } from '../formatters/palette.js'
import { quoted } from '../formatters/visible-text.js'
import type { Arguments } from './arguments.js'
import { planInit, readIfThere, type Change } from './init-plan.js'
import { EXIT, tell, type Io } from './io.js'
import { terminalOptions } from './terminal.js'
import { writeAtomically } from './write-file.js'

/**
 * `agent-lint init`: shows what it would write to set a project up, asks on a terminal, and writes what the user accepts; with
 * `--yes`, everything. Returns 1 if something was left to write.
 */
export async function initCommand({ operands, yes, color }: Arguments, io: Io): Promise<number> {
  const [operand] = operands
  if (operand !== undefined)
    throw new UsageError(
      `"agent-lint init" expects no arguments, not ${quoted(operand)}.\nIt works in the current directory.`,
    )
  const { steps, notes } = await planInit(io.cwd)
  const { unifiedDiff } = await import('../formatters/diff.js')
  const colors = palette(await terminalOptions(io.stdout, io, color))
  const version = (text: string): Version => ({ text, diagnostics: [] })
  const drawn = ({ path, before, after }: Change): string =>
    unifiedDiff(path, before === undefined ? undefined : version(before), version(after), colors).text
  let left = false
  for (const { title, changes } of steps) {
    io.stdout.write(`${colors.strong(title)}\n\n${changes.map(drawn).join('')}\n`)
    if (yes || (await isAccepted(changes, io))) write(changes, io)
    else left = true
  }
  if (steps.length === 0) io.stdout.write('Everything is set up.\n')
  if (left && !io.ask) tell(io, 'Nothing was written. Add "--yes" to write these files.')
  for (const note of notes) tell(io, note)
  return left ? EXIT.findings : EXIT.clean
}

async function isAccepted(changes: readonly Change[], { ask }: Io): Promise<boolean> {
  if (!ask) return false
  const [first, ...others] = changes
  const what = others.length === 0 ? quoted(first?.path ?? '') : `these ${changes.length} files`
  return /^(?:y|yes|)$/i.test(await ask(`Write ${what}? [Y/n] `))
}

function write(changes: readonly Change[], io: Io): void {
  for (const { path, before, after } of changes) {
    const absolute = join(io.cwd, path)
    try {
      if (readIfThere(io.cwd, path) !== before) {
        tell(io, `${quoted(path)} changed meanwhile, so it was not written.`)
        continue
      }
      mkdirSync(dirname(absolute), { recursive: true })
      writeAtomically(absolute, after)
      io.stdout.write(`Wrote ${quoted(path)}.\n\n`)
    } catch (error) {
      throw new UsageError(`Cannot write ${quoted(path)} (${errorCode(error) ?? String(error)}).`)
    }
  }
}
