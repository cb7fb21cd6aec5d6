import { teamDot, teamMermaid, teamSvg } from '../../src/drawing.js'
import { describe, type Environment } from '../../src/index.js'
import { formatResolution } from '../../src/formatters/resolution.js'
import { compact } from '../../src/formatters/compact.js'
import { json } from '../../src/formatters/json.js'
import { pretty } from '../../src/formatters/pretty.js'
import { githubSummary, reports } from '../../src/formatters/reports.js'
import { safeJson } from '../../src/formatters/visible-text.js'
import { lint } from '../../src/lint.js'
import { maskResult } from '../../src/secrets/mask-result.js'
import { shownEnvironment } from '../../src/secrets/shown-environment.js'

const PATH = 'agents.yaml'

/** Everything that is printed for a file in an environment: in every format, and by `resolve` and `graph`. */
export function printed(source: string, env: Environment = {}): string {
  const result = lint(source, { env, filePath: PATH })
  const shown = maskResult(result, lint(source, { env: shownEnvironment(env), filePath: PATH }).models)
  const reportOf = (one: typeof result) => [{ path: PATH, source, result: one }]
  const options = { links: false, width: 100, elapsedMs: 0, nextSteps: true, fixes: [], wrapHeadlines: false }
  const team = describe(source, { env, filePath: PATH })
  return [
    pretty(reportOf(result), options),
    compact(reportOf(result), options),
    json(reportOf(shown), options),
    ...[...Object.values(reports), githubSummary].map((format) => format(reportOf(shown), options)),
    formatResolution(PATH, team, options),
    safeJson(team),
    teamMermaid(team),
    teamDot(team),
    teamSvg(team),
  ].join('\n')
}
