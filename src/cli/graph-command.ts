import { teamJson } from '../formatters/team-json.js'
import { quoted, visibleText } from '../formatters/visible-text.js'
import type { Team } from '../team/team.js'
import type { Arguments } from './arguments.js'
import { EXIT, tell, type Io } from './io.js'
import { readOneFile } from './one-file.js'
import type { DrawingName, OutputTarget } from './output-arguments.js'
import { writeOutput } from './output-file.js'

/** `agent-lint graph FILE`: draws the team of a file. Returns 1 if the file has errors, which the drawing marks. */
export async function graphCommand(options: Arguments, io: Io): Promise<number> {
  const { target, text, linter, tellNotes } = await readOneFile(options, io)
  const team = linter.describe(text, target)
  const drawings: readonly OutputTarget<DrawingName>[] =
    options.drawings.length > 0 ? options.drawings : [{ format: 'mermaid' }]
  for (const { format, file } of drawings) {
    const drawing = await drawn(format, team, target.path)
    if (file === undefined) io.stdout.write(drawing)
    else writeOutput(file, drawing, target.stdin ? [] : [target.path], io)
  }
  tellNotes()
  const errors = team.findings.filter(({ severity }) => severity === 'error').length
  if (errors > 0) tell(io, `${quoted(target.path)} has ${errors} ${errors === 1 ? 'error' : 'errors'}.`)
  return errors > 0 ? EXIT.findings : EXIT.clean
}

/** Only this command needs the part that draws. */
async function drawn(format: DrawingName, team: Team, file: string): Promise<string> {
  if (format === 'json') return teamJson(file, team)
  const { teamDot, teamMermaid, teamSvg } = await import('../drawing.js')
  switch (format) {
    case 'mermaid':
      return teamMermaid(team)
    case 'dot':
      return teamDot(team)
    case 'svg':
      return teamSvg(team, { title: visibleText(file) })
  }
}
