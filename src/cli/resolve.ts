import { UsageError, type ValidationResult } from '../api.js'
import type { Path, Position } from '../diagnostic.js'
import { locate, spanOf } from '../document/locate.js'
import { parseYaml } from '../document/parse.js'
import { readSource, sourceFrom } from '../files/read-source.js'
import type { Arguments } from './arguments.js'
import { findFiles } from './find-files.js'
import { formatResolution } from '../formatters/resolution.js'
import { quoted, safeJson } from '../formatters/visible-text.js'
import { EXIT, tell, type Io } from './io.js'
import { linterFor } from './linter.js'
import { terminalOptions } from './terminal.js'

/** `agent-lint resolve FILE`: prints what every model reference resolves to. */
export async function resolveCommand(options: Arguments, io: Io): Promise<number> {
  const [operand, ...others] = options.operands
  if (operand === undefined || others.length > 0)
    throw new UsageError('"agent-lint resolve" expects one file.\nSee "agent-lint resolve --help".')
  const [target] = (await findFiles([operand], { cwd: io.cwd, stdinFilename: options.stdinFilename })).targets
  if (!target?.named)
    throw new UsageError(`${quoted(operand)} is a directory; "agent-lint resolve" expects one file.`)
  const { text, fault } = target.stdin ? sourceFrom(io.stdin) : readSource(target.absolute)
  if (fault) throw new UsageError(`Cannot resolve ${quoted(target.path)}. ${fault.message}`)
  const linter = linterFor({ ...options, env: 'error' }, io)
  const result = linter.shown(linter.lint(text, target), text, target)
  if (options.json) io.stdout.write(`${safeJson({ models: result.models, variables: result.variables })}\n`)
  else {
    const { models, variables } = result
    const resolution = {
      path: target.path,
      models,
      variables,
      position: positionsIn(text),
      isSet: (name: string) => Boolean(linter.env[name]),
    }
    io.stdout.write(formatResolution(resolution, await terminalOptions(io.stdout, io, options.color)))
  }
  if (linter.note !== undefined) tell(io, linter.note)
  return isSound(result) ? EXIT.clean : EXIT.findings
}

/** A file without references may be too broken to show them. */
function isSound({ models, variables, valid }: ValidationResult): boolean {
  return (
    (models.length > 0 || valid) &&
    models.every(({ problem }) => problem === undefined) &&
    variables.every(({ set }) => set)
  )
}

function positionsIn(text: string): (path: Path) => Position {
  const { root, lines } = parseYaml(text)
  return (path) => {
    const place = locate(root, path)
    return lines.position(place ? spanOf(place, undefined).start : 0)
  }
}
