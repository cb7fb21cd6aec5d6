import { UsageError } from '../api.js'
import { quoted } from '../formatters/visible-text.js'
import { readSource, sourceFrom } from '../files/read-source.js'
import type { Arguments } from './arguments.js'
import { findFiles, type Target } from './find-files.js'
import { tell, type Io } from './io.js'
import { linterFor, type Linter } from './linter.js'
import { settingsFor, settingsNotes } from './settings.js'

/** The file that a command is about, and the linter that checks it. */
export interface OneFile {
  readonly target: Target
  readonly text: string
  readonly linter: Linter
  /** Tells on standard error what is wrong with the settings. */
  readonly tellNotes: () => void
}

/**
 * Reads the file of a command that takes one. The environment is checked, unless `--env` says otherwise.
 * @throws UsageError for no file, several files, a directory, and a file that cannot be read
 */
export async function readOneFile(options: Arguments, io: Io): Promise<OneFile> {
  const { command } = options
  const [operand, ...others] = options.operands
  if (operand === undefined || others.length > 0)
    throw new UsageError(`"agent-lint ${command}" expects one file.\nSee "agent-lint ${command} --help".`)
  const { targets, missing } = await findFiles([operand], {
    cwd: io.cwd,
    stdinFilename: options.stdinFilename,
  })
  if (missing.length > 0) throw new UsageError(missing.join('\n'))
  const [target] = targets
  if (!target?.named)
    throw new UsageError(`${quoted(operand)} is a directory; "agent-lint ${command}" expects one file.`)
  const { text, fault } = target.stdin ? sourceFrom(io.stdin) : readSource(target.absolute)
  if (fault) throw new UsageError(`Cannot ${command} ${quoted(target.path)}. ${fault.message}`)
  const checked = { ...options, env: options.env ?? 'error' }
  const settings = await settingsFor([target], checked, io)
  const linter = linterFor(checked, settings, io)
  return {
    target,
    text,
    linter,
    tellNotes: () => {
      for (const note of [...linter.notes(), ...settingsNotes(settings)]) tell(io, note)
    },
  }
}
