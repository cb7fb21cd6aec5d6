import { UsageError, type ValidationResult } from '../api.js'
import type { Path, Position } from '../diagnostic.js'
import { withFlavors } from '../document/flavors.js'
import { locate, spanOf } from '../document/locate.js'
import { parseYaml } from '../document/parse.js'
import { readSource, sourceFrom } from '../files/read-source.js'
import type { Arguments } from './arguments.js'
import { findFiles } from './find-files.js'
import { formatResolution } from '../formatters/resolution.js'
import { quoted, safeJson } from '../formatters/visible-text.js'
import { EXIT, tell, type Io } from './io.js'
import { linterFor } from './linter.js'
import { settingsFor, settingsNotes } from './settings.js'
import { terminalOptions } from './terminal.js'

/** `agent-lint resolve FILE`: prints what every model reference resolves to. */
export async function resolveCommand(options: Arguments, io: Io): Promise<number> {
  const [operand, ...others] = options.operands
  if (operand === undefined || others.length > 0)
    throw new UsageError('"agent-lint resolve" expects one file.\nSee "agent-lint resolve --help".')
  const { targets, missing } = await findFiles([operand], {
    cwd: io.cwd,
    stdinFilename: options.stdinFilename,
  })
  if (missing.length > 0) throw new UsageError(missing.join('\n'))
  const [target] = targets
  if (!target?.named)
    throw new UsageError(`${quoted(operand)} is a directory; "agent-lint resolve" expects one file.`)
  const { text, fault } = target.stdin ? sourceFrom(io.stdin) : readSource(target.absolute)
  if (fault) throw new UsageError(`Cannot resolve ${quoted(target.path)}. ${fault.message}`)
  const checked = { ...options, env: 'error' as const }
  const settings = await settingsFor([target], checked, io)
  const linter = linterFor(checked, settings, io)
  const result = linter.shown(linter.lint(text, target), text, target)
  if (options.json) io.stdout.write(`${safeJson({ models: result.models, variables: result.variables })}\n`)
  else {
    const { models, variables } = result
    const resolution = {
      path: target.path,
      models,
      variables,
      position: positionsIn(text, options.flavors),
      isSet: (name: string) => Boolean(linter.env(target)[name]),
    }
    io.stdout.write(formatResolution(resolution, await terminalOptions(io.stdout, io, options.color)))
  }
  for (const note of [...linter.notes(), ...settingsNotes(settings)]) tell(io, note)
  return isSound(result) ? EXIT.clean : EXIT.findings
}

/** A file without references may be too broken to show them. */
function isSound({ models, variables, valid }: ValidationResult): boolean {
  return (
    (models.length > 0 || valid) &&
    models.every(({ problem }) => problem === undefined) &&
    variables.every(({ set, uncertain }) => set || uncertain)
  )
}

function positionsIn(text: string, flavors: readonly string[]): (path: Path) => Position {
  const { root, lines } = withFlavors(parseYaml(text), flavors)
  return (path) => {
    const place = locate(root, path)
    return lines.position(place ? spanOf(place, undefined).start : 0)
  }
}
