import { formatResolution } from '../formatters/resolution.js'
import { safeJson } from '../formatters/visible-text.js'
import type { Arguments } from './arguments.js'
import { EXIT, type Io } from './io.js'
import { readOneFile, type OneFile } from './one-file.js'
import { terminalOptions } from './terminal.js'

/** `agent-lint resolve FILE`: prints what every model reference resolves to. */
export async function resolveCommand(options: Arguments, io: Io): Promise<number> {
  const file = await readOneFile(options, io)
  const sound = options.json ? printJson(file, io) : await printText(file, options, io)
  file.tellNotes()
  return sound ? EXIT.clean : EXIT.findings
}

function printJson({ target, text, linter }: OneFile, { stdout }: Io): boolean {
  const { models, variables, valid } = linter.shown(linter.lint(text, target), text, target)
  stdout.write(`${safeJson({ models, variables })}\n`)
  return isSound({ models, variables, valid })
}

async function printText({ target, text, linter }: OneFile, { color }: Arguments, io: Io): Promise<boolean> {
  const team = linter.describe(text, target)
  io.stdout.write(formatResolution(target.path, team, await terminalOptions(io.stdout, io, color)))
  return isSound({ ...team, valid: !team.findings.some(({ severity }) => severity === 'error') })
}

/** What tells whether every reference resolves. */
interface Outcome {
  readonly models: readonly { readonly problem?: string }[]
  readonly variables: readonly { readonly set?: boolean; readonly uncertain?: boolean }[]
  readonly valid: boolean
}

/** A file without references may be too broken to show them. */
function isSound({ models, variables, valid }: Outcome): boolean {
  return (
    (models.length > 0 || valid) &&
    models.every(({ problem }) => problem === undefined) &&
    variables.every(({ set = false, uncertain = false }) => set || uncertain)
  )
}
